import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder, readSite } from '../support/built-site.ts';

const { files } = readSite(distFolder);

test('no source map is published, nor does a file name one', () => {
	// _hosting/ has `.map` files of addresses for nginx.
	const maps = [...files].filter((file) => file.endsWith('.map') && !file.startsWith('_hosting/'));
	expect(maps).toEqual([]);
	for (const file of [...files].filter((each) => /\.(?:js|css)$/.test(each))) {
		expect(readFileSync(join(distFolder, file), 'utf8'), file).not.toMatch(
			/[#@]\s*sourceMappingURL=/,
		);
	}
});

test('nothing of the repository is published: no sources, no settings, no history', () => {
	const sources =
		/(?:^|\/)(?:\.(?!well-known\/|htaccess$|nojekyll$)|package(?:-lock)?\.json|node_modules|src|tests)|\.(?:ts|mdx|astro|scss|ya?ml)$/;
	expect([...files].filter((file) => sources.test(file))).toEqual([]);
});

test('no file contains the folder in which the portal was built', () => {
	const here = resolve('.');
	for (const file of [...files].filter((each) => /\.(?:html|js|css|json|xml|txt)$/.test(each))) {
		expect(readFileSync(join(distFolder, file), 'utf8').includes(here), file).toBe(false);
	}
});
