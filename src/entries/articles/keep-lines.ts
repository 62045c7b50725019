import type { ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';

/** Elements whose text is prose; in others a line end belongs to code or markup. */
const PROSE = new Set(['p', 'li', 'td', 'dd', 'strong', 'em', 'a', 'del']);
const INLINE = new Set(['strong', 'em', 'a', 'del', 'code', 'sup', 'img']);

/** Turns line ends within prose into line breaks, so that the page keeps the lines of the text. */
export function keepLines(parent: Root | Parents): void {
	for (let index = 0; index < parent.children.length; index++) {
		const child = parent.children[index];
		if (child?.type === 'element') keepLines(child);
		if (child?.type !== 'text' || parent.type !== 'element' || !PROSE.has(parent.tagName)) continue;
		const next = parent.children[index + 1];
		const goesOn = next?.type === 'element' && INLINE.has(next.tagName);
		const lines = child.value.split('\n');
		const pieces = lines.flatMap((line, place): ElementContent[] => {
			const text: ElementContent = { type: 'text', value: line };
			const last = place === lines.length - 1;
			const rest = lines.slice(place).some((each) => each.trim() !== '');
			return place > 0 && (rest || (last && goesOn)) ? [h('br'), text] : [text];
		});
		parent.children.splice(index, 1, ...pieces);
		index += pieces.length - 1;
	}
}
