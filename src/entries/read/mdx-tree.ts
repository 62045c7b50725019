import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { Insertions } from '../yaml/insertions.ts';
import { beyondLimits, MAX_DEPTH, TOO_DEEP, type MdxError } from './text-limits.ts';

/** A text as a tree, and the errors in it. */
export interface MdxTree {
	/** Left out if the text cannot be parsed even with all faulty characters escaped. */
	tree?: Root;
	errors: readonly MdxError[];
}

/** Enough errors for an author; every round parses the text again. */
const MAX_ROUNDS = 20;
const MAX_LENGTH_TO_MEND = 200_000;
const MAX_LINE_TO_MEND = 4_000;

/**
 * Parses a text with the grammar and options of the rendering; positions are relative to the text.
 * The parser stops at the first error, so the faulty character is escaped and the text parsed
 * again: one run finds all errors.
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
		// The error of the opening tag is already reported.
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

/** Moves an error inside braces to the opening brace, where authors look. */
function atBrace(text: string, error: MdxError): MdxError {
	const lines = text.split('\n');
	for (let line = error.line; line >= 1; line--) {
		const from = line === error.line ? error.column - 1 : undefined;
		const brace = (lines[line - 1] ?? '').lastIndexOf('{', from);
		if (brace !== -1) return { ...error, line, column: brace + 1 };
	}
	return error;
}

/** Escapes the faulty character, or closes an open component. */
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

/** @returns the first node deeper than the limit. */
function tooDeep(tree: Root): Nodes | undefined {
	let level: Nodes[] = [tree];
	for (let depth = 0; depth < MAX_DEPTH; depth++) {
		level = level.flatMap((node) => ('children' in node ? node.children : []));
		if (level.length === 0) return undefined;
	}
	return level[0];
}
