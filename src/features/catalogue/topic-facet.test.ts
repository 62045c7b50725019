import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { topicFacet } from './topic-facet.ts';

test('an owner is found by the topics of its entries, under their names', () => {
	const facet = topicFacet(new Map([['kehl', ['bauen']]]));
	const resolve = resolveAmong([exampleEntry('themen', {}, 'bauen')]);
	expect(facet.values(exampleEntry('kommunen', {}, 'kehl'), resolve)).toEqual([
		{ value: 'bauen', label: 'Digitaler Bauantrag' },
	]);
	expect(facet.values(exampleEntry('kommunen', {}, 'lahr'), resolve)).toEqual([]);
});
