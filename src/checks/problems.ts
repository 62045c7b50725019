import type { Problem } from '#src/entries/read/source.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Remark } from './rule.ts';

/** Turns problems of reading into remarks of a rule. */
export function* problemsOf(content: CheckedContent, rule: Problem['rule']): Iterable<Remark> {
	for (const { problems, text } of [
		...content.files,
		{ problems: content.problems, text: undefined },
	]) {
		for (const problem of problems) {
			if (problem.rule === rule) yield { ...problem, source: text };
		}
	}
}
