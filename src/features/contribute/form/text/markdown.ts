import type { Block, List, Table } from './blocks.ts';
import { inlinesOf, type Inline, type InlineContext } from './inlines.ts';

/** How a text is written into a file. */
export interface MarkdownContext extends InlineContext {
	/** Level of its headings. */
	level: 2 | 3;
}

/** Longer lines are broken between words; the check refuses those with more than 20,000 signs. */
const LONGEST = 2_000;

/**
 * Writes a text for an entry's file so that the page shows it as it was typed: every sign that Markdown or MDX would
 * take for a mark gets a backslash.
 */
export function markdownOf(blocks: readonly Block[], context: MarkdownContext): string {
	return blocks
		.map((block) => {
			switch (block.type) {
				case 'heading':
					return `${'#'.repeat(context.level)} ${headingOf(block.text, context)}`;
				case 'list':
					return list(block, context, '').join('\n');
				case 'table':
					return table(block, context);
				case 'paragraph':
					return block.lines.map((each) => lines(each, context)).join('\n');
			}
		})
		.join('\n\n');
}

/** @returns the words of a heading as a file has them, behind the signs that make it one */
export function headingOf(text: string, context: InlineContext): string {
	return line(text.replace(/\s*#+$/, ''), context);
}

/** A line, broken between words if it is too long. */
function lines(text: string, context: InlineContext): string {
	if (text.length <= LONGEST) return line(text, context);
	const parts: string[] = [];
	let part = '';
	for (const word of text.split(/\s+/)) {
		if (part !== '' && part.length + word.length > LONGEST) {
			parts.push(part);
			part = word;
		} else part = part === '' ? word : `${part} ${word}`;
	}
	return [...parts, part].map((each) => line(each, context)).join('\n');
}

function line(text: string, context: InlineContext): string {
	return atLineStart(inline(text, context));
}

function inline(text: string, context: InlineContext): string {
	return written(inlinesOf(text, context));
}

function written(parts: readonly Inline[]): string {
	return parts
		.map((part) => {
			switch (part.type) {
				case 'strong':
					return `**${written(part.parts)}**`;
				case 'emphasis':
					return `_${written(part.parts)}_`;
				case 'text':
					return escaped(part.text);
				case 'link':
					return `[${escaped(part.text)}](${destination(part.url)})`;
				case 'source':
					return `[${part.number}](#quelle-${part.number})`;
			}
		})
		.join('');
}

function escaped(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>~|]/g, '\\$&')
		.replace(/&(?=#?[a-z0-9]{1,40};)/gi, '\\&')
		.replace(/%(?=%)|(?<=%)%/g, '\\%')
		.replace(/\t/g, ' ');
}

function destination(url: string): string {
	return url
		.replace(/[^\w.~:/?#@!$&'+,;=%äöüÄÖÜß-]/gu, (sign) => percent(sign))
		.replace(/&(?=#?[a-z0-9]{1,40};)/gi, '&amp;');
}

function percent(sign: string): string {
	return /[()*[\]']/.test(sign)
		? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
		: encodeURIComponent(sign);
}

/** Signs that begin something only at the start of a line: „12. August“, „- 5 Grad“, „# 3“. */
function atLineStart(text: string): string {
	return text
		.replace(/^\s+/, '')
		.replace(/^#/, '\\#')
		.replace(/^[-+=](?=[-+=\s]|$)/, '\\$&')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
		.replace(/^:(?=[-:])/, '\\:')
		.replace(/^(i)(?=mport\b)|^(e)(?=xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}

function list({ ordered, items }: List, context: InlineContext, indent: string): string[] {
	return items.flatMap(({ text, isTask, below }, index) => {
		const mark = ordered ? `${index + 1}. ` : '- ';
		const inner = indent + ' '.repeat(mark.length);
		const own = lines(text, context).replaceAll('\n', `\n${inner}`);
		return [
			`${indent}${mark}${isTask ? '[ ] ' : ''}${own}`,
			...(below ? list(below, context, inner) : []),
		];
	});
}

const DASHES = { left: ':--', center: ':-:', right: '--:' };

function table({ rows, sides }: Table, context: InlineContext): string {
	const width = Math.max(1, ...rows.map(({ length }) => length));
	const [head = [], ...body] = rows.map((row) =>
		Array.from({ length: width }, (_, index) => inline(row[index] ?? '', context)),
	);
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, index) => {
		const side = sides[index];
		return side === undefined ? '---' : DASHES[side];
	});
	return [row(head), row(rule), ...body.map(row)].join('\n');
}
