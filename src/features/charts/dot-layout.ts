import { roundTo } from '#src/base/round.ts';
import { scaleLog } from 'd3-scale';
import { wrapLabel } from './wrap-label.ts';

/** A label and a value with its words. */
export interface DotRow {
	label: string;
	/** Zero or more. */
	value: number;
	text: string;
	/** A dot that means something else looks different, not only by colour. */
	hollow?: boolean;
}

/**
 * Positions in a chart of dots on a line that grows tenfold from mark to mark: values of very different size stay
 * readable beside each other. Widths in percent of the chart, heights in its font size; see `bar-layout.ts`.
 */
export interface DotLayout {
	height: number;
	/** The marks with the values they stand for. */
	marks: { x: number; value: number; labelled: boolean }[];
	/** Where the marks begin and end. */
	top: number;
	bottom: number;
	rows: {
		lines: { text: string; y: number }[];
		y: number;
		x: number;
		text: string;
		/** The words stand before the dot, since there is more room. */
		before: boolean;
		hollow: boolean;
	}[];
}

const LINE = 1.35;
const DOT = 1.3;
const GAP = 0.7;
const LABEL_WIDTH = 36;
/** Room at both ends for a dot and half the label of a mark, in percent. */
const EDGE = 3;
/** More labels do not fit beside each other at 320 pixels. */
const MOST_LABELS = 4;

/** Lays out a dot for each row below its label. */
export function dotLayout(rows: readonly DotRow[]): DotLayout {
	const values = rows.map(({ value }) => value).filter((value) => value > 0);
	const lowest = Math.floor(Math.log10(Math.min(...values)));
	const highest = Math.max(Math.ceil(Math.log10(Math.max(...values))), lowest + 1);
	const [from, to] = values.length > 0 ? [lowest, highest] : [0, 1];
	const scale = scaleLog()
		.domain([10 ** from, 10 ** to])
		.range([EDGE, 100 - EDGE])
		.clamp(true);
	// Zero has no place on such a line; it stands at the beginning.
	const x = (value: number) => round(value > 0 ? scale(value) : EDGE);
	const step = Math.ceil((to - from + 1) / MOST_LABELS);
	const marks = Array.from({ length: to - from + 1 }, (_, place) => ({
		x: x(10 ** (from + place)),
		value: 10 ** (from + place),
		labelled: place % step === 0,
	}));
	let top = LINE + 0.4;
	const laid = rows.map(({ label, value, text, hollow = false }) => {
		const lines = wrapLabel(label, LABEL_WIDTH).map((line, index) => ({
			text: line,
			y: round(top + (index + 0.9) * LINE),
		}));
		top += lines.length * LINE;
		const y = round(top + DOT / 2);
		top += DOT + GAP;
		return { lines, y, x: x(value), text, before: x(value) > 50, hollow };
	});
	const bottom = round(top - GAP + 0.2);
	return { height: bottom, marks, top: round(LINE + 0.2), bottom, rows: laid };
}

const round = (value: number) => roundTo(value, 2);
