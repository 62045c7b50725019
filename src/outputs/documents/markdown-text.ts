import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { plainText } from '#src/base/text/plain-text.ts';
import {
	textNode,
	type Block,
	type Inline,
	type List,
	type Table,
} from '#src/model/text-blocks.ts';
import { inlineMarkdown, paragraphMarkdown } from './markdown-inline.ts';
import type { TextDocument } from './text-document.ts';

/**
 * Writes a document as Markdown (CommonMark with tables, tasks and footnotes). It shows exactly the words of the
 * document: nothing in them becomes a link, a heading or code.
 *
 * @param level of the document's title, for files with several
 */
export function markdownText(document: TextDocument, level = 1): string {
	const { title, summary, kind, portal, address, date, licence, facts, notes } = document;
	const blocks = [...document.blocks, ...(document.more ?? [])];
	const about: Inline[][] = [
		[
			textNode(`${kind}: `),
			{ type: 'link', url: address, children: [textNode(portal)] },
			textNode(`, Stand: ${formatDate(date)}`),
		],
		...(facts?.rows ?? []).map(([name = [], value = []]): Inline[] => [
			{ type: 'strong', children: name },
			textNode(': '),
			...value.flatMap((part): Inline[] => (part.type === 'break' ? [textNode('; ')] : [part])),
		]),
		[
			{ type: 'strong', children: [textNode('Lizenz')] },
			textNode(': '),
			{ type: 'link', url: licence.address, children: [textNode(licence.name)] },
		],
	];
	const used = usedNotes(document);
	return `${[
		`${'#'.repeat(level)} ${inlineMarkdown([textNode(title)])}`,
		...(summary
			? [quoted(blockMarkdown({ type: 'paragraph', children: [textNode(summary)] }, level))]
			: []),
		about.map((line) => `- ${paragraphMarkdown(line)}`).join('\n'),
		...blocksMarkdown(blocks, level, true),
		...(notes.size > 0 ? [`${'#'.repeat(level + 1)} Quellen`] : []),
		...[...notes].map(([name, note]) => {
			const text = blocksMarkdown(note, level).join('\n\n');
			// Nobody shows a note that the text does not name.
			return used.has(name) ? `[^${name}]: ${indented(text, '    ')}` : `- ${indented(text, '  ')}`;
		}),
	].join('\n\n')}\n`;
}

/** @returns names of the notes that the text of a document names */
function usedNotes({ blocks, more = [], facts, notes }: TextDocument): Set<string> {
	const used = new Set<string>();
	const parts = (inlines: readonly Inline[]) => {
		for (const inline of inlines) {
			if (inline.type === 'note') used.add(inline.name);
			if ('children' in inline) parts(inline.children);
		}
	};
	const table = ({ head = [], rows }: Table) => [head, ...rows].flat().forEach(parts);
	const visit = (block: Block): void => {
		switch (block.type) {
			case 'heading':
			case 'paragraph':
				return parts(block.children);
			case 'list':
				return block.items.forEach(({ children }) => children.forEach(visit));
			case 'table':
				return table(block);
			case 'quote':
			case 'box':
				return block.children.forEach(visit);
		}
	};
	if (facts) table(facts);
	[...blocks, ...more].forEach(visit);
	for (const note of notes.values()) note.forEach(visit);
	return used;
}

/** @param afterList whether a list stands before the blocks */
function blocksMarkdown(blocks: readonly Block[], level: number, afterList = false): string[] {
	let other = false;
	return blocks.flatMap((block, place) => {
		// Two lists in a row would become one: every second one has other marks.
		const isAfterList = place === 0 ? afterList : blocks[place - 1]?.type === 'list';
		other = block.type === 'list' && isAfterList && !other;
		const text =
			block.type === 'list' ? listMarkdown(block, level, other) : blockMarkdown(block, level);
		return text === '' ? [] : [text];
	});
}

function blockMarkdown(block: Exclude<Block, List>, level: number): string {
	switch (block.type) {
		case 'heading': {
			const text = inlineMarkdown(block.children);
			return text === '' ? '' : `${'#'.repeat(Math.min(6, level + block.level))} ${text}`;
		}
		case 'paragraph':
			return paragraphMarkdown(block.children);
		case 'quote':
			return quoted(blocksMarkdown(block.children, level).join('\n\n'));
		case 'box': {
			const title = inlineMarkdown([{ type: 'strong', children: [textNode(block.title)] }]);
			return quoted([title, ...blocksMarkdown(block.children, level)].join('\n\n'));
		}
		case 'table':
			return tableMarkdown(block);
		case 'code':
			return codeMarkdown(block.value);
		case 'rule':
			return '---';
	}
}

function listMarkdown({ start, items }: List, level: number, other: boolean): string {
	const loose = items.some(({ children }) => children.slice(1).some(needsBlankLine));
	return items
		.map(({ checked, children }, place) => {
			const mark =
				start === undefined ? (other ? '*' : '-') : `${start + place}${other ? ')' : '.'}`;
			const text = blocksMarkdown(children, level).join(loose ? '\n\n' : '\n');
			const task = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
			const indent = ' '.repeat(mark.length + 1);
			return `${mark} ${indented(task + text, indent)}`.trimEnd();
		})
		.join(loose ? '\n\n' : '\n');
}

/** Only lists that begin with 1 may follow a paragraph at once. */
function needsBlankLine(block: Block): boolean {
	return block.type !== 'list' || (block.start ?? 1) !== 1;
}

function tableMarkdown({ head, rows, align = [] }: Table): string {
	const width = Math.max(1, head?.length ?? 0, ...rows.map((row) => row.length));
	const line = (cells: readonly string[]) =>
		`| ${Array.from({ length: width }, (_, place) => cells[place] ?? '').join(' | ')} |`;
	const row = (cells: readonly Inline[][]) =>
		line(cells.map((cell) => inlineMarkdown(cell).replace(/(?<!\\)\|/g, '\\|')));
	const marks = Array.from({ length: width }, (_, place) => {
		const side = align[place];
		return `${side === 'left' || side === 'center' ? ':' : '-'}--${side === 'right' || side === 'center' ? ':' : '-'}`;
	});
	return [row(head ?? []), line(marks), ...rows.map(row)].join('\n');
}

function codeMarkdown(value: string): string {
	const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${plainText(value)}\n${fence}`;
}

function quoted(text: string): string {
	return text.replace(/^(?=(.?))/gm, (_, next: string) => (next === '' ? '>' : '> '));
}

function indented(text: string, indent: string): string {
	return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}
