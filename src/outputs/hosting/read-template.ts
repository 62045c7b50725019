import { readFileSync } from 'node:fs';

/** @returns a file of `templates/`, for `fill-template.ts` to fill */
export function readTemplate(name: 'htaccess' | 'nginx.conf'): string {
	return readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8');
}
