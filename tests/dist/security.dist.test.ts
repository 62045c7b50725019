import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';

const site = readSite(distFolder);
const LOADING = [
	'link',
	'script',
	'img',
	'source',
	'iframe',
	'audio',
	'video',
	'embed',
	'object',
	'use',
];
const FOREIGN = /^(?:[a-z]+:)?\/\//i;

test('no page loads anything from another host', () => {
	const foreign = site.pages.flatMap(({ path, tree }) =>
		elementsOf(tree)
			.filter(({ tagName }) => LOADING.includes(tagName))
			.filter((element) => attribute(element, 'rel') !== 'canonical')
			.flatMap((element) =>
				['href', 'src', 'srcSet', 'data', 'poster', 'xLinkHref'].flatMap(
					(name) => attribute(element, name) ?? [],
				),
			)
			.filter((address) => FOREIGN.test(address))
			.map((address) => `${path} → ${address}`),
	);
	expect(foreign).toEqual([]);
});

test('no form sends what was typed to another host', () => {
	const actions = site.pages.flatMap(({ tree }) =>
		elementsOf(tree, 'form').flatMap((form) => attribute(form, 'action') ?? []),
	);
	expect(actions.length).toBeGreaterThan(0);
	expect(actions.filter((action) => FOREIGN.test(action))).toEqual([]);
});

test('no stylesheet or script names a host it could ask', () => {
	// Nothing requests a namespace, the name of a schema or a kind of document, the page that explains a mistake, an
	// example or the placeholder base of Pagefind's URL parsing.
	const harmless = [
		...['http://www.w3.org/', 'https://json-schema.org/', 'http://json-schema.org/'],
		...['http://www.ibm.com/data/dtd/', 'https://html.spec.whatwg.org/'],
		'http://schemas.openxmlformats.org/',
		...['https://github.com/micromark/', 'https://example.com${'],
		...['https://www.example.org/', 'https://www\\\\.example'],
	];
	const named = [...site.files]
		// The editor's program knows many hosts; the policy of its pages names the one it may reach.
		.filter((file) => /\.(?:css|js)$/.test(file) && !file.startsWith('redaktion/programm/'))
		.flatMap((file) => {
			const text = readFileSync(join(site.folder, file), 'utf8');
			return [...text.matchAll(/(?:https?:|wss?:|url\(\s*["']?|["'`])\/\/[a-z0-9][^\s"'`)]*/gi)]
				.map(([host]) => host)
				.filter((host) => !harmless.some((each) => host.startsWith(each)))
				.map((host) => `${file} → ${host}`);
		});
	expect(named).toEqual([]);
});

test('nothing needs an exception in a strict content security policy', () => {
	const inline = site.pages.flatMap(({ path, tree }) =>
		elementsOf(tree).flatMap((element) => {
			const { tagName, properties } = element;
			const handlers = Object.keys(properties).filter((name) => /^on[A-Z]/.test(name));
			const found = [
				...handlers,
				...(attribute(element, 'style') === undefined ? [] : ['style attribute']),
				...(tagName === 'style' ? ['style element'] : []),
				...(tagName === 'script' && !attribute(element, 'src') && !isDataBlock(element)
					? ['inline script']
					: []),
				...(/^javascript:/i.test(attribute(element, 'href') ?? '') ? ['javascript: address'] : []),
				...(tagName === 'base' ? ['base element'] : []),
			];
			return found.map((what) => `${path}: ${what} at <${tagName}>`);
		}),
	);
	expect(inline).toEqual([]);
});

/** JSON-LD is data: browsers never run it, and policies do not apply to it (HTML, "data block"). */
function isDataBlock(element: Element): boolean {
	return attribute(element, 'type') === 'application/ld+json';
}
