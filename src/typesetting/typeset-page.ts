import { Parser } from 'htmlparser2';
import { withSoftHyphens } from '../text/soft-hyphens.ts';
import { withFixedSpaces } from './fixed-spaces.ts';
import type { Piece } from './foreign-words.ts';

/** Nothing in these is running text. */
const LEFT_ALONE = new Set(
	'script,style,title,textarea,select,option,svg,math,code,pre,kbd,samp,template'.split(','),
);
/** Words of twelve letters may be too long here for the narrowest page. */
const NARROW = new Set(
	'h1,h2,h3,h4,h5,h6,th,td,dt,dd,nav,button,label,summary,legend,figcaption,caption'.split(','),
);
const NARROW_WORD = 12;
/** A line of text holds about thirty letters at 320 pixels, half of it where the reader doubles the font. */
const TEXT_WORD = 18;

interface Open {
	leftAlone: boolean;
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
		const { leftAlone, narrow, foreign } = open.at(-1) ?? { leftAlone: true };
		if (!leftAlone) {
			done.push(
				html.slice(copied, start),
				typesetText(html.slice(start, end), { narrow, foreign }),
			);
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
		{ narrow, foreign }: { narrow?: boolean | undefined; foreign?: boolean | undefined },
	): string {
		if (text.trim() === '') return text;
		const fixed = withFixedSpaces(text);
		if (foreign) return fixed;
		const shortest = narrow ? NARROW_WORD : TEXT_WORD;
		return findForeign(fixed)
			.map((piece) =>
				piece.lang
					? `<span lang="${piece.lang}">${piece.text}</span>`
					: withSoftHyphens(piece.text, shortest),
			)
			.join('');
	}
}
