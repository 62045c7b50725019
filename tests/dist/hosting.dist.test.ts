import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { metaPolicy } from '#src/outputs/hosting/policy.ts';
import { distFolder, readSite } from '../support/built-site.ts';

const site = readSite(distFolder);
const files = [...site.files];

test('every page carries its policy before anything it loads', () => {
	const others = site.pages.filter(({ path, html }) => {
		// The portal as it comes names no forge, so that only the practice starts the editor.
		const policy = metaPolicy(path, { editor: path === '/redaktion/ueben/' });
		const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
		const at = html.replaceAll('&#39;', "'").indexOf(meta);
		return at < 0 || at > html.search(/<(?:link|script|style|img)\b/);
	});
	expect(others.map(({ path }) => path)).toEqual([]);
	const searching = site.pages.filter(({ html }) => html.includes('wasm-unsafe-eval'));
	expect(searching.map(({ path }) => path)).toEqual(['/suche/']);
});

test('no source map, no part of the repository and none of this machine is published', () => {
	const strange = files.filter(
		(file) =>
			/\.(?:map|mdx?|ya?ml|ts|astro|scss|lock)$|\.git/.test(file) &&
			// Texts as published for programs.
			!file.endsWith('/index.md'),
	);
	expect(strange).toEqual(['_hosting/entfernt.map', '_hosting/umbenannt.map']);
	const telling = files
		.filter((file) => /\.(?:html|js|css|json|xml|txt|htaccess)$/.test(file))
		.filter((file) => {
			const text = readFileSync(join(site.folder, file), 'utf8');
			return text.includes('sourceMappingURL') || text.includes(process.cwd());
		});
	expect(telling).toEqual([]);
});

test('`npm run build` puts packed twins beside pages and styles of a kilobyte or more', () => {
	const page = readFileSync(join(site.folder, 'index.html'), 'utf8');
	const packed = (suffix: string) => readFileSync(join(site.folder, `index.html${suffix}`));
	expect(brotliDecompressSync(packed('.br')).toString()).toBe(page);
	expect(gunzipSync(packed('.gz')).toString()).toBe(page);
	const bare = files.filter(
		(file) =>
			/\.(?:html|css)$/.test(file) &&
			statSync(join(site.folder, file)).size >= 1024 &&
			!(site.files.has(`${file}.br`) && site.files.has(`${file}.gz`)),
	);
	expect(bare).toEqual([]);
});

test('`npm run build` packs data of a single entry only if it is large', () => {
	const data = files.filter((file) => file.endsWith('.json') && !file.startsWith('pagefind/'));
	const large = (file: string) => statSync(join(site.folder, file)).size >= 8192;
	expect(data.filter(large).filter((file) => !site.files.has(`${file}.br`))).toEqual([]);
	expect(data.filter((file) => !large(file) && site.files.has(`${file}.br`))).toEqual([]);
	expect(data.some(large) && !data.every(large)).toBe(true);
});
