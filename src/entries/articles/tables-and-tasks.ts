import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { withFixedSpaces } from '../typesetting/fixed-spaces.ts';
import { eachElement } from './elements.ts';

const BLOCKS = new Set(['ul', 'ol', 'p', 'div', 'section', 'table', 'blockquote', 'pre']);

/** Classes of columns written `--:` or `:-:`; the strict policy forbids style attributes. */
const ALIGNED: Readonly<Record<string, string>> = {
	right: 'spalte-rechts',
	center: 'spalte-mitte',
};

/** Letters that fit beside each other on a phone, the gap between two columns being as wide as some of them. */
const PHONE = 32;
const GAP = 2;
/** The narrowest column. */
const NARROWEST = 4;

/**
 * Puts every table into a box that scrolls and takes the keyboard focus. One that is too wide for a phone becomes a block
 * for each row there; each cell then names its column.
 */
export function makeTablesScrollable(tree: Root): void {
	eachElement(tree, (element, index, parent) => {
		if (element.tagName !== 'table') return true;
		const columns: string[] = [];
		eachElement(element, (cell) => {
			const { style, ...properties } = cell.properties;
			if (style !== undefined) {
				const aligned = ALIGNED[/text-align:\s*(\w+)/.exec(String(style))?.[1] ?? ''];
				cell.properties = { ...properties, ...(aligned && { className: [aligned] }) };
			}
			if (cell.tagName !== 'th') return;
			cell.properties.scope = 'col';
			columns.push(toString(cell).trim());
		});
		alignAmounts(element);
		const stacked = widthOf(element) > PHONE;
		if (stacked) nameColumns(element, columns);
		element.properties.className = [
			...['kern-table', 'kern-table--small'],
			...(stacked ? ['tabelle--stapel', 'tabelle--text'] : []),
		];
		parent.children[index] = h(
			'section',
			{
				className: ['tabelle'],
				tabIndex: 0,
				ariaLabel: `Tabelle: ${columns.filter(Boolean).join(', ')}`,
			},
			[element],
		);
		// No table stands in another.
		return false;
	});
}

/** „rund 6.000 €“, „20.160 Euro“, „1.200 € im Jahr“ */
const AMOUNT =
	/^(?:\p{Ll}+ )?\d[\d.,]*(?: bis \d[\d.,]*)? ?(?:(?:Mio|Mrd)\. )?(?:€|Euro)(?: (?:im|je|pro) \p{L}+)?$/u;

/** Aligns columns in which every cell is an amount of money to the right, as if they were written `--:`. */
function alignAmounts(table: Element): void {
	const columns: Element[][] = [];
	eachElement(table, (row) => {
		if (row.tagName !== 'tr') return;
		for (const [column, cell] of cellsOf(row).entries()) (columns[column] ??= []).push(cell);
	});
	for (const cells of columns) {
		const values = cells.filter(({ tagName }) => tagName === 'td').map(withoutNotes);
		if (values.length < 2 || !values.every((value) => AMOUNT.test(value))) continue;
		for (const cell of cells) cell.properties.className ??= ['spalte-rechts'];
	}
}

/** @returns the text of a cell without numbers of sources */
function withoutNotes({ children }: Element): string {
	const isNote = (child: ElementContent) => child.type === 'element' && child.tagName === 'sup';
	return children
		.filter((child) => !isNote(child))
		.map((child) => toString(child))
		.join('')
		.trim();
}

/** @returns letters that a table needs if each column is as wide as its longest word */
function widthOf(table: Element): number {
	const widths: number[] = [];
	eachElement(table, (row) => {
		if (row.tagName !== 'tr') return;
		for (const [column, cell] of cellsOf(row).entries()) {
			// A number and its unit stay on one line.
			const words = withFixedSpaces(toString(cell)).split(/[ \n\t\u00AD/-]+/);
			widths[column] = Math.max(widths[column] ?? NARROWEST, ...words.map((word) => word.length));
		}
	});
	return widths.reduce((sum, width) => sum + width + GAP, 0);
}

/** Writes the name of its column at each cell but the first of a row, which names the row. */
function nameColumns(table: Element, columns: readonly string[]): void {
	eachElement(table, (row) => {
		if (row.tagName !== 'tr') return;
		for (const [column, cell] of cellsOf(row).entries()) {
			const name = columns[column];
			if (column > 0 && cell.tagName === 'td' && name)
				cell.properties['data-spalte'] = /[?!:]$/.test(name) ? name : `${name}:`;
		}
	});
}

function cellsOf(row: Element): Element[] {
	return row.children.filter((child): child is Element => child.type === 'element');
}

/** Enables the check boxes of task lists and makes their texts their labels. */
export function makeTasksTickable(tree: Root): void {
	eachElement(tree, (item) => {
		if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return;
		const content = firstParagraph(item) ?? item;
		const box = content.children.find(
			(child): child is Element => child.type === 'element' && child.tagName === 'input',
		);
		if (!box) return;
		box.properties = { type: 'checkbox', ...(box.properties.checked ? { checked: true } : {}) };
		const end = content.children.findIndex(
			(child) => child.type === 'element' && BLOCKS.has(child.tagName),
		);
		const inline = content.children.slice(0, end === -1 ? undefined : end);
		const rest = end === -1 ? [] : content.children.slice(end);
		const text: ElementContent = h(
			'span',
			inline.filter((child) => child !== box),
		);
		content.children = [h('label', { className: ['aufgabe'] }, [box, text]), ...rest];
	});
}

function firstParagraph(item: Element): Element | undefined {
	return item.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'p',
	);
}

function hasClass(element: Element, name: string): boolean {
	return Array.isArray(element.properties.className) && element.properties.className.includes(name);
}
