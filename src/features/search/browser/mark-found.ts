// Marks the words by which the search found the page. The browser paints them (CSS Custom Highlight
// API), so the page's markup stays as it is. Browsers without the API show no marks.
import { element } from '#src/base/browser/element.ts';
import { rangesOf, wordsFromNote } from './found-words.ts';

const ALL = 'fund';
const CURRENT = 'fundstelle';
/** Elements that take the focus when the reader jumps to a match in them. */
const BLOCKS = 'p, li, dt, dd, th, td, h1, h2, h3, h4, h5, h6, figcaption, blockquote';

/** @param note the encoded words by which the search found this page */
export function markFound(note: string): void {
	const words = wordsFromNote(note);
	const article = document.querySelector('article');
	if (words.length === 0 || !article || !('highlights' in CSS)) return;
	const ranges = textNodes(article).flatMap((node) =>
		rangesOf(node.data, words).map(([start, end]) => {
			const range = new Range();
			range.setStart(node, start);
			range.setEnd(node, end);
			return range;
		}),
	);
	if (ranges.length === 0) return;
	CSS.highlights.set(ALL, new Highlight(...ranges));
	article.before(notice(words, ranges));
}

function textNodes(root: Element): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		// Data for the search is never shown.
		if (!node.parentElement?.closest('[hidden], script, style')) nodes.push(node);
	}
	return nodes;
}

/** A bar at the lower edge of the window, which moves nothing on the page. */
function notice(marked: readonly string[], ranges: readonly Range[]): HTMLElement {
	const jump = element('button', { type: 'button' }, 'Zur Fundstelle');
	const remove = element('button', { type: 'button' }, 'Markierung entfernen');
	const state = element('span', { class: 'nur-vorlesen', role: 'status' });
	const line = element(
		'p',
		{ class: 'fundzeile' },
		element('span', { class: 'fundzeile__woerter' }, `Markiert: ${marked.join(', ')}`),
		jump,
		remove,
		state,
	);
	const stops = inText(ranges);
	let at = -1;
	jump.addEventListener('click', () => {
		at = (at + 1) % stops.length;
		const range = stops[at];
		if (!range) return;
		show(range);
		state.textContent = `Fundstelle ${at + 1} von ${stops.length}`;
		if (stops.length > 1) jump.textContent = `Nächste Fundstelle (${at + 1} von ${stops.length})`;
	});
	remove.addEventListener('click', () => {
		for (const name of [ALL, CURRENT]) CSS.highlights.delete(name);
		history.replaceState(null, '');
		line.remove();
	});
	return line;
}

/** The heading is in view already, so jumps lead to the text, if it has a match. */
function inText(ranges: readonly Range[]): readonly Range[] {
	const text = ranges.filter(
		({ startContainer }) => !startContainer.parentElement?.closest('.seitenkopf'),
	);
	return text.length > 0 ? text : ranges;
}

function show(range: Range): void {
	const place = range.startContainer.parentElement;
	for (let each = place; each; each = each.parentElement) {
		if (each instanceof HTMLDetailsElement) each.open = true;
	}
	CSS.highlights.set(CURRENT, new Highlight(range));
	// Who uses the keyboard goes on from here.
	const block = place?.closest<HTMLElement>(BLOCKS) ?? place;
	if (block && !block.hasAttribute('tabindex')) block.tabIndex = -1;
	block?.focus({ preventScroll: true });
	const { top } = range.getBoundingClientRect();
	window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
}
