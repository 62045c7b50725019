import { roundTo } from '#src/base/round.ts';
import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetExpand } from 'd3-shape';

/** A label and the bar below it. */
export interface StackRow {
	label: string;
	/** One count per category; missing if nothing may be shown. */
	counts?: readonly number[];
}

/** Positions in a stacked chart: x in percent of the chart, y in its font size. */
export interface StackLayout {
	height: number;
	rows: {
		label: string;
		labelY: number;
		y: number;
		height: number;
		/** Empty where nothing may be shown. */
		parts: { index: number; x: number; width: number; middle: number; roomy: boolean }[];
	}[];
}

const LINE = 1.45;
const BAR = 1.6;
const GAP = 0.7;
/** From this percentage on, a key fits into its part at 320 pixels. */
const ROOMY = 7;

/** Lays out one full bar per row, divided by the share of each category. */
export function stackLayout(rows: readonly StackRow[]): StackLayout {
	const x = scaleLinear().domain([0, 1]).range([0, 100]);
	const laid = rows.map(({ label, counts = [] }, index) => {
		const top = index * (LINE + BAR + GAP);
		const series = stack<readonly number[], number>()
			.keys(counts.map((_, category) => category))
			.value((row, category) => row[category] ?? 0)
			.offset(stackOffsetExpand)([counts]);
		const parts = series.flatMap((part) => {
			const [from = 0, to = 0] = part[0] ?? [];
			const width = x(to) - x(from);
			return width > 0
				? {
						index: part.key,
						x: round(x(from)),
						width: round(width),
						middle: round(x((from + to) / 2)),
						roomy: width >= ROOMY,
					}
				: [];
		});
		return { label, labelY: round(top + 1.05), y: round(top + LINE), height: BAR, parts };
	});
	return { height: round(rows.length * (LINE + BAR + GAP) - GAP + 0.2), rows: laid };
}

const round = (value: number) => roundTo(value, 2);
