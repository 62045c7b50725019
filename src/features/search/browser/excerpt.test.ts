import { expect, test } from 'vitest';
import { excerptOf, piecesOf, type Piece } from './excerpt.ts';
import type { Hit } from './search-client.ts';

test('separates marked from unmarked text', () => {
	expect(piecesOf('Das <mark>Bauamt</mark> prüft.')).toEqual([
		{ text: 'Das ', marked: false },
		{ text: 'Bauamt', marked: true },
		{ text: ' prüft.', marked: false },
	]);
});

test('marks the word without the punctuation around it', () => {
	expect(piecesOf('der <mark>„Bauantrag“,</mark> den')).toEqual([
		{ text: 'der ', marked: false },
		{ text: '„', marked: false },
		{ text: 'Bauantrag', marked: true },
		{ text: '“,', marked: false },
		{ text: ' den', marked: false },
	]);
});

const SENTENCES = 'Die Gemeinde prüft jeden Antrag. Das kostet 4.500 Euro im Jahr. Wer zahlt?';
const CELLS = 'Böttingen 4.500 € Software';
const words = `${SENTENCES} ${CELLS}`.split(' ');
const cells = words.length - 4;

/** A page about applications with three sentences, a table and a fact. */
function page(summary: string, ...found: string[]): Hit {
	return {
		url: '/a/',
		excerpt: '',
		plain_excerpt: '',
		content: words.join(' '),
		locations: words.flatMap((word, at) => (found.includes(word) ? [at] : [])),
		meta: { title: 'Bauanträge', kurzfassung: summary },
		shown: {
			prose: [[0, cells]],
			pieces: [
				[cells, cells + 1],
				[cells + 1, cells + 3],
				[cells + 3, cells + 4],
			],
			facts: ['Behörde: Landratsamt', 'Fristen: keine'],
		},
	};
}

const textOf = (pieces: readonly Piece[] = []) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const shownOf = (hit: Hit, ...terms: string[]) => {
	const excerpt = excerptOf(
		hit,
		terms.map((term) => [term]),
	);
	return [textOf(excerpt?.pieces), textOf(excerpt?.reason)];
};

function costsOf(summary: string, facts: string[], sentence = 'Das kostet Zeit.'): string[] {
	const said = sentence.split(' ');
	const hit: Hit = {
		...page(summary),
		content: sentence,
		locations: [said.indexOf('kostet')],
		shown: { prose: [[0, said.length]], pieces: [], facts },
	};
	const excerpt = excerptOf(hit, [['kostet', 'Kosten']], true);
	return [textOf(excerpt?.pieces), textOf(excerpt?.reason)];
}

test('what every hit says follows, unless a fact or sentence answers the question', () => {
	const hit = page('Anträge im Netz.');
	const always = 'Waldkreis: Au hat es.';
	const said = { ...hit, ...(hit.shown && { shown: { ...hit.shown, always } }) };
	expect(shownOf(said, 'Netz')).toEqual(['Anträge im [Netz].', 'Waldkreis: Au hat es.']);
	expect(shownOf(said, 'Behörde')).toEqual(['Anträge im Netz.', '[Behörde]: Landratsamt']);
});

test('whoever asks for another name of a page is told its summary', () => {
	const hit = page('Anträge im Netz.', 'kostet');
	const named = { ...hit, meta: { ...hit.meta, suchwort: 'Kostenfrage' } };
	expect(shownOf(named, 'Kosten')).toEqual(['Anträge im Netz.', '']);
});

test('whoever asks for costs is told the sums among the facts, beside the summary', () => {
	const facts = ['Status: Pilot', 'Einmalige Kosten: 900 €', 'Laufende Kosten: 70 € im Jahr'];
	expect(costsOf('Anträge im Netz.', facts)).toEqual([
		'Anträge im Netz.',
		'Einmalige [Kosten]: 900 €; Laufende [Kosten]: 70 € im Jahr',
	]);
});

test('a summary with a sum answers whoever asks for costs, and nothing is added', () => {
	const facts = ['Einmalige Kosten: 900 €'];
	expect(costsOf('Anträge für 900 Euro.', facts)).toEqual(['Anträge für 900 Euro.', '']);
});

test('without a sum among the facts, a sentence answers whoever asks for costs', () => {
	expect(costsOf('Anträge im Netz.', ['Kosten: nicht bekannt'])[0]).toBe('Das [kostet] Zeit.');
	const [said] = costsOf('Anträge im Netz.', ['Kosten: 9 €'], 'Das kostet 8 Euro im Jahr.');
	expect(said).toBe('Das [kostet] 8 Euro im Jahr.');
});

test('a summary that has what the title lacks is shown, with the words marked', () => {
	const hit = page('Was Anträge kosten.', 'kostet');
	expect(shownOf(hit, 'Bauantrag', 'Kosten')).toEqual(['Was Anträge [kosten].', '']);
});

test('if the title has all words, the summary says more than any place in the text', () => {
	expect(shownOf(page('Von Häusern.', 'Antrag.'), 'Bauantrag')).toEqual(['Von Häusern.', '']);
});

test('sentences with a word that the summary lacks are shown from the first to a last word', () => {
	const [excerpt = ''] = shownOf(page('Von Häusern.', 'kostet'), 'Bauantrag', 'Kosten');
	expect(excerpt).toBe('Das [kostet] 4.500 Euro im Jahr. Wer zahlt?');
});

test('what only a cell of a table has follows the summary by itself', () => {
	const hit = page('Von Häusern.', 'Böttingen');
	expect(shownOf(hit, 'Bauantrag', 'Böttingen')).toEqual(['Von Häusern.', '[Böttingen]']);
});

test('a fact with the word that was asked for follows the summary', () => {
	expect(shownOf(page('Von Häusern.'), 'Bauantrag', 'Behörde')).toEqual([
		'Von Häusern.',
		'[Behörde]: Landratsamt',
	]);
});

test('a long sentence is cut around the word, and says so', () => {
	const long = Array.from({ length: 60 }, (_, at) => (at === 40 ? 'Hund' : `wort${at}`));
	const hit = {
		...page('Von Häusern.'),
		content: long.join(' '),
		locations: [40],
		shown: { prose: [[0, 60] as const], pieces: [], facts: [] },
	};
	const [excerpt = ''] = shownOf(hit, 'Hund');
	expect(excerpt).toMatch(/^… wort26 .*\[Hund\].* wort59$/);
	expect(excerpt.split(' ')).toHaveLength(35);
});

test('an abbreviation ends no sentence', () => {
	const text = 'Das Gesetz nennt in Abs. 2 eine Frist für den Antrag, z. B. Monate.'.split(' ');
	const hit = {
		...page('Von Häusern.'),
		content: text.join(' '),
		locations: [7],
		shown: { prose: [[0, text.length] as const], pieces: [], facts: [] },
	};
	expect(shownOf(hit, 'Frist')[0]).toBe(text.join(' ').replace('Frist', '[Frist]'));
});

test('an index that tells of no sentences leaves the choice to Pagefind', () => {
	const older = { ...page('Von Häusern.'), shown: undefined };
	expect(excerptOf(older, [['Hund']])).toBeUndefined();
});

test('leaves every other tag as text', () => {
	expect(piecesOf('&lt;script&gt;x <img src=x onerror=y>')).toEqual([
		{ text: '<script>x <img src=x onerror=y>', marked: false },
	]);
});
