import { expect, test } from 'vitest';
import { META } from '../page-record.ts';
import { RANKS } from '../vocabulary-pieces.ts';
import { rankPages, type Match, type TermMatches } from './rank-pages.ts';

const NONE = { named: new Set<number>(), lookedUp: new Set<number>() };

/** Twenty pages; the first are of the given ranks. */
const facts = (...ranks: string[]) => ({
	size: 20,
	titleLength: () => 3,
	rankOf: (page: number) => ranks[page] ?? RANKS.first,
});

const match = (page: number, text: number, ...fields: string[]): Match => ({ page, text, fields });

function term(matches: Match[], title: number[] = [], factor = 1): TermMatches {
	const variant = { factor, matches, title: new Set(title), names: new Set<number>() };
	return { variants: [variant], share: 1 };
}

const order = (...asked: Parameters<typeof rankPages>) =>
	rankPages(...asked).map(({ page }) => page);

test('a word in the title counts more than a part of one there, and that more than text', () => {
	const found = term(
		[match(0, 2), match(1, 0, META.titleParts), match(2, 0, META.title), match(3, 0, META.title)],
		[3],
	);
	expect(order([found], facts(), NONE)).toEqual([3, 1, 2, 0]);
});

test('a rare word counts more than a frequent one', () => {
	const frequent = term(Array.from({ length: 12 }, (_, page) => match(page + 1, 1)));
	const rare = term([match(0, 1)]);
	expect(order([frequent, rare], facts(), NONE)[0]).toBe(0);
});

test('a word that names no page counts less than one that names some', () => {
	const unnamed = term([match(0, 1), match(2, 0)]);
	const naming = term([match(1, 1), match(3, 0, META.title)]);
	expect(order([unnamed, naming], facts(), NONE).filter((page) => page < 2)).toEqual([1, 0]);
});

test('a page with all words comes before pages with one of them in the title', () => {
	const one = term([match(0, 1), match(1, 1, META.title)], [1]);
	const other = term([match(0, 1, META.title), match(2, 1)], [0]);
	expect(order([one, other], facts(), NONE)[0]).toBe(0);
});

test('among equally good pages guides come before terms, unless the meaning is asked for', () => {
	const found = term([match(0, 1, META.title), match(1, 1, META.title)], [0, 1]);
	const ranks = facts(RANKS.short, RANKS.first);
	expect(order([found], ranks, NONE)).toEqual([1, 0]);
	expect(order([found], ranks, { ...NONE, aim: 'meaning' })).toEqual([0, 1]);
	expect(order([found], ranks, { ...NONE, named: new Set([0]) })).toEqual([0, 1]);
});

test('pages for contributors come last', () => {
	const found = term([match(0, 2, META.title), match(1, 2)], [0]);
	expect(order([found], facts(RANKS.last), NONE)).toEqual([0, 1]);
	const both = term([match(0, 2, META.titleParts), match(1, 2, META.summary)]);
	expect(order([both], facts(RANKS.last), NONE)).toEqual([1, 0]);
});

test('a word that no page has takes nothing away from the others', () => {
	const found = term([match(0, 1)]);
	expect(rankPages([found, term([])], facts(), NONE)[0]?.coverage).toBe(1);
});

test('how much of the query names a page is told with its place', () => {
	const main = term([match(0, 1, META.title), match(1, 1)], [0]);
	const other = term([match(1, 1)]);
	const ranked = rankPages([main, other], facts(), NONE);
	const namedOf = (page: number) => ranked.find((each) => each.page === page)?.named ?? -1;
	expect(namedOf(0)).toBeGreaterThan(0.3);
	expect(namedOf(1)).toBe(0);
});

test.each([
	['experience', RANKS.experience],
	['duty', RANKS.duty],
	['failure', RANKS.failure],
	['guidance', RANKS.overview],
	['template', RANKS.template],
	['meeting', RANKS.area],
	['number', RANKS.short],
] as const)('for %s, pages of the kind that answers it come first', (aim, rank) => {
	const found = term([match(0, 1, META.title), match(1, 1.2, META.title)], [0, 1]);
	const ranks = facts(rank, RANKS.first);
	expect(order([found], ranks, { ...NONE, aim })).toEqual([0, 1]);
});

test('a list that all words name comes before entries that one of them names', () => {
	const one = term([match(0, 0, META.title), match(1, 3, META.title)], [0, 1]);
	const other = term([match(0, 0, META.titleParts), match(1, 3)]);
	const both = facts(RANKS.area, RANKS.first);
	expect(order([one, other], both, NONE)[0]).toBe(0);
});

test('the beginning of a longer part of a title is not a short word', () => {
	const found = term([match(0, 0, META.titleParts), match(1, 1)]);
	const [variant] = found.variants;
	const short = { ...found, variants: variant ? [{ ...variant, isShort: true }] : [] };
	expect(order([short], facts(), NONE)).toEqual([1, 0]);
});
