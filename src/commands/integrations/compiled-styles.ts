import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { once } from '#src/base/once.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { keptText } from './kept-text.ts';

/** Function of the stylesheets: the portal's host, printed behind links as people write it. */
const ADDRESS = 'portal-address()';
const SHEET = /\.scss\?url$/;

/**
 * Compiles the portal's stylesheets. A build does so once per state of the stylesheets and keeps the
 * result, since Sass is the largest part of a small portal's build. `astro dev` leaves them to Vite,
 * which knows what to reload after a change. Sass is loaded only if needed: it is a large program.
 */
export function compiledStyles(siteUrl: string): AstroIntegration {
	const address = siteUrl.replace(/^https?:\/\//, '');
	const scss = {
		quietDeps: true,
		functions: { [ADDRESS]: async () => new (await import('sass')).SassString(address) },
	};
	return {
		name: 'compiled-styles',
		hooks: {
			'astro:config:setup'({ command, updateConfig }) {
				updateConfig({
					vite:
						command === 'build'
							? { plugins: [keptStyles(address)] }
							: { css: { preprocessorOptions: { scss } } },
				});
			},
		},
	};
}

/** Gives Vite plain CSS, which it finds beside each sheet: addresses in it are relative to there. */
function keptStyles(address: string) {
	const state = once(stateOfStyles);
	const folder = once(() => cacheFolder('gestaltung'));
	const sheets = new Map<string, string>();
	return {
		name: 'kept-styles',
		enforce: 'pre' as const,
		resolveId(source: string, importer: string | undefined) {
			// Vite asks for the same file again, to transform it.
			if (sheets.has(withoutQuery(source))) return source;
			if (!importer || !SHEET.test(source)) return undefined;
			const sheet = resolve(dirname(withoutQuery(importer)), withoutQuery(source));
			const css = sheet.replace(/\.scss$/, '.css');
			sheets.set(css, sheet);
			return `${css}?url`;
		},
		load(id: string) {
			const sheet = sheets.get(withoutQuery(id));
			if (sheet === undefined || id.endsWith('?url')) return undefined;
			return keptText(folder(), [state(), address, sheet], () => compiled(sheet, address));
		},
	};
}

async function compiled(sheet: string, address: string): Promise<string> {
	const { compile, SassString } = await import('sass');
	return compile(sheet, {
		quietDeps: true,
		loadPaths: ['node_modules'],
		functions: { [ADDRESS]: () => new SassString(address) },
	}).css;
}

/** @returns a digest of the stylesheets and of the packages they come from */
function stateOfStyles(): string {
	const digest = createHash('sha256').update(readFileSync('package-lock.json'));
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.scss'))
		.sort();
	for (const file of files) digest.update(file).update(readFileSync(join('src', file)));
	return digest.digest('hex');
}

function withoutQuery(id: string): string {
	return id.replace(/\?.*$/, '');
}
