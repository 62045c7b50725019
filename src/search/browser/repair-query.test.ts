import { expect, test } from 'vitest';
import { pieceOf } from '../vocabulary-pieces.ts';
import { repairQuery } from './repair-query.ts';

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
];

function repair(query: string): Promise<string | undefined> {
	return repairQuery(query, (piece) =>
		Promise.resolve(new Map(WORDS.filter((w) => pieceOf(w) === piece).map((w) => [w, 1]))),
	);
}

test('known words stay, inflected ones and umlauts spelled out, too', async () => {
	expect(await repair('Bauanträge')).toBeUndefined();
	expect(await repair('Behoerden und Genehmigungen')).toBeUndefined();
	expect(await repair('Oeffnung')).toBeUndefined();
});

test('a misspelt word becomes the nearest known one, the others stay as typed', async () => {
	expect(await repair('Bauamtrag Hund')).toBe('bauantrag Hund');
});

test('one slip is likelier than a compound of short words', async () => {
	expect(await repair('Engriff')).toBe('eingriff');
});

test('a compound the portal does not know becomes its parts', async () => {
	expect(await repair('Genehmigungsbehörde')).toBe('genehmigung behörde');
	expect(await repair('Hundesteuerverfahren')).toBe('hund steuer verfahren');
});

test('quotation marks, figures, short words and nonsense are left alone', async () => {
	for (const query of ['"Bauamtrag"', '2019', 'OZG', 'xyzzyqua']) {
		expect(await repair(query), query).toBeUndefined();
	}
});
