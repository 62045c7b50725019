import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import { groupByEach } from '#src/base/group-by-each.ts';
import { solutionsOf } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { isNoPrice, type CostFigure } from '#src/entries/page-parts/cost-figures.ts';
import { costRowsOf, figuresFor, type CostEntry, type CostRow } from './cost-row.ts';

/** What administrations paid for a solution; the groups are never added or compared with each other. */
export interface SolutionCosts {
	/** Sums for this solution alone. */
	alone: CostRow[];
	/** Sums that cover other solutions, too, or anything else. */
	together: CostRow[];
	/** Parts of a price, programmes of many projects and what was never spent: no prices. */
	beside: CostRow[];
	/** What security incidents cost; these are no prices. */
	incidents: CostRow[];
}

/** Names of the groups, in the order of pages. */
export const COST_GROUPS = ['alone', 'together', 'beside', 'incidents'] as const;

/** Rows of a group on pages with several solutions; the page of a solution has {@link ALL_ROWS}. */
export const SHOWN_ROWS = 12;
export const ALL_ROWS = 100;

/** @returns in how many entries sums for a solution are */
export function rowCount(costs: SolutionCosts): number {
	return COST_GROUPS.reduce((sum, group) => sum + costs[group].length, 0);
}

/** The least and the greatest sum of the same measure. */
export interface CostRange {
	measure: 'once' | 'yearly';
	perInhabitant: boolean;
	lowest: CostFigure;
	highest: CostFigure;
	/** All of them, the lowest first. */
	figures: CostFigure[];
}

/**
 * @returns solution → what entries say that it cost, the smallest administration first; a setback that belongs to a case
 * repeats no sum that the case states
 */
export function costsBySolution(
	entries: readonly CostEntry[],
	resolve: Resolve,
): Map<string, SolutionCosts> {
	const all = entries.flatMap((entry) => costRowsOf(entry, resolve));
	const rows = withoutRepeated(all).sort(bySize);
	const bySolution = groupByEach(rows, ({ entry }) => solutionsOf(entry));
	return new Map(
		[...bySolution].flatMap(([solution, own]) => {
			const rows = own.flatMap((row) => paying(solution, row) ?? []);
			return rows.length > 0 ? [[solution, grouped(rows)] as const] : [];
		}),
	);
}

/** @returns a row with the sums that pay a solution; undefined without any */
function paying(solution: string, row: CostRow): CostRow | undefined {
	const { once, yearly } = figuresFor(solution, row);
	return narrowed(row, (figure) => figure === once || figure === yearly);
}

function grouped(rows: readonly CostRow[]): SolutionCosts {
	return inGroups((group) =>
		rows.flatMap((row) => narrowed(row, (figure) => groupOf(row, figure) === group) ?? []),
	);
}

/** @returns the costs whose groups have the rows that a function gives */
export function inGroups(rowsOf: (group: keyof SolutionCosts) => CostRow[]): SolutionCosts {
	return {
		alone: rowsOf('alone'),
		together: rowsOf('together'),
		beside: rowsOf('beside'),
		incidents: rowsOf('incidents'),
	};
}

/** @returns where a sum of an entry belongs */
function groupOf(row: CostRow, figure: CostFigure): keyof SolutionCosts {
	if (isIncident(row)) return 'incidents';
	if (isNoPrice(figure)) return 'beside';
	return figure.extent === 'paket' ? 'together' : 'alone';
}

/** @returns a row with the sums that are kept; undefined without any */
function narrowed(row: CostRow, isKept: (figure: CostFigure) => boolean): CostRow | undefined {
	const { once, yearly, ...owned } = row;
	if (once && yearly && isKept(once) && isKept(yearly)) return row;
	if (once && isKept(once)) return { ...owned, once };
	if (yearly && isKept(yearly)) return { ...owned, yearly };
	return undefined;
}

function withoutRepeated(rows: readonly CostRow[]): CostRow[] {
	const cases = groupByEach(rows, ({ entry }) =>
		entry.kind === 'praxisbeispiele' ? [entry.id] : [],
	);
	return rows.flatMap((row) => {
		const { entry } = row;
		const told = entry.kind === 'rueckschlaege' && cases.get(entry.data.praxisbeispiel ?? '');
		if (!told) return [row];
		const stated = told.flatMap(({ once, yearly }) => [once?.euro, yearly?.euro]);
		return narrowed(row, ({ euro }) => !stated.includes(euro)) ?? [];
	});
}

function isIncident({ entry }: CostRow): boolean {
	return entry.kind === 'rueckschlaege' && entry.data.art === 'sicherheitsvorfall';
}

/** Smallest first; whose size is not known comes last. */
function bySize(a: CostRow, b: CostRow): number {
	const size = ({ einwohner = Infinity }: CostRow) => einwohner;
	return (
		(size(a) === size(b) ? 0 : size(a) - size(b)) ||
		germanOrder(a.owner, b.owner) ||
		codeOrder(a.entry.id, b.entry.id)
	);
}

/**
 * @returns the lowest and the highest sum of each measure: once and by the year, in total and per inhabitant. That there
 *   is no fee is no price to compare with: it is told where nothing else is known
 */
export function rangesOf(rows: readonly CostRow[]): CostRange[] {
	return (['once', 'yearly'] as const).flatMap((measure) =>
		[false, true].flatMap((perInhabitant) => {
			const stated = figuresOf(rows, measure, perInhabitant).map(({ figure }) => figure);
			const paid = stated.filter(({ euro }) => euro > 0);
			const figures = paid.length > 0 ? paid : stated;
			const sorted = figures.toSorted((a, b) => a.euro - b.euro);
			const [lowest] = sorted;
			const highest = sorted.at(-1);
			if (!lowest || !highest) return [];
			return [{ measure, perInhabitant, lowest, highest, figures: sorted }];
		}),
	);
}

/** @returns the sums of one measure with their rows */
export function figuresOf(
	rows: readonly CostRow[],
	measure: CostRange['measure'],
	perInhabitant: boolean,
): { row: CostRow; figure: CostFigure }[] {
	return rows.flatMap((row) => {
		const figure = row[measure];
		return figure?.perInhabitant === perInhabitant ? [{ row, figure }] : [];
	});
}

/** @returns those with the newest figures, at most so many, in their given order */
export function newestRows(rows: readonly CostRow[], most: number): readonly CostRow[] {
	if (rows.length <= most) return rows;
	const newest = ({ once, yearly }: CostRow) => [once?.datum ?? '', yearly?.datum ?? ''].sort()[1];
	const chosen = new Set(
		rows.toSorted((a, b) => codeOrder(newest(b) ?? '', newest(a) ?? '')).slice(0, most),
	);
	return rows.filter((row) => chosen.has(row));
}

/** @returns those nearest in size to a population, at most so many, in their given order */
export function nearestRows(
	rows: readonly CostRow[],
	einwohner: number,
	most: number,
): readonly CostRow[] {
	const distance = (row: CostRow) =>
		row.einwohner === undefined ? Infinity : Math.abs(Math.log(row.einwohner / einwohner));
	const order = (a: CostRow, b: CostRow) =>
		distance(a) === distance(b) ? 0 : distance(a) - distance(b);
	const chosen = new Set(rows.toSorted(order).slice(0, most));
	return rows.filter((row) => chosen.has(row));
}
