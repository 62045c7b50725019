import { Parser } from 'htmlparser2';
import { remembered } from '#src/base/remembered.ts';
import { withSoftHyphens } from '#src/base/text/soft-hyphens.ts';
import { withFixedSpaces } from './fixed-spaces.ts';
import type { Piece } from './foreign-words.ts';

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

interface Open {
	leftAlone: boolean;
	heading: boolean;
	narrow: boolean;
	/** Inside an element in another language than German. */
	foreign: boolean;
}

type Typeset = (text: string) => string;

/**
 * Makes a function that typesets a page by German rules: no-break spaces, soft hyphens in long words,
 * and the language of foreign words. Only text between tags changes; attributes, addresses, code,
 * window titles, data for programs and all other bytes stay as they are.
 *
 * @param findForeign splits a text into pieces with their languages
 */
export function pageTypesetter(findForeign: (text: string) => Piece[]): (html: string) => string {
	const german = (shortest: number) =>
		forRepeated((text) =>
			findForeign(withFixedSpaces(text))
				.map((piece) =>
					piece.lang
						? `<span lang="${piece.lang}">${piece.text}</span>`
						: withSoftHyphens(piece.text, shortest),
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
function withTexts(html: string, typesetFor: (place: Open) => Typeset): string {
	const open: Open[] = [];
	const done: string[] = [];
	let copied = 0;
	let start = -1;
	let end = -1;
	const flush = () => {
		if (start < 0) return;
		const place = open.at(-1);
		const text = html.slice(start, end);
		start = -1;
		if (!place || place.leftAlone || !/\S/.test(text)) return;
		const typeset = typesetFor(place)(text);
		if (typeset === text) return;
		done.push(html.slice(copied, end - text.length), typeset);
		copied = end;
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				flush();
				const outer = open.at(-1);
				const { lang, translate, hidden } = attributes;
				open.push({
					leftAlone:
						(outer?.leftAlone ?? false) ||
						LEFT_ALONE.has(name) ||
						translate === 'no' ||
						(hidden !== undefined && attributes['data-pagefind-ignore'] === 'index'),
					heading: (outer?.heading ?? false) || name === 'h1',
					narrow: (outer?.narrow ?? false) || NARROW.has(name),
					foreign: lang === undefined ? (outer?.foreign ?? false) : !lang.startsWith('de'),
				});
			},
			ontext() {
				if (start < 0) start = parser.startIndex;
				end = parser.endIndex + 1;
			},
			oncomment: flush,
			onclosetag() {
				flush();
				open.pop();
			},
		},
		{ decodeEntities: false },
	);
	parser.end(html);
	flush();
	return done.join('') + html.slice(copied);
}
