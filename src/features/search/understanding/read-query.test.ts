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
/** The place in a law that some page has. */
const PLACE = 'paragraf10lbo';

function read(query: string, words = WORDS) {
	const load = (piece: string) =>
		Promise.resolve(new Map(words.filter((w) => pieceOf(w) === piece).map((w) => [w, 1])));
	const standTogether = (parts: readonly string[]) =>
		Promise.resolve([TOGETHER, PLACE].includes(parts.join(' ')));
	return readQuery(query, new KnownWords(load), standTogether);
}

async function repair(query: string): Promise<string | undefined> {
	return (await read(query)).repaired;
}

async function terms(query: string, words = WORDS): Promise<string[]> {
	return (await read(query, words)).terms.map(({ text }) => text);
}

test('known words stay, inflected ones and umlauts spelled out, too', async () => {
	expect(await repair('Bauanträge')).toBeUndefined();
	expect(await repair('Behoerden und Genehmigungen')).toBeUndefined();
	expect(await repair('Oeffnung')).toBeUndefined();
});

test('a word of four letters becomes one that sounds the same, but none that only looks like it', async () => {
	const repaired = async (query: string) => (await read(query, ['akte', 'hund', 'zoll'])).repaired;
	expect(await repaired('elektronische Acte')).toBe('elektronische akte');
	expect(await repaired('hunt')).toBe('hund');
	expect(await repaired('zölle')).toBeUndefined();
	expect(await repaired('akze')).toBeUndefined();
	expect(await repaired('rund')).toBeUndefined();
});

test('a misspelt word becomes the nearest known one, the others stay as typed', async () => {
	expect(await repair('Bauamtrag Hund')).toBe('bauantrag Hund');
});

test('a corrected query is spelt as the portal spells it', async () => {
	expect(await terms('bauamtrag', ['Bauantrag'])).toEqual(['Bauantrag']);
	expect(await terms('Bauamtrag', ['Bauantrag'])).toEqual(['Bauantrag']);
});

test('one slip is likelier than a compound of short words', async () => {
	expect(await repair('Engriff')).toBe('eingriff');
});

test('a compound the portal does not know becomes its parts', async () => {
	expect(await repair('Genehmigungsbehörde')).toBe('Genehmigung Behörde');
	expect(await repair('Hundesteuerverfahren')).toBe('Hund Steuer Verfahren');
});

test('spelled-out umlauts become what the portal writes, without a message', async () => {
	expect(await repair('Duerer')).toBeUndefined();
	expect(await terms('Duerer')).toEqual(['dürer']);
	expect(await terms('Behoerden')).toEqual(['behörden']);
	expect(await terms('Neues Steuer')).toEqual(['Neues', 'Steuer']);
});

test('the beginning of a known word stays as typed', async () => {
	expect(await read('Genehmig')).toMatchObject({ terms: [{ text: 'Genehmig' }], unknown: [] });
});

test('a likely slip wins over a compound whose parts are on no page side by side', async () => {
	expect(await repair('Studiengrippe')).toBe('studiengruppe');
	expect(await repair('Wohnsitzabmeldung')).toBe('Wohnsitz Abmeldung');
	expect(await repair('Hundebehörde')).toBe('Hund Behörde');
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
	const variants = async (query: string) =>
		(await read(query)).terms.map((term) => term.variants.map(({ text }) => text));
	expect(await variants('Dienst Wohnung Hund')).toEqual([
		['Dienst', 'dienstwohnung'],
		['Wohnung', 'dienstwohnung'],
		['Hund'],
	]);
	expect((await variants('Straßen Verkehr Amt')).flat()).toContain('straßenverkehrsamt');
	expect(await variants('Hund Steuer')).toEqual([['Hund'], ['Steuer']]);
});

test('a particle is left out where the portal does not know the verb with it', async () => {
	expect(await terms('Hund tippt Steuer ein', ['hund', 'steuer', 'tippt'])).toEqual([
		'Hund',
		'tippt',
		'Steuer',
	]);
});

test('the plural of an abbreviation is that word', async () => {
	const [term] = (await read('PDFs', ['pdf'])).terms;
	expect(term?.variants.map(({ text }) => text)).toEqual(['pdf']);
	expect((await read('PDFs', ['pdf'])).unknown).toEqual([]);
});

test('short particles of speech are written out', async () => {
	expect(await terms('runterladen', ['herunterladen'])).toEqual(['herunterladen']);
	expect(await repair('runterladen')).toBeUndefined();
});

test('an unknown word is searched for by its beginning only if it stands alone and that is most of it', async () => {
	const texts = async (query: string, words = WORDS) =>
		(await read(query, words)).terms.at(-1)?.variants.map(({ text }) => text);
	expect(await texts('whatsapp', ['what'])).toEqual(['"whatsapp"']);
	expect(await texts('Verfahrensqx')).toEqual(['verfahren']);
	expect(await texts('Hund Verfahrensqx')).toEqual(['"Verfahrensqx"']);
	expect(await texts('Steuerqxyzw')).toEqual(['"Steuerqxyzw"']);
});

test('a verb is looked for with its noun', async () => {
	const [term] = (await read('abgemeldet')).terms;
	expect(term?.variants.map(({ text }) => text)).toEqual(['abgemeldet', 'abmeldung']);
});

test('a place in a law is one term, its number no other number', async () => {
	const { terms: found } = await read('§ 10 Steuer');
	expect(found.map(({ text }) => text)).toEqual(['Steuer', '§ 10']);
	expect((await read('Steuer 35')).terms[1]?.variants).toEqual([{ text: '"35"', factor: 1 }]);
});

test('a law typed small after a place is the law', async () => {
	const words = [...WORDS, 'LBO', 'EGovG', 'Bauantrag'];
	expect(await terms('§ 52 lbo', words)).toEqual(['LBO', '§ 52']);
	const [law, place] = (await read('paragraf 2 egovg', words)).terms;
	expect(law).toMatchObject({ text: 'EGovG' });
	expect(place?.variants.map(({ text }) => text)).toEqual(['paragraf2egovg', 'paragraf2']);
	const longer = await terms('lbovvo und § 52 lbo', [...words, 'LBOVVO']);
	expect(longer).toEqual(['lbovvo', 'LBO', '§ 52']);
	const other = (await read('§ 52 bauantrag', words)).terms.at(-1);
	expect(other?.variants.map(({ text }) => text)).toEqual(['paragraf52']);
});

test('a compound is taken apart into as few words as can be, none of them a filler', async () => {
	const words = ['sitzungsdienst', 'sitzung', 'dienst', 'software', 'oft', 'ware', 'soft', 'nach'];
	expect(await repair('Sitzungsdienstsoftware')).toBeUndefined();
	expect(await terms('Sitzungsdienstsoftware', words)).toEqual(['Sitzungsdienst', 'Software']);
	expect(await terms('Dienstnachware', words)).toEqual(['Dienstnachware']);
});

test('whole words with a hyphen between them are asked for one by one, and as they were typed', async () => {
	const { terms } = await read('Dienst-Wohnung');
	expect(terms.map(({ text, share }) => [text, share])).toEqual([
		['Dienst', 0.5],
		['Wohnung', 0.5],
	]);
	for (const { variants } of terms)
		expect(variants).toContainEqual({ text: 'Dienst-Wohnung', factor: 1 });
	// A letter before a hyphen is no word of its own.
	expect((await read('E-Dienst')).terms).toHaveLength(1);
});

test('a misspelt word with a hyphen is corrected as a whole', async () => {
	expect((await read('E-Rechung', ['E-Rechnung', 'Rechnung'])).repaired).toBe('E-Rechnung');
	expect((await read('Hunde-Steuer')).repaired).toBeUndefined();
});

test('a German word is not taken for a slip for another one', async () => {
	const load = () => Promise.resolve(new Map([['erreichen', 1]]));
	const german = () => Promise.resolve({ mayHave: (stem: string) => stem === 'einreich' });
	const known = new KnownWords(load, german);
	const reading = await readQuery('einreichen', known, () => Promise.resolve(false));
	expect(reading).toMatchObject({ terms: [{ text: 'einreichen' }], unknown: ['einreichen'] });
	expect((await readQuery('erriechen', known, () => Promise.resolve(false))).repaired).toBe(
		'erreichen',
	);
});

test('words without a similar known word are reported as unknown', async () => {
	expect((await read('Hund xyzzyqua')).unknown).toEqual(['xyzzyqua']);
});

test('a verb is not taken apart into particle and verb', async () => {
	const { repaired, terms: found } = await read('Hund aufmachen', ['hund', 'auf', 'machen']);
	expect(repaired).toBeUndefined();
	expect(found[1]?.variants.map(({ text }) => text)).toEqual(['aufmachen', 'machen']);
});

test('beside nouns, other words count less', async () => {
	const shares = async (query: string) => (await read(query)).terms.map(({ share }) => share);
	expect(await shares('Hund abmeldung')).toEqual([1, 0.35]);
	expect(await shares('hund abmeldung')).toEqual([1, 1]);
});

test('if all is typed small, nouns are what the portal writes with a capital letter', async () => {
	const words = ['LoRaWAN', 'kleine', 'Pegel'];
	const { terms: found } = await read('kleine lorawan pegel', words);
	expect(found.map(({ share }) => share)).toEqual([0.35, 1, 1]);
});

test('beside a place in it, a law counts less than by itself', async () => {
	const [law] = (await read('§ 10 LBO')).terms;
	expect(law).toMatchObject({ text: 'LBO' });
	expect(law?.share).toBeLessThan(0.5);
	expect((await read('LBO')).terms[0]?.share).toBe(1);
});

test('if no page has the place in the law, the law is what is asked for', async () => {
	const [law, place] = (await read('§ 99 LBO')).terms;
	expect(law?.share).toBe(1);
	const [, anyLaw] = place?.variants ?? [];
	expect(anyLaw?.factor).toBeLessThan(0.2);
});

test('without the vocabulary every word is taken as typed', async () => {
	const known = new KnownWords(() => Promise.resolve(undefined));
	const reading = await readQuery('Bauamtrag xyzzyqua', known, () => Promise.resolve(true));
	expect(reading).toMatchObject({
		terms: [{ text: 'Bauamtrag' }, { text: 'xyzzyqua' }],
		unknown: [],
	});
	expect(reading.repaired).toBeUndefined();
});

test('digits, short words and nonsense are left alone', async () => {
	for (const query of ['2019', 'OZG', 'xyzzyqua']) {
		expect(await repair(query), query).toBeUndefined();
	}
});

test('a slip weighs as much as the word that is meant, and names pages like it', async () => {
	const words = ['Mängelmelder', 'kleine'];
	const { terms: found, words: meant } = await read('kleine mängelmedler', words);
	expect(found.map(({ share }) => share)).toEqual([0.35, 1]);
	expect(meant).toEqual(['kleine', 'Mängelmelder']);
});

test('words about what every page is about count less, unless there are no others', async () => {
	const shares = async (query: string) => (await read(query)).terms.map(({ share }) => share);
	expect(await shares('Hund Gemeinde')).toEqual([1, 0.35]);
	expect(await shares('Gemeinde')).toEqual([1]);
});

test('laws are told if the query asks for nothing but places in them', async () => {
	expect((await read('§ 10 LBO')).laws).toEqual(['LBO']);
	expect((await read('§ 10 LBO Hund')).laws).toEqual([]);
	expect((await read('Hund')).laws).toEqual([]);
});
