import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { dutyRow } from './duty-row.ts';

test('a duty is told with how binding it is, whom it binds and by when', () => {
	const duty = exampleEntry('pflichten', {
		verbindlichkeit: 'muss',
		voraussetzungen: { rolle: ['unternehmer'] },
		gilt_ab: '2028-01-01',
		frist: '2029-12-31',
		frist_hinweis: 'Bis dahin läuft eine Übergangszeit.',
	});
	expect(dutyRow(duty)).toEqual({
		binding: { value: 'muss', label: 'Muss' },
		who: 'Für Kommunen, die unternehmerisch tätig sind',
		when: ['ab 1. Januar 2028', 'Frist: 31. Dezember 2029', 'Bis dahin läuft eine Übergangszeit.'],
	});
});

test('a duty without conditions and dates holds for all', () => {
	const duty = exampleEntry('pflichten', { verbindlichkeit: 'kann' });
	expect(dutyRow(duty)).toMatchObject({ who: 'Für alle Kommunen', when: [] });
});
