import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { caseCountWords, caseState, casesVerb, solutionCountWords } from './case-count.ts';

const cases = (...states: string[]) =>
	states.map((status) => exampleEntry('praxisbeispiele', { status }));
const oldPlan = exampleEntry('praxisbeispiele', {
	status: 'idee',
	status_ungeprueft: 'Zuletzt belegt ist der Beschluss.',
});

test('cases are counted by how far they are, in the words of their signs', () => {
	expect(caseCountWords(cases('betrieb', 'pilot', 'idee', 'idee', 'beendet'))).toBe(
		'5 Praxisbeispiele: 1 in Betrieb, 1 als Pilot, 2 geplant, 1 beendet',
	);
	expect(caseCountWords(cases('idee', 'betrieb'))).toBe(
		'2 Praxisbeispiele: 1 in Betrieb, 1 geplant',
	);
});

test('where all are equally far, no number is told twice', () => {
	expect(caseCountWords(cases('betrieb', 'betrieb'))).toBe('2 Praxisbeispiele in Betrieb');
	expect(caseCountWords(cases('pilot'))).toBe('1 Praxisbeispiel als Pilot');
	expect(caseCountWords(cases('idee'))).toBe('1 Praxisbeispiel geplant');
	expect(caseCountWords(cases('beendet'))).toBe('1 Praxisbeispiel beendet');
});

test('a plan whose sign says of when it is counts as one of then, not of today', () => {
	expect(caseState(oldPlan)).toBe('undecided');
	expect(cases('idee').map(caseState)).toEqual(['planned']);
});

test('the heading says only what is true for those below it: a pilot is no use, an old plan none of today', () => {
	expect(casesVerb([])).toBe('hat');
	expect(casesVerb(cases('betrieb', 'beendet'))).toBe('hat');
	expect(casesVerb(cases('betrieb', 'idee'))).toBe('hat oder plant');
	expect(casesVerb([...cases('idee', 'betrieb', 'pilot'), oldPlan])).toBe(
		'hat, erprobt oder plant',
	);
	expect(casesVerb([oldPlan, ...cases('betrieb')])).toBe('hat oder plante');
	expect(casesVerb(cases('idee'))).toBe('plant');
	expect(casesVerb(cases('beendet'))).toBe('aufgegeben hat');
});

test('what else there is about a solution is counted by kind', () => {
	expect(solutionCountWords([exampleEntry('leitfaeden'), ...cases('betrieb')])).toEqual([
		'1 Praxisbeispiel in Betrieb',
		'1 Leitfaden',
	]);
	expect(solutionCountWords([])).toEqual([]);
});
