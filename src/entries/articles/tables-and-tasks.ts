import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { eachElement } from './elements.ts';

const BLOCKS = new Set(['ul', 'ol', 'p', 'div', 'section', 'table', 'blockquote', 'pre']);

/** Classes of columns written `--:` or `:-:`; the strict policy forbids style attributes. */
const ALIGNED: Readonly<Record<string, string>> = {
	right: 'spalte-rechts',
	center: 'spalte-mitte',
};

/** Puts every table into a box that scrolls and takes the keyboard focus. */
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
		element.properties.className = ['kern-table', 'kern-table--small'];
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
