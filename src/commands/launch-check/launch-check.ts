import { codeOrder } from '#src/base/text/code-order.ts';
import type { LaunchFinding, LaunchRule, LaunchState } from './launch-finding.ts';
import { adresse } from './rules/adresse.ts';
import { demonstration } from './rules/demonstration.ts';
import { kontakt } from './rules/kontakt.ts';
import { pflichtseiten } from './rules/pflichtseiten.ts';
import { platzhalter } from './rules/platzhalter.ts';
import { pruefung } from './rules/pruefung.ts';
import { quellen } from './rules/quellen.ts';
import { ungeprueft } from './rules/ungeprueft.ts';

/** Every rule, most urgent first. */
export const launchRules: readonly LaunchRule[] = [
	adresse,
	kontakt,
	pflichtseiten,
	platzhalter,
	demonstration,
	ungeprueft,
	quellen,
	pruefung,
];

/**
 * @returns what remains to be done before the portal goes public, by rule, then by file and line.
 */
export function launchFindings(state: LaunchState): LaunchFinding[] {
	return launchRules.flatMap((rule) =>
		[...rule.check(state)]
			.map(({ file, source, at = 0, text, todo }) => ({
				rule: rule.name,
				file,
				...(source?.placeAt(at) ?? { line: 1, column: 1 }),
				text,
				todo,
			}))
			.sort((a, b) => codeOrder(a.file, b.file) || a.line - b.line || a.column - b.column),
	);
}

/** @returns how much remains to be done, without looking up where */
export function countLaunchFindings(state: LaunchState): number {
	return launchRules.reduce((sum, rule) => sum + [...rule.check(state)].length, 0);
}
