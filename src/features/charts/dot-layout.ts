import { roundTo } from '#src/base/round.ts';
import { scaleLinear, scaleLog } from 'd3-scale';

/** A label and a value with its words. */
export interface DotRow {
	label: string;
	/** Zero or more. */
	value: number;
	text: string;
	/** What means something else is a cross, not a dot. */
	cross?: boolean;
}

/**
 * Positions in a chart of dots, each below its name and its words, in percent of the chart. If the values differ by more
 * than ten times, the line grows tenfold from mark to mark, so that all stay readable beside each other.
 */
export interface DotLayout {
	marks: Mark[];
	rows: { label: string; text: string; x: number; cross: boolean }[];
}

interface Mark {
	x: number;
	value: number;
	label: string;
	/** Which part of the label stands at its place, as CSS classes name it. */
	anchor: 'erste' | 'mitte' | 'letzte';
	/** How much room a chart must have to show the label, as CSS classes name it. */
	shownIn: Room[];
}

type Room = keyof typeof ROOMS;

/**
 * How wide a chart is at least, in its font size, and how many labels it has at most; `_charts.scss` has the same widths.
 * A phone of 320 pixels is „schmal“, with large letters „eng“.
 */
const ROOMS = {
	eng: { width: 9, most: 2 },
	schmal: { width: 16, most: 3 },
	mittel: { width: 24, most: 5 },
	breit: { width: 34, most: 7 },
} as const;
/** Room at both ends for a dot, in percent. */
const EDGE = 3;
/** Width of a letter and least gap between two labels, in the font size. */
const LETTER = 0.6;
const GAP = 1;
/** An even line has about so many steps. */
const STEPS = 4;

/**
 * Lays out a dot for each row and the marks behind them.
 *
 * @param markLabel gives the label of a mark; as many are shown as fit
 */
export function dotLayout(
	rows: readonly DotRow[],
	markLabel: (value: number) => string,
): DotLayout {
	const { x, values } = isEven(rows) ? evenScale(rows) : tenfoldScale(rows);
	const marks = values.map((value, place): Mark => ({
		x: x(value),
		value,
		label: markLabel(value),
		anchor: place === 0 ? 'erste' : place === values.length - 1 ? 'letzte' : 'mitte',
		shownIn: [],
	}));
	for (const room of Object.keys(ROOMS) as Room[]) {
		for (const mark of marksThatFit(marks, room)) mark.shownIn.push(room);
	}
	return {
		marks,
		rows: rows.map(({ label, value, text, cross = false }) => ({
			...{ label, text, cross },
			x: x(value),
		})),
	};
}

/** @returns every mark, every second and so on: the most whose labels leave a gap between each other */
function marksThatFit(marks: readonly Mark[], room: Room): Mark[] {
	const { width, most } = ROOMS[room];
	for (let step = 1; step < marks.length; step += 1) {
		const chosen = marks.filter((_, place) => place % step === 0);
		if (chosen.length <= most && haveGaps(chosen, width)) return chosen;
	}
	return marks.slice(0, 1);
}

function haveGaps(marks: readonly Mark[], width: number): boolean {
	const spans = marks.map(({ x, label, anchor }) => {
		const length = label.length * LETTER;
		const shift = { erste: 0, mitte: length / 2, letzte: length }[anchor];
		const from = (x / 100) * width - shift;
		return { from, to: from + length };
	});
	return spans.every(({ from }, place) => from >= (spans[place - 1]?.to ?? -Infinity) + GAP);
}

/** @returns whether no value is more than ten times another, so that a line with even steps shows them best */
export function isEven(rows: readonly DotRow[]): boolean {
	const values = rows.map(({ value }) => value).filter((value) => value > 0);
	return values.length > 0 && Math.max(...values) <= 10 * Math.min(...values);
}

interface Scale {
	x: (value: number) => number;
	/** Where marks stand. */
	values: number[];
}

/** From nothing to the largest value. */
function evenScale(rows: readonly DotRow[]): Scale {
	const scale = scaleLinear()
		.domain([0, Math.max(...rows.map(({ value }) => value))])
		.nice(STEPS)
		.range([EDGE, 100 - EDGE]);
	return { x: (value) => round(scale(value)), values: scale.ticks(STEPS) };
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
	return {
		// Zero has no place on such a line; it stands at the beginning.
		x: (value) => round(value > 0 ? scale(value) : EDGE),
		values: Array.from({ length: to - from + 1 }, (_, place) => 10 ** (from + place)),
	};
}

const round = (value: number) => roundTo(value, 2);
