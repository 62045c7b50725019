import { Parser } from 'htmlparser2';
import { withSoftHyphens } from '#src/base/text/soft-hyphens.ts';
import { withFixedSpaces } from './fixed-spaces.ts';
import type { Piece } from './foreign-words.ts';

/** Nothing in these is running text. */
const LEFT_ALONE = new Set(
	'script,style,title,textarea,select,option,svg,math,code,pre,kbd,samp,template'.split(','),
);
/** Where lines are short or letters large. */
const NARROW = new Set(
	'h1,h2,h3,h4,h5,h6,th,td,dt,dd,nav,button,label,summary,legend,figcaption,caption'.split(','),
);
/**
 * From how many letters on a word may be wider than the narrowest page, so that its place to break
 * has to come with it. Shorter words are left to the browser's own hyphenation: soft hyphens would be
 * copied along and get in the way of whoever reads pages by program.
 */
const SHORTEST = { heading: 20, narrow: 24, text: 30 };

const OUTSIDE: Open = { leftAlone: false, heading: false, narrow: false, foreign: false };

interface Open {
	leftAlone: boolean;
	heading: boolean;
	narrow: boolean;
	/** Inside of another language than German. */
	foreign: boolean;
}

/**
 * Sets a page as German wants it: spaces at which no line breaks, soft hyphens in long words, and the
 * language of foreign words. Only text between tags changes; attributes, addresses, code, titles of
 * windows and data for programs stay as they are, and so does every other byte.
 *
 * @param findForeign takes a text apart into pieces with their languages
 */
export function typesetPage(html: string, findForeign: (text: string) => Piece[]): string {
	const open: Open[] = [];
	const done: string[] = [];
	let copied = 0;
	let start = -1;
	let end = -1;
	const flush = () => {
		if (start < 0) return;
		const { leftAlone, ...place } = open.at(-1) ?? { ...OUTSIDE, leftAlone: true };
		if (!leftAlone) {
			done.push(html.slice(copied, start), typesetText(html.slice(start, end), place));
			copied = end;
		}
		start = -1;
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

	function typesetText(
		text: string,
		{ heading, narrow, foreign }: Omit<Open, 'leftAlone'>,
	): string {
		if (text.trim() === '') return text;
		const fixed = withFixedSpaces(text);
		if (foreign) return fixed;
		const shortest = heading ? SHORTEST.heading : narrow ? SHORTEST.narrow : SHORTEST.text;
		return findForeign(fixed)
			.map((piece) =>
				piece.lang
					? `<span lang="${piece.lang}">${piece.text}</span>`
					: withSoftHyphens(piece.text, shortest),
			)
			.join('');
	}
}
