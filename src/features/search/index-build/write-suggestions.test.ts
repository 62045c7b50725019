import { expect, test } from 'vitest';
import { readKeys, readNames } from '../suggestion-pieces.ts';
import type { PageNames } from './page-names.ts';
import { suggestionPieces } from './write-suggestions.ts';

const named = (title: string, slug: string): PageNames => ({
	title,
	others: [],
	art: 'Kommune',
	rank: 0,
	folder: 'kommunen/',
	slug,
});
const noParts = () => [];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const many = Array.from({ length: 10_000 }, (_, number) => {
	const word = [17, 5, 3, 2, 1]
		.map((n) => LETTERS.charAt((number * n + (number >> n)) % 26))
		.join('');
	return named(`${word} Stadt ${number}`, `${word}-${number}`);
});

test('no piece grows beyond 15 kB, however many pages there are', () => {
	const { pieces, directory } = suggestionPieces(many, noParts);
	const sizes = [...pieces.values()].map((text) => Buffer.byteLength(text));
	expect(Math.max(...sizes)).toBeLessThan(15_000);
	expect(JSON.stringify(directory).length).toBeLessThan(3000);
});

test('reading the pieces returns what was written', () => {
	const { pieces, directory } = suggestionPieces(many, noParts);
	const texts = [...pieces];
	const names = texts
		.filter(([file]) => file.startsWith('n'))
		.flatMap(([, text]) => readNames(text));
	expect(names).toHaveLength(10_000);
	expect(names[4711]).toEqual({
		art: 0,
		title: many[4711]?.title,
		slug: many[4711]?.slug,
		others: [],
	});
	const keys = texts.filter(([file]) => file.startsWith('s')).map(([, text]) => readKeys(text));
	expect(keys.map((piece) => [...piece.keys()][0])).toEqual(directory.schluessel);
	const all = new Map(keys.flatMap((piece) => [...piece]));
	expect([...all.keys()]).toEqual([...all.keys()].sort());
	expect(all.get('4711')?.pages.has(4711)).toBe(true);
	expect(all.get('stadt')).toMatchObject({ cut: true });
});

test('the names of the pieces change with the content', () => {
	const files = (title: string) => [
		...suggestionPieces([named(title, 'a')], noParts).pieces.keys(),
	];
	expect(files('Achern')).toEqual(files('Achern'));
	expect(files('Achern')).not.toEqual(files('Appenweier'));
});
