import { appendFileSync } from 'node:fs';
import type { PhaseTime } from './phase-times.ts';

/** Environment variable with the file to which a build adds its phases, for the bench. */
export const PHASES_FILE = 'PHASES_FILE';

/** Adds the phases as a line of JSON to the file that `PHASES_FILE` names; without it, does nothing. */
export function writePhases(
	phases: readonly PhaseTime[],
	file: string | undefined = process.env[PHASES_FILE],
): void {
	if (file) appendFileSync(file, `${JSON.stringify({ phases })}\n`);
}

/** @returns the phases of every build that wrote into a text of such lines, in their order */
export function readPhases(text: string): PhaseTime[][] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => (JSON.parse(line) as { phases: PhaseTime[] }).phases);
}
