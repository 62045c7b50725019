import { formatNumber } from '#src/base/text/numbers.ts';
import type { PhaseTime } from '#src/commands/progress/phase-times.ts';
import { median } from '../bench-figures.ts';
import type { ProfilePart } from './profile-parts.ts';
import type { Cost } from './measured-run.ts';

/** A measured build. */
export interface BuildFigures {
	name: string;
	/** One of each run. */
	costs: readonly Cost[];
	/** Files of the published folder and their size in bytes. */
	files: number;
	bytes: number;
	pages: number;
	/** Name of the cold build with which this one is compared. */
	cold?: string;
}

/** Smaller parts explain nothing. */
const MOST_PARTS = 20;

const HEAD = ['Bau', 'CPU', '× blank', '÷ kalt', 'Zeit', 'Speicher', 'Seiten', 'Dateien', 'Größe'];

/**
 * Writes measured builds as a table in Markdown.
 *
 * @param bare name of the build with which all are compared
 */
export function buildTable(builds: readonly BuildFigures[], bare: string): string[] {
	const cpuOf = (name: string | undefined) => {
		const build = builds.find((each) => each.name === name);
		return build && figure(build, ({ cpuSeconds }) => cpuSeconds);
	};
	const rows = builds.map((build) => {
		const cpu = figure(build, ({ cpuSeconds }) => cpuSeconds);
		const peak = figure(build, ({ peakBytes }) => peakBytes ?? Number.NaN);
		return [
			build.name,
			`${fixed(cpu, 1)} s`,
			ratio(cpu, cpuOf(bare)),
			build.cold === undefined ? '' : ratio(cpu, cpuOf(build.cold)),
			`${fixed(
				figure(build, ({ seconds }) => seconds),
				1,
			)} s`,
			Number.isNaN(peak) ? 'nicht gemessen' : `${formatNumber(Math.round(peak / 1e6))} MB`,
			formatNumber(build.pages),
			formatNumber(build.files),
			`${fixed(build.bytes / 1e6, 1)} MB`,
		];
	});
	return markdownTable(HEAD, rows);
}

/** Writes the phases of a build as a table, the slowest first, with their share of the wall time. */
export function phaseTable(phases: readonly PhaseTime[]): string[] {
	const all = phases.reduce((sum, { seconds }) => sum + seconds, 0);
	const rows = phases
		.toSorted((a, b) => b.seconds - a.seconds)
		.map(({ name, count, seconds, cpuSeconds }) => [
			name,
			count === 0 ? '' : formatNumber(count),
			`${fixed(seconds, 1)} s`,
			`${formatNumber(Math.round((100 * seconds) / (all || 1)))} %`,
			`${fixed(cpuSeconds, 1)} s`,
		]);
	return markdownTable(['Phase', 'Zahl', 'Zeit', 'Anteil', 'CPU'], rows);
}

/** Writes the parts of a profile as a table, the largest first. */
export function profileTable(parts: readonly ProfilePart[]): string[] {
	const all = parts.reduce((sum, { seconds }) => sum + seconds, 0);
	const rows = parts
		.slice(0, MOST_PARTS)
		.map(({ name, seconds }) => [
			name,
			`${fixed(seconds, 1)} s`,
			`${formatNumber(Math.round((100 * seconds) / (all || 1)))} %`,
		]);
	return markdownTable(['Teil', 'Zeit', 'Anteil'], rows);
}

/** The first column to the left, figures to the right. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const widths = head.map((title, column) =>
		Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
	);
	const line = (cells: readonly string[]) =>
		`| ${widths
			.map((width, column) => {
				const cell = cells[column] ?? '';
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join(' | ')} |`;
	const rule = widths.map((width, column) =>
		column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	return [line(head), line(rule), ...rows.map(line)];
}

const figure = ({ costs }: BuildFigures, of: (cost: Cost) => number) => median(costs.map(of));

const ratio = (value: number, base: number | undefined) => (base ? fixed(value / base, 2) : '');

function fixed(value: number, digits: number): string {
	return value.toLocaleString('de-DE', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}
