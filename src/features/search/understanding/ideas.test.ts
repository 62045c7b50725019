import { expect, test } from 'vitest';
import { pieceOf } from '../vocabulary-pieces.ts';
import { ideasFor } from './ideas.ts';
import { KnownWords } from './known-words.ts';

const WORDS = ['mond', 'landung', 'verwaltung', 'verhaltung', 'amt'];

function ideas(...typed: string[]): Promise<string[]> {
	const load = (piece: string) =>
		Promise.resolve(new Map(WORDS.filter((w) => pieceOf(w) === piece).map((w) => [w, 1])));
	return ideasFor(typed, new KnownWords(load));
}

test('known words at the beginning or end of a compound are ideas', async () => {
	expect(await ideas('Mondrakete')).toEqual(['mond']);
	expect(await ideas('Marslandung')).toEqual(['landung']);
});

test('words too far away for a correction are ideas', async () => {
	expect(await ideas('Verwoltugn')).toContain('verwaltung');
});

test('short words, digits and nonsense give no ideas', async () => {
	expect(await ideas('amt', '2019', 'qqqqqqq', '<b>')).toEqual([]);
});
