import type { Entry } from '#src/model/entry.ts';
import type { SolutionCosts } from '../costs/solution-costs.ts';

/** A solution of a topic, as its dossier shows it. */
export interface TopicSolution {
	solution: Entry<'loesungen'>;
	/** Entries with it. */
	about: readonly Entry[];
	costs: SolutionCosts | undefined;
}
