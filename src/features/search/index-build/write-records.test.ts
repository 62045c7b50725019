import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexFiles, pagefindIndex, readIndex } from '../../../../tests/support/search-index.ts';
import { analysePage, type PageRecord } from './analyse-page.ts';
import { emptyIndexFolder } from './index-folder.ts';
import { writeIndex } from './write-records.ts';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'suchindex-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ZERO_WIDTH = '\u200B';
const SOFT_HYPHEN = '\u00AD';

/** Simple words only: the index adds nothing to these pages. */
const PAGES = new Map(
	Object.entries({
		'a/index.html': `<h1 data-pagefind-meta="title" data-pagefind-ignore="index"> Ein &amp; zwei </h1>
			<p class="lead" data-pagefind-weight="2">Vorab „so“ und &quot;so&quot;</p><p>Ein Satz.</p>
			<h2 id="kopf">Kopf <em>und</em> Fuß</h2><p>Zeile<br>Zeile <b>Fett</b>e &lt;b&gt; &amp;amp; &nbsp;x</p>
			<nav>weg <span data-pagefind-filter="thema">Themen</span></nav><p>Text </p>
			<table><tr><th>eins</th><td>zwei</td></tr></table><ul><li>a1</li><li>b2</li></ul>
			<dl><dt>Rot</dt><dd>Blau</dd></dl><label>Feld</label><form><p>weg</p></form>`,
		'b/c/index.html': `<h1 id="x y">B</h1><h3 data-pagefind-weight="0.5">Leicht <span>und</span></h3>
			<div data-pagefind-weight="0"><h4>Nichts</h4>wert</div><h6>sechs</h6>
			<section data-pagefind-ignore><p>fort</p><span data-pagefind-meta="angaben">Da,  hier</span></section>
			<aside data-pagefind-ignore="all"><span data-pagefind-meta="kurzfassung">nie</span></aside>
			<span data-pagefind-filter="art:Wert">x</span><span data-pagefind-filter="art">Käse, Brot</span>
			<span data-pagefind-meta="suchwort">Äpfel und Öl-Rad, E-Akte</span><a id="l" href="#">Link <i>i</i></a>`,
		'd/index.html': `<p>E-Akte eAkte E-Akte Akte, HTML5 html5Page iPhone14Pro IPv6 WKWebVIEWComponent GmbH&Co v1.5.2 1.000,50
			12.08.2024 §5a snake_case __x_ a-b B.c d’Or d'Or Bürger*innen BürgerInnen Gemein${SOFT_HYPHEN}den
			quälen quelle Mueller Müller Straße STRASSE STRAẞE ΣΑΣ café 🌦️ rad🌦️lauf 👨‍👩‍👧‍👦 ½-Mal m² — • 日本語-テスト
			zero${ZERO_WIDTH}width https://www.x.de/a_b?c=d#e info@a-b.de aÄb öÄ</p>`,
	}).map(([file, body]) => [
		file,
		`<!doctype html><html lang="de"><body><main data-pagefind-body>${body}</main></body></html>`,
	]),
);

async function ownIndex(pages: ReadonlyMap<string, string>) {
	await writeIndex(emptyIndexFolder(folder), recordsOf(pages));
	return readIndex(indexFiles(folder));
}

/** As a cache would hand them back. */
function recordsOf(pages: ReadonlyMap<string, string>): PageRecord[] {
	const records = [...pages].flatMap(([file, html]) => analysePage(file, html) ?? []);
	return JSON.parse(JSON.stringify(records)) as PageRecord[];
}

test('pages, words, places, weights, data and filters are those of Pagefind', async () => {
	// Soft hyphens of the typesetting are taken back before.
	const plain = new Map([...PAGES].map(([file, html]) => [file, html.replaceAll(SOFT_HYPHEN, '')]));
	const theirs = await pagefindIndex(plain);
	const ours = await ownIndex(PAGES);
	expect([...ours.fragments]).toEqual([...theirs.fragments]);
	// Places in laws are words of their own.
	const words = [...ours.words].filter(([word]) => !word.startsWith('paragraf'));
	expect(Object.fromEntries(words)).toEqual(Object.fromEntries(theirs.words));
	expect(ours.filters).toEqual(theirs.filters);
});

test('the pieces of the word index can be found by the words in them', async () => {
	const words = Array.from({ length: 9000 }, (_, at) => `w${(at * 7919).toString(36)}`);
	const page = `<main data-pagefind-body>${words.join(' ')} 🌦️ ﬁn zz</main>`;
	const { pieces } = await ownIndex(new Map([['a/index.html', page]]));
	expect(pieces.length).toBeGreaterThan(2);
	const bytes = (text: string) => Buffer.from(text);
	for (const [at, { from, to, words }] of pieces.entries()) {
		expect(words.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)))).toEqual(words);
		expect(words[0]?.startsWith(from)).toBe(true);
		expect(words.at(-1)?.startsWith(to)).toBe(true);
		const next = pieces[at + 1];
		if (next) expect(Buffer.compare(bytes(to), bytes(next.from))).toBeLessThan(0);
	}
});

test('a page without a place in the search and one with unknown data are told apart', () => {
	expect(analysePage('a/index.html', '<h1>Fehlt</h1>')).toBeUndefined();
	const page = '<main data-pagefind-body><b data-pagefind-meta="farbe">rot</b></main>';
	expect(() => analysePage('a/index.html', page)).toThrow(/no data named farbe/);
});

test('equal pages give equal bytes, and what the folder had before is gone', async () => {
	await ownIndex(PAGES);
	const first = indexFiles(folder);
	await ownIndex(new Map([...PAGES].slice(1)));
	await ownIndex(PAGES);
	expect(indexFiles(folder)).toEqual(first);
});

test('a piece is told what it is made of, so that an equal one need not be made again', async () => {
	const sourcesOf = async (pages: ReadonlyMap<string, string>) => {
		const sources = new Map<string, string>();
		const writeMade = (name: string, source: string) => void sources.set(name, source);
		await writeIndex({ write: () => undefined, writeMade }, recordsOf(pages));
		return sources;
	};
	const before = await sourcesOf(PAGES);
	const [[file, html] = ['', ''], ...others] = PAGES;
	const after = await sourcesOf(
		new Map([[file, html.replace('Ein Satz.', 'Kein Satz.')], ...others]),
	);
	const fragments = [...before].filter(([name]) => name.startsWith('fragment/'));
	const same = fragments.filter(([name, source]) => after.get(name) === source);
	expect(fragments).toHaveLength(PAGES.size);
	expect(same).toHaveLength(PAGES.size - 1);
	expect(await sourcesOf(PAGES)).toEqual(before);
});

test('a place in a law is found by all names of the law, and names the pages about it', async () => {
	const page = (body: string) =>
		`<html><body><main data-pagefind-body>${body}</main></body></html>`;
	const names = '[&quot;Datenschutz-Grundverordnung&quot;,&quot;DSGVO&quot;]';
	const { words } = await ownIndex(
		new Map([
			['a.html', page('<h1>A</h1><p>Art. 35 DSGVO, Art. 35 DSGVO und Art. 35 DSGVO</p>')],
			['b.html', page('<h1>B</h1><p>Art. 6 DSGVO</p>')],
			['c.html', page(`<h1>C</h1><p data-gleich="${names}">Gesetz</p>`)],
		]),
	);
	const placesOf = (start: string) =>
		[...words].flatMap(([word, places]) => (word.startsWith(start) ? [places] : [])).join();
	expect(placesOf('artikel35datenschutzgrund')).toContain('titelteile');
	expect(placesOf('artikel6datenschutzgrund')).toContain('teile');
	expect(placesOf('artikel6datenschutzgrund')).not.toContain('titelteile');
});
