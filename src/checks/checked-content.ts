import { NO_STEPS, type Steps } from '#src/base/steps.ts';
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { anchorOf } from '#src/entries/articles/headings.ts';
import { articleImages } from '#src/entries/articles/image-files.ts';
import { loadContent, type Content } from '#src/entries/read/load-content.ts';
import { parseMdx, type MdxTree } from '#src/entries/read/mdx-tree.ts';
import type { Source } from '#src/entries/read/source.ts';
import { versionTexts } from '#src/entries/read/version-texts.ts';
import { pathOf } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import { versionPath } from '#src/model/versions.ts';

/** All content with the lookups that rules need. */
export interface CheckedContent extends Content {
	/** The day against which dates are judged, ISO. */
	today: string;
	/** Addresses of pages that are not entries. */
	routes: readonly string[];
	/** Images next to entries, below the content folder, with `/`. */
	images: readonly string[];
	/** Every entry as written, valid or not. */
	sources: Source[];
	/** Every text to check: of entries, and of the versions in their fields. */
	texts: Source[];
	/** @returns the entry as written, valid or not, so that one mistake causes one finding. */
	find(kind: KindId, id: string): Source | undefined;
	/** @returns ids of a kind's entries, as written. */
	idsOf(kind: KindId): string[];
	/** @returns the tree of an entry's text; parsed once. */
	treeOf(source: Source): MdxTree;
}

/**
 * Loads content for the rules.
 *
 * @param dir absolute path of the content folder
 * @param today the day against which dates are judged, ISO
 * @param routes addresses of pages that are no entries
 * @param steps told of every file
 */
export function checkedContent(
	dir: string,
	today: string,
	routes: readonly string[],
	steps: Steps = NO_STEPS,
): CheckedContent {
	const content = loadContent(dir, steps);
	const sources = content.files.flatMap((file) => file.sources);
	const byId = new Map(sources.map((source) => [`${source.kind}/${source.id}`, source]));
	const trees = new Map<Source, MdxTree>();
	return {
		...content,
		today,
		routes,
		images: articleImages(dir),
		sources,
		texts: sources.flatMap((source) => [source, ...versionTexts(source)]),
		find: (kind, id) => byId.get(`${kind}/${id}`),
		idsOf: (kind) => sources.flatMap((source) => (source.kind === kind ? source.id : [])),
		treeOf(source) {
			const known = trees.get(source) ?? parseMdx(source.body);
			trees.set(source, known);
			return known;
		},
	};
}

/** @returns the address of the page that shows a text. */
export function addressOf(source: Source): string {
	return source.version === undefined ? pathOf(source) : versionPath(source, source.version);
}

/** @returns true for an entry that its author marked as a draft. */
export function isDraft(source: Source): boolean {
	return source.raw?.['entwurf'] === true;
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

/** @returns the anchors of a text's headings on the page. */
export function anchorsOf(content: CheckedContent, source: Source): Set<string> {
	const slugger = new GithubSlugger();
	return new Set(
		headingsOf(content, source).map((heading) => anchorOf(slugger.slug(toString(heading).trim()))),
	);
}

/** @returns the text's headings in their order; none if it cannot be parsed. */
export function headingsOf(content: CheckedContent, source: Source): Heading[] {
	const headings: Heading[] = [];
	const { tree } = content.treeOf(source);
	if (tree) visit(tree, 'heading', (heading) => void headings.push(heading));
	return headings;
}
