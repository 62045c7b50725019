import { expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { collectReferences } from './references.ts';

test('references are collected from single fields and lists, each with its path', () => {
	const data = { themen: ['bauen', 'ozg'], kommune: 'kehl', leistungen: [99012008001000] };
	expect(collectReferences(kinds.praxisbeispiele.schema, data)).toEqual([
		{ kinds: ['themen'], id: 'bauen', path: ['themen', 0] },
		{ kinds: ['themen'], id: 'ozg', path: ['themen', 1] },
		{ kinds: ['kommunen'], id: 'kehl', path: ['kommune'] },
		{ kinds: ['leistungen'], id: '99012008001000', path: ['leistungen', 0] },
	]);
});

test('data that does not fit the schema yields no references', () => {
	const data = { themen: 'bauen', kommune: ['kehl'], organisation: '', unbekannt: 'x' };
	expect(collectReferences(kinds.praxisbeispiele.schema, data)).toEqual([]);
	expect(collectReferences(kinds.praxisbeispiele.schema, null)).toEqual([]);
});
