import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameKey } from '#src/base/name-key.ts';
import { withoutTypesetting } from '#src/entries/typesetting/without-typesetting.ts';
import { builtPages, hasAddress } from '#src/outputs/built-pages.ts';
import { indexFiles, pagefindIndex, readIndex } from '../support/search-index.ts';

const BODY = /<([a-z]+)[^<>]*\sdata-pagefind-body[\s=>][^]*<\/\1>/;
/** Data that the portal's own index adds to a page. */
const ADDED = /^(teile|titelteile|synonyme) /;

/** Writes out what a page is looked up by: the index makes it of the search words, which the page names once. */
function withWordKeys(body: string): string {
	const taken = new Set(
		[...body.matchAll(/<span data-pagefind-filter="(?:name|suchname)">([^<]*)<\/span>/g)].map(
			([, key]) => key,
		),
	);
	return body.replace(
		/<span data-pagefind-meta="suchwoerter">([^<]*)<\/span>/,
		(all, words: string) => {
			const keys = words
				.replace(/&[a-z#\d]+;/g, ' ')
				.split(',')
				.map(nameKey);
			const fresh = [...new Set(keys)].filter((key) => key !== '' && !taken.has(key));
			return (
				all + fresh.map((key) => `<span data-pagefind-filter="suchname">${key}</span>`).join('')
			);
		},
	);
}

test('the index has what Pagefind finds on the pages, and the German added to it', async () => {
	const pages = new Map<string, string>();
	for (const file of builtPages('dist').filter(hasAddress)) {
		const html = withoutTypesetting(readFileSync(join('dist', file), 'utf8'));
		const [body] = BODY.exec(html) ?? [];
		if (body) pages.set(file, `<html><body>${withWordKeys(body)}</body></html>`);
	}
	const theirs = await pagefindIndex(pages);
	const ours = readIndex(indexFiles('dist/pagefind'));
	expect([...ours.fragments]).toEqual([...theirs.fragments]);
	expect(ours.filters).toEqual(theirs.filters);
	const own = [...ours.words].flatMap(([word, places]) => {
		const [text = '', ...data] = places.split(', ');
		const said = data.filter((place) => !ADDED.test(place));
		return text === '' && said.length === 0 ? [] : [[word, [text, ...said].join(', ')] as const];
	});
	const byWord = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
		a < b ? -1 : 1;
	expect(own.sort(byWord)).toEqual([...theirs.words].sort(byWord));
});
