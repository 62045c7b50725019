import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { OPEN_FENCE, type MdxError } from '#src/model/text-limits.ts';

/** The marks at the beginning and end of code, behind marks of quotes and lists. */
const BEGIN = /^((?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?=[^`]*$)|~{3,})/;
const END = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

/** @returns the first code block of a tree that ends without its last line */
export function openBlock(text: string, tree: Root): MdxError | undefined {
	let open: MdxError | undefined;
	visit(tree, 'code', ({ position }: Code) => {
		if (open || !position) return;
		const written = text.slice(position.start.offset, position.end.offset).trimEnd();
		const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
		const last = written.includes('\n') ? written.slice(written.lastIndexOf('\n') + 1) : '';
		if (fence !== undefined && !ends(last, fence)) {
			const { line, column } = position.start;
			open = { line, column, message: OPEN_FENCE };
		}
	});
	return open;
}

/** @returns the code block that is still open at the end of a text that cannot be parsed */
export function openFence(text: string): MdxError | undefined {
	let open: { fence: string; error: MdxError } | undefined;
	for (const [index, line] of text.split('\n').entries()) {
		if (open) {
			if (ends(line, open.fence)) open = undefined;
			continue;
		}
		const [, before, fence] = BEGIN.exec(line) ?? [];
		if (before === undefined || fence === undefined) continue;
		const error = { line: index + 1, column: before.length + 1, message: OPEN_FENCE };
		open = { fence, error };
	}
	return open?.error;
}

function ends(line: string, fence: string): boolean {
	const end = END.exec(line)?.[1];
	return end !== undefined && end.length >= fence.length && end[0] === fence[0];
}
