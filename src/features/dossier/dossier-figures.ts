import { DOSSIER_KINDS } from '#src/model/built-addresses.ts';
import { countByKind, countOf } from '#src/model/counts.ts';
import type { Entry } from '#src/model/entry.ts';
import type { Dossier } from './gather-dossier.ts';
import type { TopicSolution } from './topic-solution.ts';

const germanList = new Intl.ListFormat('de-DE');

/**
 * Says how much there is on a dossier's topic. A topic may have more terms than its dossier explains, so those are said
 * to be the dossier's.
 *
 * @returns one figure of each kind: `33 Praxisbeispiele`, `5 Begriffe, die hier vorkommen`
 */
export function dossierFigures(dossier: Dossier, solutions: readonly TopicSolution[]): string[] {
	const entries = DOSSIER_KINDS.flatMap((kind): readonly Entry[] => dossier[kind].all);
	const count = dossier.terms.length;
	const clause = count === 1 ? 'der hier vorkommt' : 'die hier vorkommen';
	return [
		...countByKind([...entries, ...solutions.map(({ solution }) => solution)]),
		...(count > 0 ? [`${countOf('glossar', count)}, ${clause}`] : []),
	];
}

/** @returns a German sentence on what a dossier's topic has besides; undefined if there is nothing */
export function elsewhereWords({ elsewhere }: Dossier): string | undefined {
	if (elsewhere.length === 0) return undefined;
	return `Auf der Seite zum Thema stehen außerdem: ${germanList.format(countByKind(elsewhere))}.`;
}
