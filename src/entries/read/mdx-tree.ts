import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { Insertions } from '../yaml/insertions.ts';
import { beyondLimits, MAX_DEPTH, TOO_DEEP, type MdxError } from './text-limits.ts';

/** A text as a tree, and what stands against reading it. */
export interface MdxTree {
	/** Left out if the text cannot be read even with every faulty sign taken as text. */
	tree?: Root;
	errors: readonly MdxError[];
}

/** Enough for an author; every round reads the text anew. */
const MAX_ROUNDS = 20;
const MAX_LENGTH_TO_MEND = 200_000;
const MAX_LINE_TO_MEND = 4_000;

/**
 * Parses a text with the grammar and the options the portal renders with; positions are relative
 * to the text. The parser stops at the first mistake, so the sign at fault is taken as text and the
 * rest read again: one run tells every mistake.
 *
 * @param body the text after the front matter
 */
export function parseMdx(body: string): MdxTree {
	const beyond = beyondLimits(body);
	if (beyond) return { errors: [beyond] };
	const errors: MdxError[] = [];
	const insertions = new Insertions();
	let text = body;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const result = parseOnce(text);
		if (result.tree) {
			insertions.moveBack(result.tree);
			return { tree: result.tree, errors };
		}
		const error = { ...result.error, ...insertions.original(result.error) };
		if (errors.some(({ line, column }) => line === error.line && column === error.column)) break;
		// What opens it is told already.
		const name = /^Unexpected closing tag `<\/(\w+)>`/.exec(error.message)?.[1];
		const opened = errors.some((each) => lineFrom(body, each).startsWith(`<${name} `));
		if (name === undefined || !opened) errors.push(error);
		const mended = text.length > MAX_LENGTH_TO_MEND ? undefined : mend(text, result.error);
		if (mended === undefined) break;
		if (mended.escaped) insertions.add(result.error);
		text = mended.text;
	}
	return { errors };
}

function parseOnce(
	text: string,
): { tree: Root; error?: never } | { tree?: never; error: MdxError } {
	try {
		const tree = mdxToMdast(text, { features: { frontmatter: false } }) as Root;
		const deep = tooDeep(tree);
		const { line, column } = deep?.position?.start ?? { line: 1, column: 1 };
		return deep ? { error: { line, column, message: TOO_DEEP } } : { tree };
	} catch (error) {
		const told = error instanceof Error ? error.message : String(error);
		const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(told) ?? [];
		const at = { line: Number(line ?? 1), column: Number(column ?? 1), message: message ?? told };
		return { error: at.message.startsWith('Could not parse expression') ? atBrace(text, at) : at };
	}
}

function lineFrom(text: string, { line, column }: MdxError): string {
	return (text.split('\n')[line - 1] ?? '').slice(column - 1);
}

/** The parser points into the braces; authors look for where they open. */
function atBrace(text: string, error: MdxError): MdxError {
	const lines = text.split('\n');
	for (let line = error.line; line >= 1; line--) {
		const from = line === error.line ? error.column - 1 : undefined;
		const brace = (lines[line - 1] ?? '').lastIndexOf('{', from);
		if (brace !== -1) return { ...error, line, column: brace + 1 };
	}
	return error;
}

/** Takes a sign as text, or closes what is open. */
function mend(text: string, error: MdxError): { text: string; escaped: boolean } | undefined {
	const component = /^Expected a closing tag for `<([A-Z]\w*)>` \(\d+:\d+\) \(/.exec(error.message);
	if (component) return { text: `${text}\n\n</${component[1]}>\n`, escaped: false };
	const lines = text.split('\n');
	const line = lines[error.line - 1] ?? '';
	const at = error.column - 1;
	if (line.length > MAX_LINE_TO_MEND || (line[at] !== '<' && line[at] !== '{')) return undefined;
	lines[error.line - 1] = `${line.slice(0, at)}\\${line.slice(at)}`;
	return { text: lines.join('\n'), escaped: true };
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
