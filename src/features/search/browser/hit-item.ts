import { element } from '#src/base/browser/element.ts';
import { germanDay } from '#src/base/dates/today.ts';
import { META } from '../page-record.ts';
import { marksOn } from '../validity-marks.ts';
import { markedSummary, piecesOf, plainText } from './excerpt.ts';
import type { Hit } from './search-client.ts';

/** Builds the list item of a hit: kind, title with the only link, marks, excerpt, topics. */
export function hitItem(hit: Hit): HTMLLIElement {
	const link = element('a', { href: hit.url }, plainText(hit.meta[META.title] ?? hit.url));
	const item = element(
		'li',
		{ class: 'treffer' },
		element('p', { class: 'treffer__art' }, plainText(hit.meta[META.kind] ?? '')),
		element('h2', { class: 'treffer__titel' }, link),
	);
	for (const label of marksOn(hit.meta[META.marks] ?? '', germanDay())) {
		item.append(element('p', { class: 'geltungsmarke' }, label));
	}
	item.append(excerptOf(hit));
	const topics = hit.meta[META.topics];
	if (topics) item.append(element('p', { class: 'treffer__thema' }, plainText(topics)));
	return item;
}

/** Shows the summary if it has a found word, or if only data about the page match; else the place in the text. */
function excerptOf(hit: Hit): HTMLParagraphElement {
	const paragraph = element('p', { class: 'treffer__auszug' });
	const summary = hit.meta[META.summary];
	if (!hit.excerpt.includes('<mark>') && summary) {
		paragraph.textContent = plainText(summary);
		return paragraph;
	}
	const inText = piecesOf(hit.excerpt);
	const inSummary = summary && markedSummary(plainText(summary), inText);
	const pieces = (inSummary || inText).map(({ text, marked }) =>
		marked ? element('mark', {}, text) : text,
	);
	if (inSummary) {
		paragraph.append(...pieces);
		return paragraph;
	}
	const content = hit.content.trim();
	const excerpt = hit.plain_excerpt.trim();
	if (!content.startsWith(excerpt)) paragraph.append('… ');
	paragraph.append(...pieces);
	if (!content.endsWith(excerpt)) paragraph.append(' …');
	return paragraph;
}
