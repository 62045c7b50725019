import { expect, test } from 'vitest';
import { FILTER, META } from '../page-record.ts';
import { analysePage } from './analyse-page.ts';

const page = (words: string, names: string[] = []) =>
	analysePage(
		'leitfaeden/x/index.html',
		`<html><body><main data-pagefind-body><h1 data-pagefind-meta="${META.title}">KI</h1>
		<div hidden data-pagefind-ignore="index">${names
			.map((name) => `<span data-pagefind-filter="${FILTER.name}">${name}</span>`)
			.join(
				'',
			)}<span data-pagefind-meta="${META.words}">${words}</span></div></main></body></html>`,
	);

test('a page is looked up by the words people use for it', () => {
	expect(page('ChatGPT im Rathaus, Künstliche')?.filters[FILTER.word]).toEqual([
		'chatgptimrathaus',
		'kuenstliche',
	]);
});

test('a name with the same key stays a name, and words are looked up once', () => {
	const filters = page('KI, K I, artificial intelligence', ['ki'])?.filters;
	expect(filters?.[FILTER.name]).toEqual(['ki']);
	expect(filters?.[FILTER.word]).toEqual(['artificialintelligence']);
});

test('without such words there is nothing to look up', () => {
	expect(page('')?.filters[FILTER.word]).toBeUndefined();
});

const shownOf = (body: string) => {
	const record = analysePage(
		'a/index.html',
		`<main data-pagefind-body><h1 data-pagefind-ignore="index">A</h1>${body}</main>`,
	);
	const words = record?.content.split(' ') ?? [];
	const texts = (spans: readonly (readonly [number, number])[] = []) =>
		spans.map(([from, to]) => words.slice(from, to).join(' '));
	return {
		...record?.shown,
		prose: texts(record?.shown.prose),
		pieces: texts(record?.shown.pieces),
	};
};

test('sentences are told apart from headings, cells and short lines', () => {
	const { prose, pieces } = shownOf(`<h2>Was es kostet</h2>
		<p>Die Gemeinde zahlt <a href="/x/">im Jahr</a> 4.500 Euro.</p>
		<table><tr><th>Wer</th></tr><tr><td>Kehl</td><td><p>Die Stadt zahlt nichts, seit es läuft.</p></td></tr></table>
		<ul><li>Kosten</li><li>Wer es nicht hat, muss es kaufen:<ul><li>Software</li></ul></li></ul>`);
	expect(prose).toEqual([
		'Die Gemeinde zahlt im Jahr 4.500 Euro.',
		'Wer es nicht hat, muss es kaufen:',
	]);
	expect(pieces).toEqual([
		'Was es kostet.',
		'Kehl.',
		'Die Stadt zahlt nichts, seit es läuft.',
		'Kosten.',
		'Software.',
	]);
});

test('facts are read with their names, also those that the index does not search', () => {
	const { facts } = shownOf(`<dl data-pagefind-ignore="index">
		<div class="fakten__feld"><dt>Behörde</dt><dd><span><a>Landratsamt</a> <span
		class="ungeprueft-wort">Stand 2022</span></span><span class="fakten__zusatz">Nur geplant.</span></dd><dd>Stadt</dd></div>
		<div class="fakten__feld"><dt>Leer</dt><dd></dd></div></dl><dl><dt>Kosten</dt><dd>5 Euro</dd></dl>`);
	expect(facts).toEqual(['Behörde: Landratsamt (Stand 2022), Stadt']);
});

test('what every hit says is read as its page has it', () => {
	const said = '<p data-im-treffer="Ortenaukreis: &quot;Kehl&quot; hat es.">Ortenaukreis.</p>';
	expect(shownOf(said).always).toBe('Ortenaukreis: "Kehl" hat es.');
	expect(shownOf('<p>Ohne.</p>').always).toBeUndefined();
});

test('the sign of a status is read as its page has it', () => {
	const sign = { classes: 'status', label: 'In Betrieb', badge: 'Stand 2022' };
	const written = JSON.stringify(sign).replaceAll('"', '&quot;');
	expect(shownOf(`<i data-zeichen="${written}"></i>`).sign).toEqual(sign);
	expect(shownOf('<p>Ohne.</p>').sign).toBeUndefined();
});
