import type { Entry } from '#src/model/entry.ts';
import { articlesWithSolution, solutionsAbout } from '#src/site/solution-articles.ts';
import { costsOf } from '../costs/published-costs.ts';
import type { TopicSolution } from './topic-solution.ts';

/** @returns the solutions of a topic, with who has them and what they cost. */
export function topicSolutions(topic: Entry<'themen'>): TopicSolution[] {
	return solutionsAbout(topic.id).map((solution) => ({
		solution,
		about: articlesWithSolution(solution.id),
		costs: costsOf(solution.id),
	}));
}
