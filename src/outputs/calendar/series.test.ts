import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { seriesId } from '#src/model/series-id.ts';
import { seriesOf } from './series.ts';

test.each([
	['Austausch: E-Akte', 'austausch-e-akte'],
	['  Größe & Äcker! ', 'groesse-aecker'],
	['Café-Runde', 'cafe-runde'],
])('%j has the id %s', (name, id) => {
	expect(seriesId(name)).toBe(id);
});

test('names without letters, of other scripts or too long for a slug have ids of their own', () => {
	const names = [
		'???',
		'!!!',
		'🚀🚀🚀',
		'日本語会議',
		'日本語教室',
		'Встреча',
		'Runde Встреча',
		'Runde',
		`${'ä'.repeat(59)}a`,
		`${'ä'.repeat(59)}b`,
	];
	const ids = names.map(seriesId);
	expect(new Set(ids).size).toBe(names.length);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

test('series without letters stay apart', () => {
	const events = ['???', '!!!', '???'].map((reihe) => exampleEntry('termine', { reihe }));
	expect(seriesOf(events).map((series) => series.events.length)).toEqual([2, 1]);
});
