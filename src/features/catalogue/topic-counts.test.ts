import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { topicCounts } from './topic-counts.ts';

test('an entry counts for each of its topics once', () => {
	const entries = [
		exampleEntry('meldungen', { themen: ['bauen', 'ozg'] }),
		exampleEntry('meldungen', { themen: ['ozg'] }),
		exampleEntry('kommunen'),
	];
	expect([...topicCounts(entries)]).toEqual([
		['bauen', 1],
		['ozg', 2],
	]);
	expect(topicCounts(entries)).toBe(topicCounts(entries));
});
