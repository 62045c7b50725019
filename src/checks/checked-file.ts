import type { Heading, Nodes, Parents } from 'mdast';
import { oncePer } from '#src/base/once.ts';
import { HeadingIds } from '#src/entries/articles/heading-ids.ts';
import { parseMdx, type MdxTree } from '#src/entries/read/mdx-tree.ts';
import type { Source, SourceFile } from '#src/entries/read/source.ts';
import { versionTexts } from '#src/entries/read/version-texts.ts';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import type { Glossary } from './glossary.ts';

/** Parsed texts. */
export interface Trees {
	/** @returns the tree of a text */
	treeOf(source: Source): MdxTree;
}

/** A node of a text. */
interface PlacedNode {
	node: Nodes;
	/** The node around it; undefined for the tree's root. */
	parent: Parents | undefined;
}

/** A file with everything read from it, for rules that need no other file. */
export interface CheckedFile extends SourceFile, Trees {
	/** Every text to check: of entries, and of the versions in their fields. */
	texts: readonly Source[];
	/** @returns the texts of an entry: its own, then those of its versions */
	textsOf(source: Source): readonly Source[];
	/** @returns all nodes of a text in their order; none if it cannot be parsed. They are listed once for all rules. */
	nodesOf(source: Source): readonly PlacedNode[];
	/** The spellings of the glossary, for rules that use it. */
	glossary: Glossary;
}

/** Prepares a file for the rules; each of its texts is parsed once. */
export function checkedFile(file: SourceFile, glossary: Glossary): CheckedFile {
	const texts = new Map(file.sources.map((source) => [source, [source, ...versionTexts(source)]]));
	const treeOf = oncePer(({ body }: Source) => parseMdx(body));
	return {
		...file,
		glossary,
		texts: [...texts.values()].flat(),
		textsOf: (source) => texts.get(source) ?? [],
		treeOf,
		nodesOf: oncePer((source: Source) => {
			const nodes: PlacedNode[] = [];
			const { tree } = treeOf(source);
			if (tree) list(tree, undefined, nodes);
			return nodes;
		}),
	};
}

/** The depth of a tree is limited (`text-limits.ts`). */
function list(node: Nodes, parent: Parents | undefined, into: PlacedNode[]): void {
	into.push({ node, parent });
	if (!('children' in node)) return;
	for (const child of node.children) list(child, node, into);
}

/** @returns the offset in the file at which a node of the text begins. */
export function offsetOf(source: Source, node: Nodes): number {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return offsetAt(source, line, column);
}

/** @returns the offset in the file for a line and column of the text, both counted from 1. */
export function offsetAt(source: Source, line: number, column: number): number {
	const { text, bodyLine, bodyIndent } = source;
	// The lines cannot be located: return the line where the text begins.
	if (bodyIndent === undefined) return text.lineStart(bodyLine);
	return text.lineStart(bodyLine + line - 1) + bodyIndent + column - 1;
}

/** @returns the anchors that headings have on the page, in their order. */
export function anchorsOf(headings: readonly Heading[]): string[] {
	const ids = new HeadingIds(isUsedByPages);
	return headings.flatMap((heading) => {
		const text = shownText(heading).trim();
		return isEmptyHeading(heading) ? [] : ids.next(text);
	});
}

/** @returns true for a heading that shows nothing; the page leaves it out */
export function isEmptyHeading(heading: Heading): boolean {
	return shownText(heading).trim() === '' && !hasImage(heading);
}

/** @returns the text of a node as the page shows it: without comments and descriptions of images */
function shownText(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(shownText).join('') : '';
}

function hasImage(node: Nodes): boolean {
	return node.type === 'image' || ('children' in node && node.children.some(hasImage));
}

/** @returns the text's headings in their order; none if it cannot be parsed. */
export function headingsOf(checked: CheckedFile, source: Source): Heading[] {
	return checked.nodesOf(source).flatMap(({ node }) => (node.type === 'heading' ? node : []));
}
