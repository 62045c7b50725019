import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { badgeOf, marksOf, possibleMarks, showsExperience } from './marks.ts';

const fall = (status: string, id: string = status) =>
	exampleEntry('praxisbeispiele', { status }, id);

test('cases are grouped by status, in the order of the status', () => {
	const marks = marksOf([fall('betrieb'), fall('idee'), fall('betrieb', 'zweiter')]);
	expect(marks.map(({ label, entries }) => [label, entries.length])).toEqual([
		['Geplant', 1],
		['In Betrieb', 2],
	]);
});

test('offers and requests are separate groups, other kinds are named', () => {
	const marks = marksOf([
		exampleEntry('leitfaeden'),
		exampleEntry('boerse', { art: 'suche' }),
		exampleEntry('boerse', { art: 'biete' }),
	]);
	expect(marks.map(({ label }) => label)).toEqual(['Leitfaden', 'Biete', 'Suche']);
});

test('meetings, news and terms are no experience', () => {
	expect(marksOf([exampleEntry('termine'), exampleEntry('meldungen')])).toEqual([]);
	const kinds = new Set(possibleMarks().map(({ kind }) => kind));
	expect([...kinds]).toEqual([
		'praxisbeispiele',
		'leitfaeden',
		'positionen',
		'standards',
		'boerse',
	]);
});

test('a request for help is no experience', () => {
	expect(showsExperience(exampleEntry('boerse', { art: 'suche' }))).toBe(false);
	expect(showsExperience(exampleEntry('boerse', { art: 'biete' }))).toBe(true);
	expect(showsExperience(exampleEntry('standards'))).toBe(true);
	expect(showsExperience(exampleEntry('termine'))).toBe(false);
});

test('an unverified status tells of when it is', () => {
	const status_ungeprueft = 'Die Quelle ist alt.';
	const dated = { status_ungeprueft, status_belegt: '2021-12' };
	expect(badgeOf(exampleEntry('praxisbeispiele', dated))).toBe('Stand Dezember 2021');
	expect(badgeOf(exampleEntry('praxisbeispiele', { status_ungeprueft }))).toBe('Stand undatiert');
	expect(badgeOf(exampleEntry('praxisbeispiele'))).toBeUndefined();
	expect(badgeOf(exampleEntry('leitfaeden'))).toBeUndefined();
});
