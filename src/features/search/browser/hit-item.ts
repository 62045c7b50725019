import { element } from '#src/base/browser/element.ts';
import { germanDay } from '#src/base/dates/today.ts';
import { withoutEntities } from '#src/base/text/html-entities.ts';
import { cutAtLetterWords, TOGETHER } from '#src/base/text/letter-word.ts';
import { META, type ShownInHits } from '../page-record.ts';
import { marksOn } from '../validity-marks.ts';
import { excerptOf, piecesOf, type Excerpt, type Piece } from './excerpt.ts';
import type { Terms } from './found-words.ts';
import type { Hit } from './search-client.ts';

/** The list item of a hit, and the place in the page's text that it shows. */
export interface HitItem {
	item: HTMLLIElement;
	passage: string;
}

/** Builds the list item of a hit: kind, title with the only link, marks, status, excerpt, topics. */
export function hitItem(hit: Hit, terms: Terms, wantsCosts = false): HitItem {
	const title = withoutEntities(hit.meta[META.title] ?? hit.url);
	const link = element('a', { href: hit.url }, ...unbroken(title));
	const item = element(
		'li',
		{ class: 'treffer' },
		element('p', { class: 'treffer__art' }, withoutEntities(hit.meta[META.kind] ?? '')),
		element('h2', { class: 'treffer__titel' }, link),
	);
	for (const { label, quiet } of marksOn(hit.meta[META.marks] ?? '', germanDay())) {
		const classes = quiet ? 'geltungsmarke geltungsmarke--leise' : 'geltungsmarke';
		item.append(element('p', { class: classes }, label));
	}
	if (hit.shown?.sign) item.append(statusOf(hit.shown.sign));
	const excerpt = excerptOf(hit, terms, wantsCosts) ?? excerptOfIndex(hit);
	const shown = [excerpt.pieces, excerpt.reason].filter((pieces) => pieces.length > 0);
	for (const pieces of shown) {
		item.append(element('p', { class: 'treffer__auszug' }, ...pieces.flatMap(nodesOf)));
	}
	const topics = hit.meta[META.topics];
	if (topics) item.append(element('p', { class: 'treffer__thema' }, withoutEntities(topics)));
	return { item, passage: excerpt.passage };
}

/** The sign that rows of lists have, see `StatusSign.astro`. */
function statusOf({ classes, label, badge }: NonNullable<ShownInHits['sign']>): HTMLElement {
	const sign = element('span', { class: classes }, label);
	const line = element('p', { class: 'treffer__status' }, sign);
	if (badge) {
		const word = element('span', { class: 'ungeprueft-wort' }, badge);
		line.replaceChildren(element('span', { class: 'status-mit-stand' }, sign, ' ', word));
	}
	return line;
}

/** The place in the text as Pagefind cuts it, if the page has neither a summary nor sentences. */
function excerptOfIndex(hit: Hit): Excerpt {
	const content = hit.content.trim();
	const cut = hit.plain_excerpt.trim();
	const pieces = piecesOf(hit.excerpt);
	if (!content.startsWith(cut)) pieces.unshift({ text: '… ', marked: false });
	if (!content.endsWith(cut)) pieces.push({ text: ' …', marked: false });
	return { pieces, reason: [], passage: '' };
}

function nodesOf({ text, marked }: Piece): (Node | string)[] {
	return marked ? [element('mark', {}, ...unbroken(text))] : unbroken(text);
}

/** @returns a text whose words such as „E-Akte“ stay on one line, as they do on pages */
function unbroken(text: string): (Node | string)[] {
	return cutAtLetterWords(text)
		.map((piece, index) => (index % 2 === 1 ? element('span', { class: TOGETHER }, piece) : piece))
		.filter((piece) => piece !== '');
}
