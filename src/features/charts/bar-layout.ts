import { roundTo } from '#src/base/round.ts';
import { scaleLinear } from 'd3-scale';
import { wrapLabel } from './wrap-label.ts';

/** One bar: its certain and its largest possible share (both 0 to 1), the words at its end. */
interface Bar {
	sure: number;
	upTo: number;
	text: string;
	/** Bars of an earlier round look different, not only by colour. */
	earlier?: boolean;
}

/** A label and the bars below it. */
export interface BarRow {
	label: string;
	bars: readonly Bar[];
}

/**
 * Positions in a bar chart: widths in percent of the chart, heights in its font size. Without
 * a `viewBox` one drawing fits 320 pixels and a printed page, and grows with the reader's font.
 */
export interface BarLayout {
	height: number;
	/** Width of a bar of 100 percent of the answers. */
	whole: number;
	rows: {
		lines: { text: string; y: number }[];
		bars: (Bar & { y: number; height: number; width: number; reach: number; textX: number })[];
	}[];
}

const LINE = 1.35;
const BAR = 1.15;
const GAP_BARS = 0.3;
const GAP_ROWS = 0.9;
/** Width of a chart at 320 pixels and of a letter, in its font size. */
const NARROWEST = 18;
const LETTER = 0.58;
const LABEL_WIDTH = 36;

/** Lays out horizontal bars with each label above its bars, so that one drawing fits every width. */
export function barLayout(rows: readonly BarRow[]): BarLayout {
	const longest = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ text }) => text.length)));
	// The words at the end of a full bar must fit at 320 pixels, too.
	const whole = round(Math.max(30, 100 - ((longest * LETTER + 0.7) / NARROWEST) * 100));
	const x = scaleLinear().domain([0, 1]).range([0, whole]).clamp(true);
	let top = 0;
	const laid = rows.map(({ label, bars }) => {
		const lines = wrapLabel(label, LABEL_WIDTH).map((text, index) => ({
			text,
			y: round(top + (index + 0.9) * LINE),
		}));
		top += lines.length * LINE + 0.3;
		const placed = bars.map((bar, index) => ({
			...bar,
			y: round(top + index * (BAR + GAP_BARS)),
			height: BAR,
			width: round(x(bar.sure)),
			reach: round(x(bar.upTo)),
			textX: round(x(bar.upTo)),
		}));
		top += bars.length * (BAR + GAP_BARS) - GAP_BARS + GAP_ROWS;
		return { lines, bars: placed };
	});
	return { height: round(top - GAP_ROWS + 0.2), whole, rows: laid };
}

const round = (value: number) => roundTo(value, 2);
