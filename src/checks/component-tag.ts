import type { Mistake } from '#src/base/mistake.ts';
import { nearest } from '#src/base/nearest.ts';
import { mdxComponents, type MdxAttribute } from '#src/model/mdx-components.ts';

/** What is wrong with the values in the tag of a component. */
export interface TagMistake {
	cause: 'quotes inside' | 'curly quotes' | 'no quotes' | 'braces' | 'no name' | 'no end';
	/** The whole tag as it is written. */
	written: string;
	/** The tag with straight quotation marks around each value. */
	mended: string;
}

/** What to say about each cause. */
export const TAG_WORDS: Readonly<Record<TagMistake['cause'], Mistake>> = {
	'curly quotes': {
		text: 'Die Anführungszeichen um den Wert sind typografische, wie Word sie setzt.',
		expected: 'gerade Anführungszeichen: `titel="…"`',
	},
	'no quotes': { text: 'Um einen Wert fehlen die Anführungszeichen.', expected: '`titel="…"`' },
	'quotes inside': {
		text: 'Der Wert steht in Anführungszeichen und enthält selbst welche; so endet er zu früh.',
		expected: 'typografische Anführungszeichen im Wert: `titel="Das „neue“ Amt"`',
	},
	braces: {
		text: 'Um einen Wert steht eine geschweifte Klammer; das würde als Programm ausgeführt.',
		expected: 'Werte in Anführungszeichen: `titel="…"`',
	},
	'no end': { text: 'Am Ende der Zeile fehlt `>`.', expected: '`<Hinweis titel="…">`' },
	'no name': {
		text: 'Vor dem Titel des Kastens fehlt `titel=`.',
		expected: '`<Hinweis titel="…">`',
	},
};

const QUOTES = `"'\`„“”‚‘’«»`;
const ENDS = new RegExp(`[${QUOTES}](?=\\s*(?:/?>|[a-zA-Z]+\\s*=|$))`, 'g');
const LONGEST = 1_000;

/** Names that other systems give our attributes. */
const MEANT_ATTRIBUTES: Readonly<Record<string, string>> = {
	...{ typ: 'art', type: 'art', kind: 'art', title: 'titel', lang: 'sprache' },
	...{ überschrift: 'titel', language: 'sprache' },
};

/** Kinds of boxes that other systems know. */
const MEANT_VALUES: Readonly<Record<string, string>> = {
	...{ warning: 'achtung', warnung: 'achtung', caution: 'achtung', danger: 'achtung' },
	...{ gefahr: 'achtung', vorsicht: 'achtung', wichtig: 'achtung', important: 'achtung' },
	...{ note: 'info', tip: 'info', tipp: 'info', hinweis: 'info', information: 'info' },
	...{ deutsch: 'de', englisch: 'en', english: 'en', französisch: 'fr', latein: 'la' },
};

/** @returns the value of an attribute that a similar or English one means; undefined if none does */
export function meantValue(written: string, values: readonly string[]): string | undefined {
	const low = written.trim().toLowerCase();
	const meant = Object.hasOwn(MEANT_VALUES, low) ? MEANT_VALUES[low] : undefined;
	return meant !== undefined && values.includes(meant) ? meant : nearest(low, values);
}

/**
 * Reads the tag of a component whose values are not written as JSX wants them.
 *
 * @param text begins with `<` and the component's name
 * @param ends the tag has to end in its line, because it could not be parsed otherwise
 * @returns undefined if the tag is right, belongs to no component, or leaves open what is meant
 */
export function tagMistake(text: string, ends = false): TagMistake | undefined {
	const read = readTag(text, ends) ?? untitled(text);
	const cause = read?.causes[0];
	return read && cause ? { cause, written: read.written, mended: read.mended } : undefined;
}

/**
 * @param text begins with `<` and the component's name
 * @returns the text with names and values of the tag as the portal knows them; undefined if that remains unknown
 */
export function withKnownAttributes(text: string): string | undefined {
	const read = readTag(text);
	return read?.known ? read.mended + text.slice(read.written.length) : undefined;
}

interface ReadTag {
	written: string;
	mended: string;
	causes: TagMistake['cause'][];
	/** Every attribute is one of the component, once, with a value it may have; none is missing. */
	known: boolean;
}

function readTag(text: string, ends = false): ReadTag | undefined {
	const name = /^<([A-Z]\w{0,30})(?=\s)/.exec(text)?.[1];
	if (name === undefined || !Object.hasOwn(mdxComponents, name)) return undefined;
	const [line = ''] = text.slice(0, LONGEST).split('\n', 1);
	const attributes = mdxComponents[name]?.attributes ?? {};
	const given = new Set<string>();
	const causes: TagMistake['cause'][] = [];
	let at = name.length + 1;
	let mended = `<${name}`;
	let known = true;
	for (;;) {
		const end = /^\s*(\/?>)/.exec(line.slice(at));
		if (end?.[1] !== undefined) {
			const written = line.slice(0, at + end[0].length);
			mended += end[1] === '/>' ? ' />' : '>';
			known &&= Object.entries(attributes).every(
				([each, { required }]) => !required || given.has(each),
			);
			return { written, mended, causes, known };
		}
		if (ends && given.size > 0 && line.slice(at).trim() === '')
			return { written: line, mended: `${mended}>`, causes: ['no end'], known };
		const attribute = /^\s+([\p{L}]{1,30})\s*=\s*/u.exec(line.slice(at));
		if (attribute?.[1] === undefined) return undefined;
		at += attribute[0].length;
		const value = valueAt(line, at);
		if (!value) return undefined;
		if (value.cause) causes.push(value.cause);
		at = value.end;
		const own = Object.hasOwn(attributes, attribute[1])
			? attribute[1]
			: meantAttribute(attribute[1], attributes);
		const values = own === undefined ? undefined : attributes[own]?.values;
		const right =
			values && !values.includes(value.text) ? meantValue(value.text, values) : value.text;
		known &&= own !== undefined && right !== undefined && right.trim() !== '' && !given.has(own);
		given.add(own ?? attribute[1]);
		mended += ` ${own ?? attribute[1]}="${right ?? value.text}"`;
	}
}

/** Reads a box with a title that has no name: `<Hinweis "Text">`, `<Hinweis: Text>`. */
function untitled(text: string): Pick<ReadTag, 'written' | 'mended' | 'causes'> | undefined {
	const [line = ''] = text.slice(0, LONGEST).split('\n', 1);
	const found = /^<Hinweis(?::|\s)\s*(?:titel\s*:?\s*)?([^<>={}]{2,200})>/i.exec(line);
	const words = found?.[1]?.trim().replace(new RegExp(`^[${QUOTES}]|[${QUOTES}]$`, 'g'), '');
	if (!found || !words || /^\/?$/.test(words)) return undefined;
	return { written: found[0], mended: `<Hinweis titel="${inner(words)}">`, causes: ['no name'] };
}

/** @returns the attribute that a similar or English name means */
export function meantAttribute(
	written: string,
	attributes: Readonly<Record<string, MdxAttribute>>,
): string | undefined {
	const low = written.toLowerCase();
	const meant = Object.hasOwn(MEANT_ATTRIBUTES, low) ? MEANT_ATTRIBUTES[low] : undefined;
	return meant !== undefined && Object.hasOwn(attributes, meant)
		? meant
		: nearest(low, Object.keys(attributes));
}

function valueAt(
	line: string,
	at: number,
): { text: string; end: number; cause?: TagMistake['cause'] } | undefined {
	const rest = line.slice(at);
	const braces = /^\{\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*\}/.exec(rest);
	if (braces) {
		const text = inner(braces[1] ?? braces[2] ?? braces[3] ?? '');
		return { text, end: at + braces[0].length, cause: 'braces' };
	}
	const plain = /^\{\s*([^{}"'`]{1,200})\}/.exec(rest);
	if (plain?.[1] !== undefined && /\s/.test(plain[1].trim()))
		return { text: plain[1].trim(), end: at + plain[0].length, cause: 'braces' };
	if (rest.startsWith('{')) return undefined;
	if (QUOTES.includes(rest[0] ?? ' ')) {
		ENDS.lastIndex = 1;
		const close = ENDS.exec(rest);
		if (!close) {
			const open = /^.([^"<>={}]{1,300})(?=>\s*$)/.exec(rest);
			return open?.[1] === undefined
				? undefined
				: { text: inner(open[1].trim()), end: at + open[0].length, cause: 'no quotes' };
		}
		const text = rest.slice(1, close.index);
		const straight = /["']/.test(rest[0] ?? '') && rest[0] === close[0];
		const clash = straight && text.includes(rest[0] ?? '');
		return {
			text: inner(text),
			end: at + close.index + 1,
			...(clash ? { cause: 'quotes inside' } : !straight && { cause: 'curly quotes' }),
		};
	}
	const bare = /^[^"'<>={}]{1,200}?(?=\s+[a-zA-Z]{1,30}\s*=|\s*\/?>)/.exec(rest);
	return bare ? { text: bare[0], end: at + bare[0].length, cause: 'no quotes' } : undefined;
}

/** Replaces straight quotation marks within a value. */
function inner(text: string): string {
	return text
		.replace(/„([^"„“”]*)["”]/g, '„$1“')
		.replace(/"([^"„“”]*)["“”]/g, '„$1“')
		.replaceAll('"', '“');
}
