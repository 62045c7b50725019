import type { RankedPage } from './rank-pages.ts';

/** Share of the best page's score that a page with all words has, and one without some of them. */
const LEAST_WITH_ALL = 0.2;
const LEAST = 0.45;
/** Share of the query's meaning that every hit has, compared with the page that has most. */
const LEAST_COVERAGE = 0.5;
/** Up to so many hits, pages that have less are shown, too: with so much of the best one's score and of the meaning. */
const FEW = 10;
const LEAST_IF_FEW = 0.15;
const LEAST_COVERAGE_IF_FEW = 0.3;
/** A page that so much of the query's meaning names is a hit whatever else it lacks. */
const NAMED_ENOUGH = 0.6;

/**
 * Ends a list where relevance ends.
 *
 * @param ranked best first
 * @param terms how many the query has
 */
export function relevantPages(
	ranked: readonly RankedPage[],
	terms: number,
): { relevant: RankedPage[]; rest: RankedPage[] } {
	const most = ranked.reduce((found, { coverage }) => Math.max(found, coverage), 0);
	// That the query is a page's name is nothing other pages need to compete with.
	const best = ranked.reduce((found, { score, naming }) => Math.max(found, score - naming), 0);
	const isRelevant = ({ score, naming, named, coverage }: RankedPage) =>
		naming > 0 ||
		named >= NAMED_ENOUGH ||
		(coverage > 0.999 * most
			? terms < 2 || score >= LEAST_WITH_ALL * best
			: terms > 1 && score >= LEAST * best && coverage >= LEAST_COVERAGE * most);
	const relevant = new Set(ranked.filter(isRelevant));
	if (terms > 1) {
		for (const page of ranked) {
			if (relevant.size >= FEW) break;
			const { score, coverage } = page;
			if (score >= LEAST_IF_FEW * best && coverage >= LEAST_COVERAGE_IF_FEW * most)
				relevant.add(page);
		}
	}
	return {
		relevant: ranked.filter((page) => relevant.has(page)),
		rest: ranked.filter((page) => !relevant.has(page)),
	};
}
