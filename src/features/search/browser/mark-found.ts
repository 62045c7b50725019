// Marks the words by which the search found the page. The browser paints them (CSS Custom Highlight
// API), so the page's markup stays as it is. Browsers without the API show no marks.
import { element } from '#src/base/browser/element.ts';
import { foundFrom, rangesOf, termsIn, type Found } from './found-words.ts';
import { inOrder, type Place } from './order-places.ts';

const ALL = 'fund';
const CURRENT = 'fundstelle';
/** Elements that take the focus when the reader jumps to a match in them. */
const BLOCKS = 'p, li, dt, dd, th, td, h1, h2, h3, h4, h5, h6, figcaption, blockquote';
/** Never shown, or only on request or on paper. */
const UNSEEN = '[hidden], script, style, [popover], .nur-druck, .nur-vorlesen';
/** In view when the page opens. */
const HEAD = '.seitenkopf';
/** Ways to places, which are no places. */
const WAYS = 'nav, .inhaltsverzeichnis-gefaltet';
/** Parts beside the text: facts, other pages, sources. */
const BESIDE = 'aside, footer, details.angaben, dl, .randliste, .verweise, .quellen';
/** Parts of the text that are no sentences. */
const CELLS = 'table, figure, h1, h2, h3, h4, h5, h6';

/** @param note what found this page, encoded */
export function markFound(note: string): void {
	const found = foundFrom(note);
	const article = document.querySelector('article');
	if (found.terms.length === 0 || !article || !('highlights' in CSS)) return;
	const words = found.terms.flat();
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
	article.before(notice(found, ranges));
}

function textNodes(root: Element): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (!node.parentElement?.closest(UNSEEN)) nodes.push(node);
	}
	return nodes;
}

/** A bar at the lower edge of the window, which moves nothing on the page. */
function notice(found: Found, ranges: readonly Range[]): HTMLElement {
	const jump = element('button', { type: 'button' }, 'Zur Fundstelle');
	const remove = element('button', { type: 'button' }, 'Markierung entfernen');
	const state = element('span', { class: 'nur-vorlesen', role: 'status' });
	const typed = found.typed && `Gesucht: ${found.typed}`;
	const line = element(
		'p',
		{ class: 'fundzeile' },
		...(typed ? [element('span', { class: 'fundzeile__woerter' }, typed)] : []),
		jump,
		remove,
		state,
	);
	const stops = inOrder(placesOf(ranges, found), found.passage);
	jump.hidden = stops.length === 0;
	let at = -1;
	jump.addEventListener('click', () => {
		at = (at + 1) % stops.length;
		const stop = stops[at];
		if (!stop) return;
		show(stop);
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

/** A paragraph, cell or heading with matches. */
interface Stop extends Place {
	block: HTMLElement;
	ranges: Range[];
}

function placesOf(ranges: readonly Range[], { terms }: Found): Stop[] {
	const stops = new Map<HTMLElement, Stop>();
	for (const range of ranges) {
		const around = range.startContainer.parentElement;
		const block = around?.closest<HTMLElement>(BLOCKS) ?? around;
		if (!block || block.closest(WAYS) || !canBeShown(block)) continue;
		const known = stops.get(block);
		if (known) {
			known.ranges.push(range);
			continue;
		}
		const text = block.textContent;
		stops.set(block, {
			block,
			text,
			ranges: [range],
			has: termsIn(text, terms).size,
			part: partOf(block),
		});
	}
	return [...stops.values()];
}

/** What is folded away can be opened. */
function canBeShown(block: Element): boolean {
	return (block.closest('details:not([open])') ?? block).checkVisibility();
}

function partOf(block: Element): Place['part'] {
	if (block.closest(HEAD)) return 'head';
	if (block.closest(BESIDE)) return 'beside';
	return block.closest(CELLS) ? 'cell' : 'text';
}

function show({ block, ranges }: Stop): void {
	for (let each: Element | null = block; each; each = each.parentElement) {
		if (each instanceof HTMLDetailsElement) each.open = true;
	}
	CSS.highlights.set(CURRENT, new Highlight(...ranges));
	// Who uses the keyboard goes on from here.
	if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
	block.focus({ preventScroll: true });
	const { top } = (ranges[0] ?? block).getBoundingClientRect();
	window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
}
