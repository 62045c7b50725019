import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { sameSolutionAmong } from './same-solution.ts';

const place = (id: string, einwohner: number) => exampleEntry('kommunen', { einwohner }, id);
const resolve = resolveAmong([
	place('klein', 1_000),
	place('mittel', 10_000),
	place('gross', 60_000),
]);
const fall = (id: string, kommune: string | undefined, loesung?: string[], more: object = {}) =>
	exampleEntry('praxisbeispiele', { kommune, loesung, ...more }, id);

const body = { organisation: 'stadt' };
const own = fall('own', 'mittel', ['akte']);
const candidates = [
	own,
	fall('unbekannt', undefined, ['akte'], body),
	fall('gross', 'gross', ['akte']),
	fall('klein', 'klein', ['app', 'akte']),
	fall('nah', undefined, ['akte'], {
		...body,
		einwohner: { anzahl: 12_000, datum: '2023', quelle: 1 },
	}),
	fall('andere', 'mittel', ['app']),
	fall('ohne', 'mittel'),
];
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

test('what shares the solution comes nearest in population first, unknown sizes last', () => {
	expect(ids(sameSolutionAmong(candidates)(own, resolve))).toEqual([
		'nah',
		'gross',
		'klein',
		'unbekannt',
	]);
});

test('a guide has no size, so the given order stays', () => {
	const guide = exampleEntry('leitfaeden', { loesung: ['app'] });
	expect(ids(sameSolutionAmong(candidates)(guide, resolve))).toEqual(['klein', 'andere']);
});

test('without a solution nothing is the same', () => {
	expect(sameSolutionAmong(candidates)(fall('a', 'mittel'), resolve)).toEqual([]);
});

test('what shares two solutions is named once, and the given order stays among equals', () => {
	const guide = exampleEntry('leitfaeden', { loesung: ['app', 'akte'] });
	expect(ids(sameSolutionAmong(candidates)(guide, resolve))).toEqual([
		'own',
		'unbekannt',
		'gross',
		'klein',
		'nah',
		'andere',
	]);
});
