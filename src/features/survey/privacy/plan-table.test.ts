import { expect, test } from 'vitest';
import { randomSource } from '#src/base/testing/random-source.ts';
import { knowable } from '../testing/attacker-fixture.ts';
import {
	countsOf,
	planTable,
	type Answers,
	type TableInput,
	type TablePlan,
} from './plan-table.ts';

const GROUPS = ['a', 'b', 'c', 'd', 'e'];

/** Answers by group: `{ a: [3, 2] }` is three times category 0 and twice category 1 in group a. */
function answersFrom(byGroup: Readonly<Record<string, readonly number[]>>): Answers {
	return new Map(
		Object.entries(byGroup).flatMap(([group, counts]) =>
			counts.flatMap((count, category) =>
				Array.from(
					{ length: count },
					(_, member) => [`${group}-${category}-${member}`, category] as const,
				),
			),
		),
	);
}

const groupOf = (municipality: string) => municipality.split('-')[0] ?? '';

function table(answers: Answers, more: Partial<TableInput> = {}): TableInput {
	return { answers, categories: 3, groups: GROUPS, groupOf, seed: 1, ...more };
}

const planned = (byGroup: Readonly<Record<string, readonly number[]>>) =>
	planTable(table(answersFrom(byGroup), { groups: Object.keys(byGroup) }));

test('large groups with different answers are all shown', () => {
	expect(planned({ a: [3, 2], b: [4, 4], c: [2, 9, 2] })).toEqual({
		total: 'exact',
		hidden: new Set(),
	});
});

test('fewer than five answers give no total', () => {
	expect(planned({ a: [2, 2] }).total).toBe('hidden');
	expect(planned({ a: [3, 2] }).total).toBe('exact');
});

test('one small group hides a second one, so that the total discloses nothing of the first', () => {
	const { total, hidden } = planned({ a: [2, 2], b: [4, 4], c: [5, 5] });
	expect(total).toBe('exact');
	expect(hidden.has('a')).toBe(true);
	expect([...hidden].filter((group) => 'bc'.includes(group))).toHaveLength(1);
});

test('two small groups that are large together hide each other', () => {
	const { hidden } = planned({ a: [2, 2], b: [1, 2], c: [5, 5], d: [4, 4] });
	expect([...hidden].sort()).toEqual(['a', 'b']);
});

test('two small groups that are small together hide a third one with them', () => {
	const { hidden } = planned({ a: [1, 1], b: [1, 1], c: [5, 5], d: [4, 4] });
	expect([...hidden].filter((group) => 'cd'.includes(group))).toHaveLength(1);
});

test.each([
	['all', [8, 0]],
	['all but one', [7, 1]],
])('a group in which %s answer alike is hidden, and its sum is not alike', (_, counts) => {
	const answers = answersFrom({ a: counts, b: [4, 4], c: [5, 5] });
	const plan = planTable(table(answers));
	expect(plan.hidden.has('a')).toBe(true);
	const block = countsOf(table(answers), plan.hidden);
	expect(Math.max(...block)).toBeLessThanOrEqual(block.reduce((all, one) => all + one, 0) - 2);
});

test('which further group is hidden cannot be known from the sizes', () => {
	const answers = answersFrom({ a: [8, 0], b: [4, 4], c: [5, 5], d: [6, 6] });
	const partners = new Set(
		Array.from({ length: 40 }, (_, seed) =>
			[...planTable(table(answers, { seed, groups: ['a', 'b', 'c', 'd'] })).hidden]
				.filter((group) => group !== 'a')
				.join(),
		),
	);
	expect([...partners].sort()).toEqual(['b', 'c', 'd']);
});

test.each([0, 1, 2, 3, 4])('a total with %i other answers is shown in bands', (others) => {
	const plan = planned({ a: [20, others], b: [20] });
	expect(plan).toEqual({ total: 'banded', hidden: new Set(['a', 'b']) });
});

test('a total with five other answers is shown exactly', () => {
	expect(planned({ a: [20, 5], b: [20] }).total).toBe('exact');
});

test('a round with one newcomer and the same answers otherwise is not shown beside the earlier one', () => {
	const before = answersFrom({ a: [5, 5], b: [5, 5] });
	const plan = planTable(table(before));
	const now = new Map(before).set('a-new', 1);
	expect(planTable(table(now, { earlier: [{ answers: before, plan }] })).total).toBe('unchanged');
});

test('a newcomer is hidden by five changed answers', () => {
	const before = answersFrom({ a: [10, 10] });
	const plan = planTable(table(before));
	const now = new Map(before).set('a-new', 1);
	for (const id of [...before.keys()].slice(0, 4)) now.set(id, 2);
	expect(planTable(table(now, { earlier: [{ answers: before, plan }] })).total).toBe('exact');
});

test('a newcomer in one group hides that group, even if others change enough', () => {
	const before = answersFrom({ a: [5, 5], b: [6, 6], c: [6, 6] });
	const plan = planTable(table(before));
	const now = new Map(before).set('a-new', 2);
	for (const id of [...before.keys()].filter((each) => each.startsWith('b-0'))) now.set(id, 2);
	const later = planTable(table(now, { earlier: [{ answers: before, plan }] }));
	expect(later.total).toBe('exact');
	expect(later.hidden.has('a')).toBe(true);
	expect(later.hidden.has('b')).toBe(true);
});

test('a group in which nobody answers any more does not protect another one', () => {
	const groups = ['a', 'b', 'c', 'e'];
	const before = answersFrom({ a: [5, 5], b: [6, 6], c: [6, 6], e: [3, 3] });
	const plan = planTable(table(before, { groups }));
	const stayed = [...before].filter(([id]) => !id.startsWith('e'));
	const now = new Map(stayed).set('a-new', 2);
	for (const [id] of stayed) if (id.startsWith('b-0') || id.startsWith('c-0')) now.set(id, 2);
	const { hidden } = planTable(table(now, { groups, earlier: [{ answers: before, plan }] }));
	expect([...hidden].filter((group) => 'bc'.includes(group)).length).toBeGreaterThan(0);
	expect(hidden.has('a')).toBe(true);
});

test('the round before the last counts, too', () => {
	const first = answersFrom({ a: [5, 5], b: [5, 5] });
	const second = new Map(first).set('a-new', 1);
	const third = new Map(first).set('b-new', 1);
	const one = { answers: first, plan: planTable(table(first)) };
	const two = { answers: second, plan: planTable(table(second, { earlier: [one] })) };
	expect(two.plan.total).toBe('unchanged');
	expect(planTable(table(third, { earlier: [two, one] })).total).toBe('unchanged');
});

test('an attacker computes no group below five from hundreds of tables', () => {
	const random = randomSource(20260331);
	let shown = 0;
	for (let round = 0; round < 600; round++) {
		const answers = randomAnswers(random);
		const plan = planTable(table(answers, { seed: round }));
		if (plan.total !== 'exact') continue;
		shown++;
		for (const { counts } of knowable(GROUPS, told(answers, plan), 3)) {
			const all = counts.reduce((sum, count) => sum + count, 0);
			if (all === 0) continue;
			expect(all, `round ${round}`).toBeGreaterThanOrEqual(5);
			expect(Math.max(...counts), `round ${round}`).toBeLessThanOrEqual(all - 2);
		}
	}
	expect(shown).toBeGreaterThan(300);
});

test('an attacker who knows who answered twice learns no newcomer’s answer from two rounds', () => {
	const random = randomSource(7);
	let compared = 0;
	for (let round = 0; round < 400; round++) {
		const before = randomAnswers(random);
		const now = new Map(before);
		for (const id of before.keys()) {
			if (random() < 0.04) now.delete(id);
			else if (random() < 0.1) now.set(id, Math.floor(random() * 3));
		}
		for (const group of GROUPS)
			if (random() < 0.3) now.set(`${group}-new`, Math.floor(random() * 3));
		const first = planTable(table(before, { seed: round }));
		const second = planTable(
			table(now, { seed: round, earlier: [{ answers: before, plan: first }] }),
		);
		if (first.total !== 'exact' || second.total !== 'exact') continue;
		compared++;
		const earlier = new Map(
			knowable(GROUPS, told(before, first), 3).map(({ groups }) => [groups.join(), true]),
		);
		for (const { groups } of knowable(GROUPS, told(now, second), 3)) {
			if (!earlier.has(groups.join())) continue;
			const members = [...new Set([...before.keys(), ...now.keys()])].filter((id) =>
				groups.includes(groupOf(id)),
			);
			const once = members.filter((id) => !before.has(id) || !now.has(id)).length;
			const differing = members.filter((id) => before.get(id) !== now.get(id)).length;
			if (once > 0) expect(differing, `round ${round}: ${groups.join()}`).toBeGreaterThanOrEqual(5);
		}
	}
	expect(compared).toBeGreaterThan(100);
});

function randomAnswers(random: () => number): Answers {
	const lean = random();
	return answersFrom(
		Object.fromEntries(
			GROUPS.map((group) => {
				const size = Math.floor(random() ** 2 * 20);
				const counts = [0, 0, 0];
				for (let member = 0; member < size; member++) {
					const category = random() < lean ? 0 : Math.floor(random() * 3);
					counts[category] = (counts[category] ?? 0) + 1;
				}
				return [group, counts];
			}),
		),
	);
}

/** The rows a reader sees: the total and the groups that are not hidden. */
function told(answers: Answers, plan: TablePlan) {
	const rows = GROUPS.filter((group) => !plan.hidden.has(group)).map((group) => [group]);
	return [GROUPS, ...rows].map((groups) => ({
		groups,
		counts: countsOf(table(answers), new Set(groups)),
	}));
}
