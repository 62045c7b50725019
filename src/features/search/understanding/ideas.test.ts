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

test('known words a compound begins or ends with are worth a try', async () => {
	expect(await ideas('Mondrakete')).toEqual(['mond']);
	expect(await ideas('Marslandung')).toEqual(['landung']);
});

test('so are words too far away for a repair', async () => {
	expect(await ideas('Verwoltugn')).toContain('verwaltung');
});

test('short words, figures and nonsense give none', async () => {
	expect(await ideas('amt', '2019', 'qqqqqqq', '<b>')).toEqual([]);
});
