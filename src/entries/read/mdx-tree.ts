import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { endAddresses } from '../articles/bare-addresses.ts';
import { markdownFeatures } from '../articles/markdown-features.ts';
import { htmlComments } from '#src/base/text/html-comments.ts';
import { Insertions } from '../yaml/insertions.ts';
import { openBlock, openFence } from './open-fence.ts';
import { asTyped } from './as-typed.ts';
import { beyondLimits, MAX_DEPTH, TOO_DEEP, type MdxError } from '#src/model/text-limits.ts';

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
			const open = openBlock(text, result.tree);
			if (open) return { errors: [...errors, { ...open, ...insertions.original(open) }] };
			const tree = readAsTyped(text, result.tree, insertions);
			insertions.moveBack(tree);
			endAddresses(tree);
			return { tree, errors };
		}
		const error = { ...result.error, ...insertions.original(result.error) };
		const open = openFence(text);
		// Its closing tag is code.
		if (open && error.message.startsWith('Expected a closing tag'))
			return { errors: [...errors, { ...open, ...insertions.original(open) }] };
		if (errors.some(({ line, column }) => line === error.line && column === error.column)) break;
		// The error of the opening tag is already reported.
		const name = /^Unexpected closing tag `<\/(\w+)>`/.exec(error.message)?.[1];
		const opened = errors.some(
			(each) => /<[A-Z]\w*[\s:]/.exec(lineOf(body, each))?.[0].slice(1, -1) === name,
		);
		if (name === undefined || !opened) errors.push(error);
		const mended = text.length > MAX_LENGTH_TO_MEND ? undefined : mend(text, result.error);
		if (mended === undefined) break;
		if (mended.escaped) insertions.add(result.error);
		text = mended.text;
	}
	return { errors };
}

/** Reads a text again with what is meant as text escaped, if there is any. */
function readAsTyped(text: string, tree: Root, insertions: Insertions): Root {
	const typed = asTyped(text, tree);
	const again = typed && parseOnce(typed.text).tree;
	if (!again) return tree;
	for (const place of typed.added) insertions.add(place);
	return again;
}

function parseOnce(
	text: string,
): { tree: Root; error?: never } | { tree?: never; error: MdxError } {
	try {
		const tree = mdxToMdast(text, { features: markdownFeatures }) as Root;
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

function lineOf(text: string, { line }: MdxError): string {
	return text.split('\n')[line - 1] ?? '';
}

/** Moves an error inside braces to the opening brace, where authors look. */
function atBrace(text: string, error: MdxError): MdxError {
	const lines = text.split('\n');
	for (let line = error.line; line >= 1; line--) {
		const from = line === error.line ? error.column - 1 : undefined;
		const text = lines[line - 1] ?? '';
		let brace = text.lastIndexOf('{', from);
		if (brace === -1) continue;
		while (text[brace - 1] === '{') brace--;
		return { ...error, line, column: brace + 1 };
	}
	return error;
}

/** Tags of components and instructions for other systems, which are one mistake however many signs they have. */
const ONE_MISTAKE =
	/<(?:Hinweis|Fremdsprache)[\s:][^\n]*?>(?=\s*$|[^<>"]*<\/)|\{\{[<%][^\n]*?[%>]\}\}|\{%[^\n]*?%\}/g;

/** Escapes the faulty character, closes an open component, or hides what is one mistake as a whole. */
function mend(text: string, error: MdxError): { text: string; escaped: boolean } | undefined {
	const component = /^Expected a closing tag for `<([A-Z]\w*)>` \(\d+:\d+\) \(/.exec(error.message);
	if (component) return { text: `${text}\n\n</${component[1]}>\n`, escaped: false };
	const lines = text.split('\n');
	const line = lines[error.line - 1] ?? '';
	const at = error.column - 1;
	if (line.length > MAX_LINE_TO_MEND || (line[at] !== '<' && line[at] !== '{')) return undefined;
	const hidden = withoutComments(text, lines, error) ?? withoutTag(lines, error);
	if (hidden !== undefined) return { text: hidden, escaped: false };
	lines[error.line - 1] = `${line.slice(0, at)}\\${line.slice(at)}`;
	return { text: lines.join('\n'), escaped: true };
}

/** @returns the text with blanks instead of the comments of HTML that begin in a line; undefined without one */
function withoutComments(
	text: string,
	lines: readonly string[],
	{ line, column }: MdxError,
): string | undefined {
	if (!lines[line - 1]?.startsWith('<!--', column - 1)) return undefined;
	const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
	const until = start + (lines[line - 1]?.length ?? 0);
	let hidden = '';
	let end = 0;
	for (const comment of htmlComments(text, start + column - 1, until)) {
		hidden += text.slice(end, comment.start) + blank(text.slice(comment.start, comment.end));
		({ end } = comment);
	}
	return end === 0 ? undefined : hidden + text.slice(end);
}

/** @returns the text with blanks instead of tags and instructions in a line; undefined without one at the error */
function withoutTag(lines: readonly string[], { line, column }: MdxError): string | undefined {
	const written = lines[line - 1] ?? '';
	const matches = [...written.matchAll(ONE_MISTAKE)];
	const concerned = matches.some(
		({ index, 0: found }) => index < column && column <= index + found.length,
	);
	if (!concerned) return undefined;
	return lines.with(line - 1, written.replace(ONE_MISTAKE, blank)).join('\n');
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
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
