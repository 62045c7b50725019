import { expect, test } from 'vitest';
import { groupDays } from './change-groups.ts';

const changes = (kind: string, count: number) =>
	Array.from({ length: count }, (_, index) => ({ path: `/${kind}/nr-${index}/` }));
const headings = (days: ReturnType<typeof groupDays>) =>
	days.flatMap(({ groups }) => groups.map(({ heading, open }) => [heading, open]));

test('a day of few changes is one list', () => {
	const days = [{ date: '2026-05-04', changes: changes('leitfaeden', 3) }];
	expect(groupDays(days, days)).toEqual([
		{ date: '2026-05-04', groups: [{ changes: changes('leitfaeden', 3), open: true }] },
	]);
});

test('a group says how many of its changes are on the page, if not all', () => {
	const all = [...changes('praxisbeispiele', 6), ...changes('leitfaeden', 37)];
	const day = (from: number, to?: number) => [{ date: '2026-05-04', changes: all.slice(from, to) }];
	expect(headings(groupDays(day(0, 30), day(0)))).toEqual([
		['Praxisbeispiele (6)', true],
		['Leitfäden (24 von 37)', true],
	]);
	expect(headings(groupDays(day(38), day(0)))).toEqual([['Leitfäden (5 von 37)', true]]);
});

test('the first groups are open, until there is something to read', () => {
	const days = [
		{
			date: '2026-05-04',
			changes: [
				...changes('praxisbeispiele', 6),
				...changes('leitfaeden', 7),
				...changes('standards', 2),
			],
		},
		{ date: '2026-05-03', changes: changes('leitfaeden', 20) },
	];
	const open = headings(groupDays(days, days)).map(([, isOpen]) => isOpen);
	expect(open).toEqual([true, true, false, false]);
});
