import { formatNumber } from '#src/base/text/numbers.ts';

/** A phase under way. */
export interface PhaseState {
	name: string;
	/** Number of parts, if it is known. */
	total: number | undefined;
	count: number;
	/** Since its parts began to be counted. */
	seconds: number;
}

/** An estimate from less is worth nothing. */
const LEAST_SECONDS = 2;
const LEAST_SHARE = 0.02;

/** Writes a phase under way as a line: `Seiten bauen: 120 von 412, noch etwa 25 s`. */
export function phaseLine({ name, total, count, seconds }: PhaseState): string {
	if (total === undefined) return count === 0 ? name : `${name}: ${formatNumber(count)}`;
	const left = secondsLeft(total, count, seconds);
	return `${name}: ${formatNumber(count)} von ${formatNumber(total)}${left === undefined ? '' : `, noch etwa ${duration(left)}`}`;
}

/** @returns undefined while it cannot be said, and when nothing is left */
function secondsLeft(total: number, count: number, seconds: number): number | undefined {
	if (seconds < LEAST_SECONDS || count < total * LEAST_SHARE || count >= total) return undefined;
	return (seconds / count) * (total - count);
}

/** Writes a duration as people estimate it: `4 s`, `25 s`, `3 min`. */
function duration(seconds: number): string {
	if (seconds >= 90) return `${formatNumber(Math.ceil(seconds / 60))} min`;
	const step = seconds < 10 ? 1 : 5;
	return `${Math.ceil(seconds / step) * step} s`;
}
