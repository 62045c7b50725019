import ora from 'ora';
import type { Steps } from '#src/base/steps.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { phaseLine } from './phase-line.ts';
import { phaseTimes, PROCESS_CLOCK, type Clock, type PhaseTime } from './phase-times.ts';

/** Shows what a command does. */
export interface Progress extends Steps {
	/** The work has ended, well or not: nothing is shown any more. */
	done(): void;
	/** @returns the phases so far, in their order */
	phases(): PhaseTime[];
}

/** How progress is shown; everything may be left out. */
interface ProgressOptions {
	/** Left out: standard error, as standard output may be a report for tools. */
	stream?: NodeJS.WritableStream & { columns?: number };
	/**
	 * One line that changes; left out: on a terminal that knows its width, unless `CI` is set or
	 * `TERM` is `dumb`.
	 */
	live?: boolean;
	/** Seconds without plain lines, for commands that are mostly quicker than their lines are read. */
	quietFor?: number;
	clock?: Clock;
}

/** The line changes no more often; the reader would see no difference. */
const LIVE_MS = 100;

/** A plain line of the same phase follows no earlier. */
const PLAIN_MS = 30_000;

/**
 * Shows phases: on a terminal in one line that changes and leaves no trace, elsewhere in a plain line for
 * each. Other output of this process goes above that line.
 */
export function showProgress(options: ProgressOptions = {}): Progress {
	const { stream = process.stderr, quietFor = 0, clock = PROCESS_CLOCK } = options;
	const times = phaseTimes(clock);
	const started = clock.wall();
	// Where nobody looks, as under `script`, a terminal may have no width, and ora would count lines forever.
	const live = stream.columns === 0 ? false : options.live;
	const spinner = ora({
		stream,
		color: false,
		// Otherwise keys would be read in raw mode, and Ctrl+C would be no signal.
		discardStdin: false,
		...(live !== undefined && { isEnabled: live }),
	});
	let phase = { name: '', total: undefined as number | undefined, count: 0, began: started };
	let shown = started;

	const line = () => phaseLine({ ...phase, seconds: (clock.wall() - phase.began) / 1000 });
	// Long work gives timers no turn, so that the line is drawn by those who do the work.
	const show = () => {
		shown = clock.wall();
		if (spinner.isEnabled) {
			spinner.text = line();
			if (spinner.isSpinning) spinner.render();
			else spinner.start();
		} else if (shown - started >= quietFor * 1000) {
			stream.write(`${phase.count === 0 ? `${beginning(phase)} …` : line()}\n`);
		}
	};
	const stop = () => {
		if (spinner.isSpinning) spinner.stop();
	};
	process.once('exit', stop);

	return {
		phase(name, total) {
			if (name === phase.name && total === phase.total) return;
			times.begin(name);
			phase = { name, total, count: 0, began: clock.wall() };
			show();
		},
		advance(count = 1) {
			times.advance(count);
			phase.count += count;
			if (clock.wall() - shown >= (spinner.isEnabled ? LIVE_MS : PLAIN_MS)) show();
		},
		done() {
			times.end();
			stop();
			process.off('exit', stop);
		},
		phases: () => times.all(),
	};
}

const beginning = ({ name, total }: { name: string; total: number | undefined }) =>
	total === undefined ? name : `${name} (${formatNumber(total)})`;

/** Shows nothing, and still takes the time. */
export function silentProgress(clock?: Clock): Progress {
	const times = phaseTimes(clock);
	return {
		phase: (name) => times.begin(name),
		advance: (count = 1) => times.advance(count),
		done: () => times.end(),
		phases: () => times.all(),
	};
}
