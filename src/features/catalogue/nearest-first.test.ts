import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { nearestFirst } from './nearest-first.ts';

const fall = (id: string, loesung: string[] | undefined, kommune?: string) =>
	exampleEntry(
		'praxisbeispiele',
		{ loesung, kommune, ...(kommune ? {} : { organisation: 'stadt' }) },
		id,
	);

test('a topic names what has its solutions first, in their order, the network before others', () => {
	const entries = [
		fall('andere', ['rechnung']),
		fall('akten-fern', ['akte']),
		fall('keine', undefined),
		fall('beides', ['scannen', 'akte'], 'kehl'),
		fall('scannen', ['scannen'], 'lahr'),
	];
	expect(nearestFirst(entries, ['akte', 'scannen']).map(({ id }) => id)).toEqual([
		'beides',
		'akten-fern',
		'scannen',
		'andere',
		'keine',
	]);
	expect(nearestFirst(entries, [])).toEqual(entries);
});
