import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

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
		return { tree: mdxToMdast(body, { features: { frontmatter: false } }) as Root };
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
		return {
			error: { line: Number(line ?? 1), column: Number(column ?? 1), message: message ?? text },
		};
	}
}
