import { visit } from 'unist-util-visit';
import type { Source } from '#src/entries/read/source.ts';
import type { Trees } from './checked-file.ts';

/** Errors that no escaped character can fix. */
const NOT_A_SIGN = /^(?:Nested too deep|Line too long|Too many signs)/;

/**
 * Escapes every `<` and `{` in a line of a text that Markdown does not read as plain text.
 *
 * @param line number in the text, counted from 1
 * @returns the line as written in the file with the backslashes; undefined if nothing changes
 */
export function plainLine(trees: Trees, source: Source, line: number): string | undefined {
	const { tree, errors } = trees.treeOf(source);
	const columns = new Set<number>();
	for (const error of errors) {
		if (error.line === line && !NOT_A_SIGN.test(error.message)) columns.add(error.column);
	}
	if (tree) {
		visit(tree, (node) => {
			const { start } = node.position ?? {};
			const type = node.type as string;
			if (start?.line === line && /^mdx(?:Text|Flow)Expression$/.test(type))
				columns.add(start.column);
		});
	}
	if (source.bodyIndent === undefined) return undefined;
	const { bodyIndent } = source;
	const old = source.text.lineText(source.bodyLine + line - 1);
	let text = old;
	for (const column of [...columns].sort((a, b) => b - a)) {
		const at = bodyIndent + column - 1;
		const run = /^(?:<|\{+)/.exec(text.slice(at))?.[0] ?? '';
		const escaped = run.replace(/[<{]/g, '\\$&');
		text = text.slice(0, at) + escaped + text.slice(at + run.length);
	}
	return text === old ? undefined : text;
}

/**
 * Removes `{width=50%}` directly behind a link or an image.
 *
 * @param column of the opening brace, counted from 0
 * @returns undefined if something else stands there
 */
export function withoutAttributes(line: string, column: number): string | undefined {
	if (!line.slice(0, column).endsWith(')')) return undefined;
	const found = /^\{[^{}\n]{0,300}\}/.exec(line.slice(column))?.[0];
	return found === undefined
		? undefined
		: line.slice(0, column) + line.slice(column + found.length);
}
