import type { Problem } from '#src/entries/read/source.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Remark } from './rule.ts';

/** Turns what reading found into remarks. */
export function* problemsOf(content: CheckedContent, regel: Problem['regel']): Iterable<Remark> {
	for (const { problems, text } of [
		...content.files,
		{ problems: content.problems, text: undefined },
	]) {
		for (const problem of problems) {
			if (problem.regel === regel) yield { ...problem, source: text, at: problem.offset };
		}
	}
}
