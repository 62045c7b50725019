import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { contributionsBy } from './contributions.ts';

const owners = [exampleEntry('kommunen', {}, 'kehl'), exampleEntry('kommunen', {}, 'lahr')];

test('an entry counts for every owner it names as its place, its source or as one who applies it', () => {
	const fall = exampleEntry('praxisbeispiele', { kommune: 'kehl' }, 'fall');
	const leitfaden = exampleEntry('leitfaeden', { herkunft: 'kehl' }, 'leitfaden');
	const standard = exampleEntry('standards', { umgesetzt_von: ['lahr', 'kehl'] }, 'standard');
	const found = contributionsBy(owners, [fall, leitfaden, standard]);
	expect(found.get('kehl')).toEqual([fall, leitfaden, standard]);
	expect(found.get('lahr')).toEqual([standard]);
});

test('an entry that names the same owner twice counts once', () => {
	const fall = exampleEntry('praxisbeispiele', { kommune: 'kehl', herkunft: 'kehl' });
	expect(contributionsBy(owners, [fall]).get('kehl')).toEqual([fall]);
});

test('an entry of a body, and a municipality nobody names, are in no list', () => {
	const fall = exampleEntry('praxisbeispiele', { kommune: undefined, organisation: 'land' });
	expect([...contributionsBy(owners, [fall])]).toEqual([]);
});

test('a topic with the id of a municipality does not count as the municipality', () => {
	const fall = exampleEntry('praxisbeispiele', { themen: ['kehl'], kommune: 'lahr' });
	expect([...contributionsBy(owners, [fall]).keys()]).toEqual(['lahr']);
});
