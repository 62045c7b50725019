import type { Problem } from '#src/entries/read/source.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import type { Remark } from './rule.ts';

/** Turns problems of reading, in a file or between files, into remarks of a rule. */
export function* problemsOf(
	{ problems, text }: { problems: readonly Problem[]; text?: SourceText },
	rule: Problem['rule'],
): Iterable<Remark> {
	for (const problem of problems) {
		if (problem.rule === rule) yield { ...problem, source: text };
	}
}
