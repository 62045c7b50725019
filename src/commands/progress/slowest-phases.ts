import { roundTo } from '#src/base/round.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { PhaseTime } from './phase-times.ts';

const MOST = 3;
const list = new Intl.ListFormat('de-DE');

/**
 * Names the slowest phases: `Am längsten dauerten Seiten bauen (12,3 s von 20 s), Suchindex (4 s) und …`.
 *
 * @returns a German line, or nothing if fewer than two phases took any time
 */
export function slowestPhases(phases: readonly PhaseTime[]): string {
	const all = seconds(phases.reduce((sum, phase) => sum + phase.seconds, 0));
	const slowest = phases
		.filter((phase) => phase.seconds >= 0.05)
		.toSorted((a, b) => b.seconds - a.seconds)
		.slice(0, MOST)
		.map(
			(phase, place) =>
				`${phase.name} (${seconds(phase.seconds)}${place === 0 ? ` von ${all}` : ''})`,
		);
	return slowest.length < 2 ? '' : `Am längsten dauerten ${list.format(slowest)}.\n`;
}

const seconds = (value: number) => `${formatNumber(roundTo(value, 1))} s`;
