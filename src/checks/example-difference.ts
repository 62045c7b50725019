import type { RuleExample } from './rule.ts';

/** What tells a bad example from a good one: a few lines of one file. */
export interface ExampleExcerpt {
	/** Below the content folder, with `/`. */
	datei: string;
	/** The lines around the difference; empty if it lies in the file's name. */
	zeilen: string[];
}

const AROUND = 1;

/**
 * Cuts two examples down to where they differ.
 *
 * @returns the same place in the bad and in the good one
 */
export function exampleDifference(
	falsch: RuleExample,
	richtig: RuleExample,
): { falsch: ExampleExcerpt; richtig: ExampleExcerpt } {
	const wrong = filesOf(falsch);
	const right = filesOf(richtig);
	const datei = Object.keys(wrong).find((file) => file in right && wrong[file] !== right[file]);
	if (datei === undefined) {
		return {
			falsch: { datei: falsch.datei, zeilen: [] },
			richtig: { datei: richtig.datei, zeilen: [] },
		};
	}
	const before = linesOf(wrong[datei]);
	const after = linesOf(right[datei]);
	let start = 0;
	while (start < before.length && before[start] === after[start]) start++;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
	const cut = (lines: string[]) => {
		const from = Math.max(0, start - AROUND);
		const to = Math.min(lines.length, lines.length - end + AROUND);
		return lines.slice(from, to).join('\n').trim().split('\n');
	};
	return { falsch: { datei, zeilen: cut(before) }, richtig: { datei, zeilen: cut(after) } };
}

function filesOf({ datei, text, dazu }: RuleExample): Record<string, string> {
	return { ...dazu, [datei]: text };
}

function linesOf(text = ''): string[] {
	return text.replace(/\n$/, '').split('\n');
}
