import { roundTo } from '#src/base/round.ts';
import { scaleLinear, scaleLog } from 'd3-scale';
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
 * Positions in a chart of dots, each below its name and its words. If the values differ by more than ten times, the
 * line grows tenfold from mark to mark, so that all stay readable beside each other. Widths in percent of the chart, heights in its font size; see `bar-layout.ts`.
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
		/** Where the lines begin, and how high they are. */
		head: { y: number; height: number };
		y: number;
		x: number;
		text: string;
		hollow: boolean;
	}[];
}

const LINE = 1.35;
const DOT = 1.3;
const GAP = 0.7;
/** Letters of a label and the words beside it that fit at 320 pixels, and the gap between them. */
const LABEL_WIDTH = 35;
const LABEL_GAP = 3;
const NARROWEST_LABEL = 14;
/** Room at both ends for a dot and half the label of a mark, in percent. */
const EDGE = 3;
/** More labels do not fit beside each other at 320 pixels. */
const MOST_LABELS = 4;

/** Lays out a dot for each row below its label. */
export function dotLayout(rows: readonly DotRow[]): DotLayout {
	const { x, marks } = isEven(rows) ? evenScale(rows) : tenfoldScale(rows);
	let top = LINE + 0.4;
	const laid = rows.map(({ label, value, text, hollow = false }) => {
		const width = Math.max(LABEL_WIDTH - LABEL_GAP - text.length, NARROWEST_LABEL);
		const lines = labelLines(label, width).map((line, index) => ({
			text: line,
			y: round(top + (index + 0.9) * LINE),
		}));
		const head = { y: round(top), height: round(lines.length * LINE + 0.2) };
		top += lines.length * LINE;
		const y = round(top + DOT / 2);
		top += DOT + GAP;
		return { lines, head, y, x: x(value), text, hollow };
	});
	const bottom = round(top - GAP + 0.2);
	return { height: bottom, marks, top: round(LINE + 0.2), bottom, rows: laid };
}

/** A label that is too long for a line breaks at its commas first: name, size. */
function labelLines(label: string, width: number): string[] {
	const parts = label.length > width ? label.split(/(?<=,) /) : [label];
	return parts.flatMap((part) => wrapLabel(part, width));
}

/** @returns whether no value is more than ten times another, so that a line with even steps shows them best */
export function isEven(rows: readonly DotRow[]): boolean {
	const values = rows.map(({ value }) => value).filter((value) => value > 0);
	return values.length > 0 && Math.max(...values) <= 10 * Math.min(...values);
}

interface Scale {
	x: (value: number) => number;
	marks: DotLayout['marks'];
}

/** From nothing to the largest value. */
function evenScale(rows: readonly DotRow[]): Scale {
	const scale = scaleLinear()
		.domain([0, Math.max(...rows.map(({ value }) => value))])
		.nice(MOST_LABELS - 1)
		.range([EDGE, 100 - EDGE]);
	const ticks = scale.ticks(MOST_LABELS - 1);
	const step = Math.ceil(ticks.length / MOST_LABELS);
	const marks = ticks.map((value, place) => ({
		x: round(scale(value)),
		value,
		labelled: place % step === 0,
	}));
	return { x: (value) => round(scale(value)), marks };
}

function tenfoldScale(rows: readonly DotRow[]): Scale {
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
	return { x, marks };
}

const round = (value: number) => roundTo(value, 2);
