import { expect, test } from 'vitest';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { wordCounts } from './word-counts.ts';
import { WordMemory } from './word-memory.ts';

const WORDS = [
	'zorblingssteuer',
	'postleitzahl',
	'hundesteuer',
	'baugenehmigung',
	'spaziergang',
	'zorblingsprozeß',
];
const TEXT = 'Die Hundesteuer und die Baugenehmigung stehen oben. Der Spaziergang auch.';

/** Splits words as a build does, with what an earlier one remembers. */
function split(text: string, remembered?: string) {
	const memory = new WordMemory(remembered);
	const partsOf = partFinder(portalLexicon(wordCounts([text]), memory), memory);
	return { parts: WORDS.map(partsOf), remembered: memory.toString() };
}

test('words are split as by a first build, whatever has changed in the texts', () => {
	const texts = [
		TEXT,
		`${TEXT} Die Leitzahl steht unten.`,
		`${TEXT} Der Zorbling läuft. Ein Zorbling hilft.`,
		'Der Zorbling läuft.',
		`${TEXT} Der Zorbling läuft. Ein Zorbling hilft. Der Prozess auch.`,
		'Hunde und Hund und Steuer, Bau und Genehmigung, Post und Zahl und Gang.',
		TEXT,
	];
	let remembered: string | undefined;
	for (const text of texts) {
		const later = split(text, remembered);
		const first = split(text);
		expect(later.parts).toEqual(first.parts);
		expect(later.remembered).toBe(first.remembered);
		remembered = later.remembered;
	}
});

test('a word is split again only if a form in it is used more or less often', () => {
	const memory = new WordMemory(split(TEXT).remembered);
	portalLexicon(wordCounts([`${TEXT} Noch eine Hundesteuer.`]), memory);
	const again = WORDS.filter((word) => {
		let isSplit = false;
		memory.partsOf(word, () => {
			isSplit = true;
			return [];
		});
		return isSplit;
	});
	expect(again).toEqual(['zorblingssteuer', 'hundesteuer']);
});

test('a memory that cannot be read is empty', () => {
	for (const damaged of ['', '{"leaves":', 'Hallo'])
		expect(split(TEXT, damaged).parts).toEqual(split(TEXT).parts);
});
