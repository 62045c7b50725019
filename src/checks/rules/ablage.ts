import type { CheckedContent } from '../checked-content.ts';
import type { Remark, Rule } from '../rule.ts';

/** Every file lies where the portal looks for it and is plain UTF-8 text. */
export const ablage: Rule = {
	name: 'ablage',
	*check(content) {
		yield* problemsOf(content, 'ablage');
	},
};

/** Turns what reading found into remarks. */
export function* problemsOf(content: CheckedContent, regel: 'ablage' | 'yaml'): Iterable<Remark> {
	for (const { problems, text } of [
		...content.files,
		{ problems: content.problems, text: undefined },
	]) {
		for (const problem of problems) {
			if (problem.regel === regel) yield { ...problem, source: text, at: problem.offset };
		}
	}
}
