import { solutionsOf, titleOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import { findEntry } from '#src/site/published.ts';
import type { CostRow } from './cost-row.ts';
import { costSentence } from './cost-words.ts';
import { othersPaid } from './others-paid.ts';
import { hasOwnPrices } from './own-prices.ts';
import { costsOf } from './published-costs.ts';

/** Heading of the section, also in the table of contents. */
export const PAID_HEADING = 'Preise auf einen Blick';

/** What other administrations paid for a solution of an entry. */
interface PaidElsewhere {
	id: string;
	title: string;
	/** The ranges of its prices in words, and what they rest on. */
	words: string;
	rows: readonly CostRow[];
	/** Number of all sums. */
	all: number;
}

/** @returns the solutions of an entry for which others published what they paid; none for a guide with a table of its own */
export function paidElsewhere(entry: Entry): PaidElsewhere[] {
	if (entry.kind === 'leitfaeden' && hasOwnPrices(entry.body)) return [];
	const einwohner = populationOf(entry, findEntry);
	return solutionsOf(entry).flatMap((id) => {
		const costs = costsOf(id);
		const solution = findEntry(['loesungen'], id);
		if (!costs || !solution) return [];
		const { rows, others, all } = othersPaid(entry, costs, einwohner);
		if (others === 0) return [];
		return [{ id, title: titleOf(solution), words: costSentence(costs), rows, all }];
	});
}
