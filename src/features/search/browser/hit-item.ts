import { today } from '#src/base/browser/today.ts';
import { META } from '../page-record.ts';
import { marksOn } from '../validity-marks.ts';
import { piecesOf, plainText } from './excerpt.ts';
import type { Hit } from './search-client.ts';

/** Builds the entry of a hit: kind, title with the only link, excerpt, topics. */
export function hitItem(hit: Hit): HTMLLIElement {
	const item = element('li', 'treffer');
	item.append(element('p', 'treffer__art', plainText(hit.meta[META.kind] ?? '')));
	const heading = element('h2', 'treffer__titel');
	const link = element('a', '', plainText(hit.meta[META.title] ?? hit.url));
	link.href = hit.url;
	heading.append(link);
	item.append(heading);
	for (const label of marksOn(hit.meta[META.marks] ?? '', today())) {
		item.append(element('p', 'geltungsmarke', label));
	}
	item.append(excerptOf(hit));
	const topics = hit.meta[META.topics];
	if (topics) item.append(element('p', 'treffer__thema', plainText(topics)));
	return item;
}

/** Where only data about the page match, its summary says more than the beginning of its text. */
function excerptOf(hit: Hit): HTMLParagraphElement {
	const paragraph = element('p', 'treffer__auszug');
	const summary = hit.meta[META.summary];
	if (!hit.excerpt.includes('<mark>') && summary) {
		paragraph.textContent = plainText(summary);
		return paragraph;
	}
	const pieces = piecesOf(hit.excerpt).map(({ text, marked }) =>
		marked ? element('mark', '', text) : text,
	);
	const content = hit.content.trim();
	const excerpt = hit.plain_excerpt.trim();
	if (!content.startsWith(excerpt)) paragraph.append('… ');
	paragraph.append(...pieces);
	if (!content.endsWith(excerpt)) paragraph.append(' …');
	return paragraph;
}

function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className: string,
	text?: string,
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	if (text !== undefined) made.textContent = text;
	return made;
}
