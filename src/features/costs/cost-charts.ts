import type { DotRow } from '../charts/dot-layout.ts';
import { amountWords } from '#src/entries/page-parts/cost-figures.ts';
import { MEASURES, ownerWords } from './cost-words.ts';
import { figuresOf, newestRows, type CostRange, type SolutionCosts } from './solution-costs.ts';

/** A chart of sums that may be compared: of one measure and one group. */
export interface CostChart {
	heading: string;
	/** The same in sentences. */
	description: string;
	rows: DotRow[];
}

/** With fewer sums there is nothing to compare. */
const FEWEST = 2;

/**
 * @param most rows a group
 * @returns a chart for each measure with several sums; those that cover other solutions, too, are apart
 */
export function costCharts(title: string, costs: SolutionCosts, most: number): CostChart[] {
	return (['alone', 'together'] as const).flatMap((group) => {
		const rows = newestRows(costs[group], most);
		return (['once', 'yearly'] as const).flatMap((measure) =>
			[false, true].flatMap((perInhabitant) => {
				const figures = figuresOf(rows, measure, perInhabitant);
				if (figures.length < FEWEST) return [];
				const heading = headingOf(measure, perInhabitant, group === 'together');
				const dots = figures.map(({ row, figure }) => ({
					label: ownerWords(row),
					value: figure.euro,
					text: shortened(amountWords({ ...figure, perInhabitant: false })),
					cross: row.setback !== undefined,
				}));
				const sentences = dots
					.map(({ label, text, cross }) => `${label}${cross ? ', Rückschlag' : ''}: ${text}.`)
					.join(' ');
				return [{ heading, description: `${title}, ${heading}. ${sentences}`, rows: dots }];
			}),
		);
	});
}

function headingOf(
	measure: CostRange['measure'],
	perInhabitant: boolean,
	together: boolean,
): string {
	const words = MEASURES[measure];
	const first = `${words[0]?.toUpperCase()}${words.slice(1)}`;
	return `${first}${perInhabitant ? ' je Einwohner' : ''}${together ? ', im Paket' : ''}`;
}

/** Beside a dot there is room for few letters. */
function shortened(words: string): string {
	return words.replace('mindestens ', 'ab ').replace('höchstens ', 'bis ');
}
