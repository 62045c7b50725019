import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { solutionRows } from './solution-rows.ts';

const solutions = ['termine', 'e-akte', 'chatbot'].map((id) => exampleEntry('loesungen', {}, id));
const owners = ['kehl', 'lahr', 'rust'].map((id) => exampleEntry('kommunen', {}, id));
const fall = (id: string, loesung: string[], data: object = {}) =>
	exampleEntry('praxisbeispiele', { loesung, status: 'betrieb', ...data }, id);
const rows = (contributions: Parameters<typeof solutionRows>[2]) =>
	solutionRows(solutions, owners, contributions).map(({ solution, states }) => [
		solution.id,
		...states.map(
			({ label, dated, users }) =>
				`${label}${dated ? ' (?)' : ''}: ${users.map(({ owner, badge }) => [owner.id, ...(badge ? [badge] : [])].join(' ')).join()}`,
		),
	]);

test('a solution names who has it, state by state, and one that nobody has is left out', () => {
	expect(
		rows(
			new Map([
				['lahr', [fall('a', ['termine', 'e-akte'])]],
				['kehl', [fall('b', ['termine']), fall('c', ['e-akte'], { status: 'idee' })]],
			]),
		),
	).toEqual([
		['termine', 'In Betrieb: kehl,lahr'],
		['e-akte', 'Geplant: kehl', 'In Betrieb: lahr'],
	]);
});

test('what nobody has verified has its own sign after the rest and tells of when it is', () => {
	const status_ungeprueft = 'Die Quelle ist undatiert.';
	expect(
		rows(
			new Map([
				['kehl', [fall('a', ['termine'], { status_ungeprueft })]],
				['rust', [fall('b', ['termine'])]],
			]),
		),
	).toEqual([['termine', 'In Betrieb: rust', 'In Betrieb (?): kehl Stand undatiert']]);
});

test('only cases tell that somebody has a solution; a case of two municipalities counts for both', () => {
	const shared = fall('a', ['chatbot']);
	const guide = exampleEntry('leitfaeden', { loesung: ['e-akte'] });
	expect(
		rows(
			new Map([
				['kehl', [shared, guide]],
				['lahr', [shared]],
			]),
		),
	).toEqual([['chatbot', 'In Betrieb: kehl,lahr']]);
});
