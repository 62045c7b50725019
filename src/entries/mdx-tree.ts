import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** Message for a text nested so deep that walking its tree would exhaust the stack. */
export const TOO_DEEP = 'Nested too deep';

const MAX_DEPTH = 100;

/** A text as a tree, or the place and reason why it is none. */
export type MdxTree =
	| { tree: Root; error?: undefined }
	| { tree?: undefined; error: { line: number; column: number; message: string } };

/**
 * Parses a text with the grammar and the options the portal renders with; positions are relative
 * to the text.
 *
 * @param body the text after the front matter
 */
export function parseMdx(body: string): MdxTree {
	try {
		const tree = mdxToMdast(body, { features: { frontmatter: false } }) as Root;
		const deep = tooDeep(tree);
		const { line, column } = deep?.position?.start ?? { line: 1, column: 1 };
		return deep ? { error: { line, column, message: TOO_DEEP } } : { tree };
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
		return {
			error: { line: Number(line ?? 1), column: Number(column ?? 1), message: message ?? text },
		};
	}
}

/** @returns the first node below the deepest level allowed. */
function tooDeep(tree: Root): Nodes | undefined {
	let level: Nodes[] = [tree];
	for (let depth = 0; depth < MAX_DEPTH; depth++) {
		level = level.flatMap((node) => ('children' in node ? node.children : []));
		if (level.length === 0) return undefined;
	}
	return level[0];
}
