// Marks the words by which the search found the page. The browser paints them (CSS Custom Highlight
// API), so the page's markup stays as it is. Browsers without the API show no marks.
import { rangesOf, wordsFromHash } from './found-words.ts';

const NAME = 'fund';
const words = wordsFromHash(location.hash);
const article = document.querySelector('article');

if (words.length > 0 && article && 'highlights' in CSS) {
	const ranges = textNodes(article).flatMap((node) =>
		rangesOf(node.data, words).map(([start, end]) => {
			const range = new Range();
			range.setStart(node, start);
			range.setEnd(node, end);
			return range;
		}),
	);
	if (ranges.length > 0) {
		CSS.highlights.set(NAME, new Highlight(...ranges));
		article.before(notice(words));
	}
}

function textNodes(root: Element): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

function notice(marked: readonly string[]): HTMLElement {
	const line = document.createElement('p');
	line.className = 'fundzeile';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Markierung entfernen';
	button.addEventListener('click', () => {
		CSS.highlights.delete(NAME);
		history.replaceState(null, '', location.pathname + location.search);
		line.remove();
	});
	line.append(`Markiert: ${marked.join(', ')} `, button);
	return line;
}
