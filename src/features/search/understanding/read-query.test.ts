import { expect, test } from 'vitest';
import { pieceOf } from '../vocabulary-pieces.ts';
import { KnownWords } from './known-words.ts';
import { readQuery } from './read-query.ts';

const WORDS = [
	'eng',
	'eingriff',
	'riff',
	'bauantrag',
	'genehmigung',
	'behörde',
	'steuer',
	'hund',
	'verfahren',
	'öffnung',
	'dürer',
	'dienst',
	'wohnung',
	'dienstwohnung',
	'straßenverkehr',
	'straßenverkehrsamt',
	'studien',
	'grippe',
	'studiengruppe',
	'transparenz',
	'wohnsitz',
	'abmeldung',
	'wohnsitzanmeldung',
];

/** Words that some page has next to each other. */
const TOGETHER = 'wohnsitz abmeldung';

function read(query: string, words = WORDS) {
	const load = (piece: string) =>
		Promise.resolve(new Map(words.filter((w) => pieceOf(w) === piece).map((w) => [w, 1])));
	const standTogether = (parts: readonly string[]) => Promise.resolve(parts.join(' ') === TOGETHER);
	return readQuery(query, new KnownWords(load), standTogether);
}

async function repair(query: string): Promise<string | undefined> {
	const reading = await read(query);
	return reading.isRepaired ? reading.query : undefined;
}

test('known words stay, inflected ones and umlauts spelled out, too', async () => {
	expect(await repair('Bauanträge')).toBeUndefined();
	expect(await repair('Behoerden und Genehmigungen')).toBeUndefined();
	expect(await repair('Oeffnung')).toBeUndefined();
});

test('a misspelt word becomes the nearest known one, the others stay as typed', async () => {
	expect(await repair('Bauamtrag Hund')).toBe('bauantrag Hund');
});

test('a corrected query is spelt as the portal spells it', async () => {
	expect((await read('bauamtrag', ['Bauantrag'])).query).toBe('Bauantrag');
	expect((await read('Bauamtrag', ['Bauantrag'])).query).toBe('Bauantrag');
});

test('one slip is likelier than a compound of short words', async () => {
	expect(await repair('Engriff')).toBe('eingriff');
});

test('a compound the portal does not know becomes its parts', async () => {
	expect(await repair('Genehmigungsbehörde')).toBe('genehmigung behörde');
	expect(await repair('Hundesteuerverfahren')).toBe('hund steuer verfahren');
});

test('spelled-out umlauts become what the portal writes, without a message', async () => {
	expect(await read('Duerer')).toMatchObject({ query: 'dürer', isRepaired: false });
	expect(await read('Behoerden')).toMatchObject({ query: 'behörden', isRepaired: false });
	expect(await read('Neue Steuer')).toMatchObject({ query: 'Neue Steuer' });
});

test('the beginning of a known word stays as typed', async () => {
	expect(await read('Genehmig')).toEqual({ query: 'Genehmig', isRepaired: false, unknown: [] });
});

test('a likely slip wins over a compound whose parts are on no page side by side', async () => {
	expect(await repair('Studiengrippe')).toBe('studiengruppe');
	expect(await repair('Wohnsitzabmeldung')).toBe('wohnsitz abmeldung');
	expect(await repair('Hundebehörde')).toBe('hund behörde');
});

test.each([
	['a neighbouring key', 'Zransparenz'],
	['swapped letters', 'Rtansparenz'],
	['a letter too many', 'Ttransparenz'],
	['a letter missing', 'ransparenz'],
])('the first letter may be wrong, too: %s', async (_, typed) => {
	expect(await repair(typed)).toBe('transparenz');
});

test('neighbours that are one word elsewhere are searched as one, too', async () => {
	expect((await read('Dienst Wohnung Hund')).joined).toBe('dienstwohnung Hund');
	expect((await read('Straßen Verkehr Amt')).joined).toBe('straßenverkehrsamt');
	expect((await read('Hund Steuer')).joined).toBeUndefined();
});

test('words without a similar known word are reported as unknown', async () => {
	expect((await read('Hund xyzzyqua')).unknown).toEqual(['xyzzyqua']);
});

test('without the vocabulary every word is taken as typed', async () => {
	const known = new KnownWords(() => Promise.resolve(undefined));
	const reading = { query: 'Bauamtrag xyzzyqua', isRepaired: false, unknown: [] };
	expect(await readQuery('Bauamtrag xyzzyqua', known, () => Promise.resolve(true))).toEqual(
		reading,
	);
});

test('text in quotation marks, digits, short words and nonsense are left alone', async () => {
	for (const query of ['"Bauamtrag"', '2019', 'OZG', 'xyzzyqua']) {
		expect(await repair(query), query).toBeUndefined();
	}
});
