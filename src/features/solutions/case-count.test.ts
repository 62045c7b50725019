import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { caseCountWords, casesVerb, solutionCountWords } from './case-count.ts';

const cases = (...states: string[]) =>
	states.map((status) => exampleEntry('praxisbeispiele', { status }));

test('cases are counted by who has the solution, a pilot being one of them', () => {
	expect(caseCountWords(cases('betrieb', 'pilot', 'idee', 'idee', 'beendet'))).toBe(
		'5 Praxisbeispiele: 2 haben es, 2 planen es, 1 hat es nicht mehr',
	);
	expect(caseCountWords(cases('betrieb', 'idee'))).toBe('2 Praxisbeispiele: 1 hat es, 1 plant es');
});

test('where all are equally far, one word says so', () => {
	expect(caseCountWords(cases('betrieb', 'pilot'))).toBe('2 Praxisbeispiele');
	expect(caseCountWords(cases('idee', 'idee'))).toBe('2 Praxisbeispiele: alle planen es');
	expect(caseCountWords(cases('idee'))).toBe('1 Praxisbeispiel: plant es');
});

test('the heading speaks of plans only where there are some', () => {
	expect(casesVerb([])).toBe('hat');
	expect(casesVerb(cases('betrieb', 'beendet'))).toBe('hat');
	expect(casesVerb(cases('betrieb', 'idee'))).toBe('hat oder plant');
	expect(casesVerb(cases('idee'))).toBe('plant');
});

test('what else there is about a solution is counted by kind', () => {
	expect(solutionCountWords([exampleEntry('leitfaeden'), ...cases('betrieb')])).toEqual([
		'1 Praxisbeispiel',
		'1 Leitfaden',
	]);
	expect(solutionCountWords([])).toEqual([]);
});
