import type { CostRow } from './cost-row.ts';
import type { CostRange } from './solution-costs.ts';

/** A column of sums. */
export interface CostColumn {
	measure: CostRange['measure'];
	head: string;
}

const COLUMNS: readonly CostColumn[] = [
	{ measure: 'once', head: 'Einmalig' },
	{ measure: 'yearly', head: 'Im Jahr' },
];

/** @returns the columns that at least one row has a sum for */
export function costColumns(rows: readonly CostRow[]): readonly CostColumn[] {
	return COLUMNS.filter(({ measure }) => rows.some((row) => row[measure] !== undefined));
}
