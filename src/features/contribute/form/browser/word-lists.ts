import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/**
 * Word puts lists into the clipboard as paragraphs with a sign in front: `mso-list:l0 level2 lfo1`. This makes lists
 * of them.
 */
export function realLists(nodes: readonly ElementContent[]): ElementContent[] {
	const made: ElementContent[] = [];
	let open: { list: Element; level: number }[] = [];
	for (const node of nodes) {
		const item = node.type === 'element' ? wordItem(node) : undefined;
		if (node.type === 'element' && item) {
			while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
			const last = open.at(-1);
			if (last?.level === item.level) last.list.children.push(item.element);
			else {
				const list: Element = {
					type: 'element',
					tagName: item.ordered ? 'ol' : 'ul',
					properties: {},
					children: [item.element],
				};
				const above = last?.list.children.at(-1);
				if (above?.type === 'element') above.children.push(list);
				else made.push(list);
				open.push({ list, level: item.level });
			}
		} else if (node.type === 'element') {
			open = [];
			made.push({ ...node, children: realLists(node.children) });
		} else {
			// Blanks between paragraphs do not end a list.
			if (node.type !== 'text' || node.value.trim() !== '') open = [];
			made.push(node);
		}
	}
	return made;
}

interface WordItem {
	level: number;
	ordered: boolean;
	element: Element;
}

function wordItem({ tagName, properties, children }: Element): WordItem | undefined {
	const style = String(properties['style'] ?? '');
	const level = /mso-list:\s*\S+\s+level(\d)/i.exec(style)?.[1];
	if (tagName !== 'p' || level === undefined) return undefined;
	const mark = children.map(markIn).join('').trim();
	return {
		level: Number(level),
		ordered: /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i.test(mark),
		element: { type: 'element', tagName: 'li', properties: {}, children: withoutMark(children) },
	};
}

/** The sign or number that Word puts before an item. */
function isMark({ properties }: Element): boolean {
	return /mso-list:\s*Ignore/i.test(String(properties['style'] ?? ''));
}

function markIn(node: ElementContent): string {
	if (node.type !== 'element') return '';
	return isMark(node) ? toString(node) : node.children.map(markIn).join('');
}

function withoutMark(children: readonly ElementContent[]): ElementContent[] {
	return children.flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return [node];
		return isMark(node) ? [] : [{ ...node, children: withoutMark(node.children) }];
	});
}
