import type { RuleExample } from './rule.ts';

/** The lines in which a bad and a good example differ. */
export interface ExampleExcerpt {
	/** Below the content folder, with `/`. */
	file: string;
	/** The lines around the difference; empty if only the file's name differs. */
	lines: string[];
}

const AROUND = 1;

/**
 * Reduces two examples to the lines in which they differ.
 *
 * @returns the same place in the bad and the good example
 */
export function exampleDifference(
	wrongExample: RuleExample,
	rightExample: RuleExample,
): { wrong: ExampleExcerpt; right: ExampleExcerpt } {
	const wrong = filesOf(wrongExample);
	const right = filesOf(rightExample);
	const file = Object.keys(wrong).find((name) => name in right && wrong[name] !== right[name]);
	if (file === undefined) {
		return {
			wrong: { file: wrongExample.file, lines: [] },
			right: { file: rightExample.file, lines: [] },
		};
	}
	const before = linesOf(wrong[file]);
	const after = linesOf(right[file]);
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
	return { wrong: { file, lines: cut(before) }, right: { file, lines: cut(after) } };
}

function filesOf({ file, text, moreFiles }: RuleExample): Record<string, string> {
	return { ...moreFiles, [file]: text };
}

function linesOf(text = ''): string[] {
	return text.replace(/\n$/, '').split('\n');
}
