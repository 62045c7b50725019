import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import type { SentSource } from '#src/features/contribute/form/correction/correction-text.ts';
import { entryPreview } from '#src/features/contribute/form/preview/entry-preview.ts';
import type { PreviewData } from '#src/features/contribute/form/preview/preview-data.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { distFolder } from '../support/built-site.ts';

// The preview of the form, run by Node, beside the pages that the build made of the same files.
const entries = loadContent('content')
	.files.flatMap(({ sources }) => sources)
	.flatMap(({ entry, version }) => (entry && version === undefined ? entry : []))
	.filter((entry) => existsSync(fileOf(entry)));

function fileOf(entry: Entry): string {
	return join(distFolder, pathOf(entry), 'index.html');
}

function json<T>(path: string): T {
	return JSON.parse(readFileSync(join(distFolder, path), 'utf8')) as T;
}

const portal = json<PreviewData>('mitmachen/vorschau.json');

function previewed(entry: Entry): string {
	const { kind, id, data, body } = entry;
	const form = `mitmachen/aendern/${kind}/${id}.json`;
	const source = existsSync(join(distFolder, form)) ? json<SentSource | null>(form) : undefined;
	return entryPreview({ kind: kindOf(kind), id, data, body, images: source?.images }, portal);
}

/** The only difference that texts may have: soft hyphens, whose patterns the preview does without. */
function withoutHyphens(html: string): string {
	return html.replaceAll('\u00AD', '');
}

/** @returns the HTML inside the first element with a class, up to its end tag */
function inside(html: string, tag: string, className: string): string | undefined {
	const start = new RegExp(
		`<${tag} [^>]*class="?${className}[ ">][^>]*>|<${tag} class=${className}>`,
	).exec(html);
	if (!start) return undefined;
	const from = start.index + start[0].length;
	const tags = new RegExp(`<(/?)${tag}[ >]`, 'g');
	tags.lastIndex = from;
	let depth = 1;
	for (let found = tags.exec(html); found; found = tags.exec(html)) {
		depth += found[1] === '/' ? -1 : 1;
		if (depth === 0) return html.slice(from, found.index);
	}
	throw new Error(`No end of .${className}`);
}

test('the text of every entry is in the preview what it is on its page, to the letter', () => {
	const texts = entries.filter(({ body }) => body.trim() !== '');
	expect(texts.length).toBeGreaterThan(250);
	expect(new Set(texts.map(({ kind }) => kind)).size).toBeGreaterThan(9);
	const different: string[] = [];
	for (const entry of texts) {
		const page = inside(readFileSync(fileOf(entry), 'utf8'), 'div', 'fliesstext');
		const own = inside(previewed(entry), 'div', 'fliesstext');
		if (own !== withoutHyphens(page ?? '')) different.push(entry.file);
	}
	expect(different).toEqual([]);
});

test('the figures, facts and sources of every entry are in the preview what they are on its page', () => {
	const different: string[] = [];
	let [withFacts, withSources, withFigures] = [0, 0, 0];
	for (const entry of entries) {
		const page = withoutHyphens(readFileSync(fileOf(entry), 'utf8'));
		const own = previewed(entry);
		const facts = inside(page, 'dl', 'fakten');
		if (inside(own, 'dl', 'fakten') !== facts) different.push(`facts of ${entry.file}`);
		const figures = inside(page, 'dl', 'grosszahlen');
		if (inside(own, 'dl', 'grosszahlen') !== figures) different.push(`figures of ${entry.file}`);
		if (figures !== undefined) withFigures++;
		const sources = inside(page, 'section', 'quellen');
		if (facts !== undefined) withFacts++;
		if (sources !== undefined) withSources++;
		const list = /<ol>[\s\S]*<\/ol>/;
		if (list.exec(inside(own, 'section', 'quellen') ?? '')?.[0] !== list.exec(sources ?? '')?.[0])
			different.push(`sources of ${entry.file}`);
	}
	expect(withFacts).toBeGreaterThan(400);
	expect(withSources).toBeGreaterThan(200);
	expect(withFigures).toBeGreaterThan(50);
	expect(different).toEqual([]);
});
