import { measuresOf, type Measures } from './measures.ts';
import type { BenchQuery } from './queries.ts';

/** A query with the rank of the first correct page in two searches. */
export interface Outcome {
	query: BenchQuery;
	ours: number | undefined;
	plain: number | undefined;
}

/**
 * Writes the outcomes as a German table: one line per category and half, then one per half and one
 * for all.
 */
export function comparisonTable(outcomes: readonly Outcome[]): string[] {
	const categories = [...new Set(outcomes.map(({ query }) => query.category))];
	const halves = ['a', 'b'] as const;
	const of = (half: string, category?: string) =>
		outcomes.filter(
			({ query }) => query.half === half && (!category || query.category === category),
		);
	const rows = [
		...categories.flatMap((category) =>
			halves.map((half) => row(category, half, of(half, category))),
		),
		...halves.map((half) => row('alle', half, of(half))),
		row('alle', 'a+b', outcomes),
	];
	return [
		line('', '', '', 'unsere Suche', 'Pagefind pur'),
		line('Art', 'Teil', 'Zahl', MEASURES, MEASURES),
		...rows,
	];
}

const MEASURES = 'E@1  E@3  E@10 MRR';
const share = new Intl.NumberFormat('de-DE', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

function row(category: string, half: string, outcomes: readonly Outcome[]): string {
	const ours = measuresOf(outcomes.map((outcome) => outcome.ours));
	const plain = measuresOf(outcomes.map((outcome) => outcome.plain));
	return line(category, half, String(outcomes.length), shares(ours), shares(plain));
}

function shares({ success1, success3, success10, mrr10 }: Measures): string {
	return [success1, success3, success10, mrr10].map((value) => share.format(value)).join(' ');
}

function line(category: string, half: string, count: string, ours: string, plain: string): string {
	const start = `${category.padEnd(22)} ${half.padEnd(4)} ${count.padStart(4)}`;
	return `${start}  ${ours.padEnd(19)}  ${plain}`.trimEnd();
}
