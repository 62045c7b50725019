import { expect, test } from 'vitest';
import { isSaid } from '#src/model/notices.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { caseCountWords, caseState, casesVerb, solutionCountWords } from './case-count.ts';

const cases = (...states: string[]) =>
	states.map((status) => exampleEntry('praxisbeispiele', { status }));
const plan = (status_belegt?: string) =>
	exampleEntry('praxisbeispiele', {
		status: 'idee',
		status_ungeprueft: 'Zuletzt belegt ist der Beschluss.',
		status_belegt,
	});
const on = (day: string) => (period: { from?: string }) => isSaid(period, day);
const now = on('2026-11-30');

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

test('of a plan whose latest source is older than two years nobody knows what became of it', () => {
	expect(caseState(plan('2024-12'), now)).toBe('planned');
	expect(caseState(plan('2024-11'), now)).toBe('undecided');
	expect(caseState(plan('2024-11'), on('2026-11-29'))).toBe('planned');
	expect(caseState(plan(), now)).toBe('undecided');
	expect(cases('idee').map((each) => caseState(each, now))).toEqual(['planned']);
});

test('the heading says only what is true for those below it: a pilot is no use, an old plan none of today', () => {
	expect(casesVerb([], now)).toBe('hat');
	expect(casesVerb(cases('betrieb', 'beendet'), now)).toBe('hat');
	expect(casesVerb(cases('betrieb', 'idee'), now)).toBe('hat oder plant');
	expect(casesVerb([...cases('idee', 'betrieb', 'pilot'), plan('2015')], now)).toBe(
		'hat, erprobt oder plant',
	);
	expect(casesVerb([plan('2015'), ...cases('betrieb')], now)).toBe('hat oder plante');
	expect(casesVerb(cases('idee'), now)).toBe('plant');
	expect(casesVerb(cases('beendet'), now)).toBe('aufgegeben hat');
});

test('what else there is about a solution is counted by kind', () => {
	expect(solutionCountWords([exampleEntry('leitfaeden'), ...cases('betrieb')])).toEqual([
		'1 Praxisbeispiel in Betrieb',
		'1 Leitfaden',
	]);
	expect(solutionCountWords([])).toEqual([]);
});
