import { Tokenizer } from 'htmlparser2';
import { remembered } from '#src/base/remembered.ts';
import { countJoiner, withFixedSpaces } from './fixed-spaces.ts';
import type { Piece } from './foreign-words.ts';
import { withShortParts } from './short-parts.ts';

/** Elements without running text. */
const LEFT_ALONE = new Set(
	'script,style,title,textarea,select,option,svg,math,code,pre,kbd,samp,template'.split(','),
);
/** Elements with short lines or large letters. */
const NARROW = new Set(
	'h1,h2,h3,h4,h5,h6,th,td,dt,dd,nav,button,label,summary,legend,figcaption,caption'.split(','),
);
/**
 * Length in letters from which a word may be wider than the narrowest page and needs soft hyphens.
 * Shorter words rely on the browser's hyphenation: soft hyphens are copied along and disturb
 * programs that read pages.
 */
const SHORTEST = { heading: 20, narrow: 24, text: 30 };
/** Texts up to this length are often the same on many pages: menus, names of fields, the foot. */
const REPEATED = 120;
const REMEMBERED = 5000;

/** Elements that have no end tag. */
const VOID = new Set(
	'area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr'.split(','),
);
/** Elements with another grammar than HTML. */
const FOREIGN_CONTEXT = new Set(['svg', 'math']);
/** Attributes that say how texts are typeset. */
const TELLING = new Set(['lang', 'translate', 'hidden', 'data-pagefind-ignore']);

/** What is known of the place where a text stands. */
interface Place {
	leftAlone: boolean;
	heading: boolean;
	narrow: boolean;
	/** Inside an element in another language than German. */
	foreign: boolean;
	foreignContext: boolean;
}

const OUTSIDE: Place = {
	leftAlone: false,
	heading: false,
	narrow: false,
	foreign: false,
	foreignContext: false,
};

type Typeset = (text: string) => string;

/**
 * Makes a function that typesets a page by German rules: no-break spaces, soft hyphens in long words,
 * words that stay on one line, and the language of foreign words. Only text between tags changes; attributes, addresses, code,
 * window titles, data for programs and all other bytes stay as they are.
 *
 * @param findForeign splits a text into pieces with their languages
 * @param counted words that stay on one line with the number before them
 */
export function pageTypesetter(
	findForeign: (text: string) => Piece[],
	hyphenate: (text: string, shortest: number) => string,
	counted: readonly string[] = [],
): (html: string) => string {
	const joinCounts = countJoiner(counted);
	const german = (shortest: number) =>
		forRepeated((text) =>
			findForeign(joinCounts(withFixedSpaces(text)))
				.map((piece) =>
					piece.lang
						? `<span lang="${piece.lang}">${piece.text}</span>`
						: withShortParts(hyphenate(piece.text, shortest)),
				)
				.join(''),
		);
	const heading = german(SHORTEST.heading);
	const narrow = german(SHORTEST.narrow);
	const running = german(SHORTEST.text);
	return (html) =>
		withTexts(html, (place) => {
			if (place.foreign) return withFixedSpaces;
			return place.heading ? heading : place.narrow ? narrow : running;
		});
}

/** @returns the function, with a memory for short texts */
function forRepeated(typeset: Typeset): Typeset {
	const known = remembered(typeset, REMEMBERED);
	return (text) => (text.length > REPEATED ? typeset(text) : known(text));
}

/** @returns the page with every text typeset as its place asks */
function withTexts(html: string, typesetFor: (place: Place) => Typeset): string {
	// Side by side: the open elements and what each of them means for its texts.
	const names: string[] = [];
	const places: Place[] = [];
	const done: string[] = [];
	let copied = 0;
	let start = -1;
	let end = -1;
	let tag = '';
	let attribute = '';
	let valueStart = -1;
	let valueEnd = -1;
	let told: Map<string, string> | undefined;
	const flush = () => {
		if (start < 0) return;
		const place = places.at(-1);
		const text = html.slice(start, end);
		start = -1;
		if (!place || place.leftAlone || !/\S/.test(text)) return;
		const typeset = typesetFor(place)(text);
		if (typeset === text) return;
		done.push(html.slice(copied, end - text.length), typeset);
		copied = end;
	};
	const open = () => {
		if (VOID.has(tag)) return;
		names.push(tag);
		places.push(placeIn(places.at(-1) ?? OUTSIDE, tag, told));
	};
	// Most attributes say nothing about texts, so the parser, which collects them all, would cost twice the time.
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			isInForeignContext: () => places.at(-1)?.foreignContext ?? false,
			ontext(from, to) {
				if (start < 0) start = from;
				end = to;
			},
			onopentagname(from, to) {
				flush();
				tag = html.slice(from, to).toLowerCase();
				told = undefined;
			},
			onattribname(from, to) {
				attribute = html.slice(from, to);
				valueStart = valueEnd = to;
			},
			onattribdata(from, to) {
				valueStart = from;
				valueEnd = to;
			},
			onattribend() {
				if (!TELLING.has(attribute)) return;
				(told ??= new Map()).set(attribute, html.slice(valueStart, valueEnd));
			},
			onopentagend: open,
			onselfclosingtag() {
				// HTML has no elements that close themselves: `<p/>` opens a paragraph.
				if (!FOREIGN_CONTEXT.has(tag) && !places.at(-1)?.foreignContext) open();
			},
			onclosetag(from, to) {
				flush();
				const index = names.lastIndexOf(html.slice(from, to).toLowerCase());
				if (index < 0) return;
				names.length = places.length = index;
			},
			oncomment: flush,
			oncdata: flush,
			ondeclaration: flush,
			onprocessinginstruction: flush,
			onattribentity: () => undefined,
			ontextentity: () => undefined,
			onend: flush,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return done.join('') + html.slice(copied);
}

/** @param told what the element's attributes say */
function placeIn(outer: Place, tag: string, told: ReadonlyMap<string, string> | undefined): Place {
	const lang = told?.get('lang');
	const isForBrowsers = told?.has('hidden') && told.get('data-pagefind-ignore') === 'index';
	return {
		leftAlone:
			outer.leftAlone || LEFT_ALONE.has(tag) || told?.get('translate') === 'no' || !!isForBrowsers,
		heading: outer.heading || tag === 'h1',
		narrow: outer.narrow || NARROW.has(tag),
		foreign: lang === undefined ? outer.foreign : !lang.startsWith('de'),
		foreignContext: outer.foreignContext || FOREIGN_CONTEXT.has(tag),
	};
}
