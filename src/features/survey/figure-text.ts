import { formatNumber } from '#src/base/text/numbers.ts';
import type { Figure } from './result.ts';

/** Character for a count that is not shown. */
export const HIDDEN_SIGN = '·';

/** @returns a share of the answers in whole percent; undefined if the count is not exact. */
export function percentOf(figure: Figure, answered: number | undefined): number | undefined {
	return figure.kind === 'exact' && answered
		? Math.round((figure.count / answered) * 100)
		: undefined;
}

/** Writes a count as exactly as it may be shown: `19 (40 %)`, `höchstens 4`, `·`. */
export function figureText(figure: Figure, answered: number | undefined): string {
	switch (figure.kind) {
		case 'exact':
			return `${formatNumber(figure.count)} (${percentOf(figure, answered) ?? 0} %)`;
		case 'atMost':
			return `höchstens ${figure.count}`;
		case 'atLeast':
			return `mindestens ${figure.count}`;
		case 'hidden':
			return HIDDEN_SIGN;
	}
}

/** Writes a count for screen readers: `19 von 48, 40 Prozent`. */
export function figureWords(figure: Figure, answered: number | undefined): string {
	if (figure.kind === 'hidden') return 'nicht gezeigt';
	if (figure.kind !== 'exact') return `${figureText(figure, answered)} von ${answered}`;
	return `${formatNumber(figure.count)} von ${answered}, ${percentOf(figure, answered) ?? 0} Prozent`;
}

/** @returns the certain and the largest possible share of a bar, from 0 to 1. */
export function barOf(
	figure: Figure,
	answered: number | undefined,
): { sure: number; upTo: number } {
	if (figure.kind === 'hidden' || !answered) return { sure: 0, upTo: 0 };
	const share = figure.count / answered;
	if (figure.kind === 'exact') return { sure: share, upTo: share };
	return figure.kind === 'atMost' ? { sure: 0, upTo: share } : { sure: share, upTo: 1 };
}
