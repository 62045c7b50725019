import { readFileSync } from 'node:fs';

/** @returns a file of `templates/`, to be filled by `fill-template.ts` */
export function readTemplate(name: 'htaccess' | 'nginx.conf'): string {
	return readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8');
}
