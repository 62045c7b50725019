import { LOCAL_HOST } from '#src/base/local-host.ts';
import { isAddress } from '#src/base/urls.ts';

/** A part of a line: text, a link, or the number of a source. */
export type Inline =
	| { type: 'text'; text: string }
	| { type: 'link'; text: string; url: string }
	| { type: 'source'; number: number }
	| { type: 'strong' | 'emphasis'; parts: Inline[] };

/** What a line may refer to. */
export interface InlineContext {
	/** Number of the entry's sources. */
	sources: number;
	/** Host of the portal, whose own pages no link names by host. */
	host: string;
	/** Addresses of the portal's own pages that the text may link to, as the published one did. */
	pages?: ReadonlySet<string> | undefined;
}

/**
 * Numbers of sources, `[words](address)`, `[words](/page/)`, bare addresses, mail addresses. Words of a link to a page
 * of the portal hold no address, so that nothing hides in them.
 */
const PARTS =
	/\[(\d{1,2})\]|\[([^[\]\n]{1,300})\]\((https?:\/\/[^\s()<>]{1,1000}(?:\([^\s()<>]{0,300}\)[^\s()<>]{0,500})?)\)|((?:https?:\/\/|www\.)[^\s<>"„“”»«]{0,1000})|(?<![\w.+-])([\w.+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,24})(?![\w-])|\[((?![^\]\n]*(?:www\.|:\/\/|@))[^[\]\n]{1,300})\]\(([/#][^\s()<>]{0,500})\)/gi;

/**
 * Reads the links, the numbers of sources, `**bold**` and `_italic_` words in a line; nothing else in it has a meaning.
 */
export function inlinesOf(line: string, context: InlineContext): Inline[] {
	const parts: Inline[] = [];
	const links = [...line.matchAll(PARTS)];
	let from = 0;
	for (const { type, start, end } of marked(line, links)) {
		parts.push(...unmarked(line, links, from, start, context));
		const size = type === 'strong' ? 2 : 1;
		const inside = inlinesOf(line.slice(start + size, end - size), context);
		parts.push({ type, parts: inside });
		from = end;
	}
	return [...parts, ...unmarked(line, links, from, line.length, context)];
}

/** Before and behind marked words: what neither makes them a part of a word nor a mark again. */
const MARKED =
	/(?<=^|[\s(„“"‚‘'»–-])(?:\*\*(?![\s*])([^*\n]{1,500})(?<![\s*\\])\*\*|_(?![\s_])([^_\n]{1,500})(?<![\s_\\])_)(?=$|[\s).,;:!?…“”"‘’'«–-])/g;

interface Marked {
	type: 'strong' | 'emphasis';
	start: number;
	end: number;
}

/** @returns the outer marked words; a mark within an address is a part of it */
function marked(line: string, links: readonly RegExpExecArray[]): Marked[] {
	const found: Marked[] = [];
	for (const match of line.matchAll(MARKED)) {
		const start = match.index;
		const end = start + match[0].length;
		const isCut = links.some(({ index, 0: whole, 4: bare }) => {
			const linkEnd = index + (bare === undefined ? whole : withoutEnd(bare)).length;
			return (index < start && linkEnd > start) || (index < end && linkEnd > end);
		});
		if (!isCut) found.push({ type: match[1] === undefined ? 'emphasis' : 'strong', start, end });
	}
	return found;
}

/** @returns the parts of a stretch of a line without marked words */
function unmarked(
	line: string,
	links: readonly RegExpExecArray[],
	from: number,
	to: number,
	context: InlineContext,
): Inline[] {
	const parts: Inline[] = [];
	let done = from;
	for (const found of links) {
		if (found.index < from || found.index >= to) continue;
		const part = inlineOf(found, context);
		if (!part || found.index + part.length > to) continue;
		if (found.index > done) parts.push({ type: 'text', text: line.slice(done, found.index) });
		parts.push(part.inline);
		done = found.index + part.length;
	}
	if (done < to) parts.push({ type: 'text', text: line.slice(done, to) });
	return parts;
}

function inlineOf(
	[whole, number, words, target, bare, mail, name, page]: RegExpExecArray,
	{ sources, host, pages }: InlineContext,
): { inline: Inline; length: number } | undefined {
	if (number !== undefined) {
		const source = Number(number);
		if (source < 1 || source > sources) return undefined;
		return { inline: { type: 'source', number: source }, length: whole.length };
	}
	if (name !== undefined && page !== undefined) {
		if (!pages?.has(page) || name.trim() === '') return undefined;
		return { inline: { type: 'link', text: name.trim(), url: page }, length: whole.length };
	}
	if (mail !== undefined) {
		return { inline: { type: 'link', text: mail, url: `mailto:${mail}` }, length: whole.length };
	}
	if (bare !== undefined) {
		const written = withoutEnd(bare);
		const url = /^www/i.test(written) ? `https://${written}` : written;
		if (!isPlainAddress(url, host)) return undefined;
		return { inline: { type: 'link', text: shown(url), url }, length: written.length };
	}
	if (words === undefined || target === undefined || !isPlainAddress(target, host))
		return undefined;
	const text = words.trim();
	if (text === '' || isOtherAddress(text, target)) return undefined;
	return { inline: { type: 'link', text, url: target }, length: whole.length };
}

/** What ends the sentence, not the address. */
function withoutEnd(url: string): string {
	const bare = url.replace(/[.,:;!?'*_~\]}|`]+$/, '');
	const open = bare.split('(').length;
	return bare.endsWith(')') && bare.split(')').length > open ? withoutEnd(bare.slice(0, -1)) : bare;
}

/**
 * Finds an address that the check refuses: one that leads elsewhere than it seems to, that others cannot reach, or
 * that names a page of the portal in full.
 *
 * @returns a German sentence; undefined if all addresses are fine
 */
export function addressMistake(text: string, host: string): string | undefined {
	for (const [whole, , words, target, bare] of text.matchAll(PARTS)) {
		const written = target ?? (bare === undefined ? undefined : withoutEnd(bare));
		if (written === undefined) continue;
		const url = /^www/i.test(written) ? `https://${written}` : written;
		if (hostOf(url) === host)
			return `„${written.slice(0, 120)}“ ist eine Seite dieses Portals. Erwartet: ihr Titel in Worten; den Link setzt die Koordination.`;
		if (!isPlainAddress(url, host))
			return `Die Adresse „${written.slice(0, 120)}“ täuscht, ist unvollständig oder von außen nicht zu erreichen. Erwartet: eine Adresse wie https://www.example.org/seite, aus dem Browser kopiert.`;
		if (words !== undefined && isOtherAddress(words.trim(), url))
			return `Der Link „${whole.slice(0, 120)}“ führt woandershin, als sein Text sagt. Erwartet: als Text Wörter, die das Ziel nennen.`;
	}
	for (const [written] of text.matchAll(LIKE_MAIL)) {
		const mail = written.replace(/[._-]+$/, '');
		if (/@.*\./.test(mail) && !MAIL.test(mail))
			return `„${mail.slice(0, 120)}“ ist keine Mailadresse. Erwartet: eine Adresse wie hauptamt@example.org, oder Leerzeichen um das @.`;
	}
	return undefined;
}

/** What Markdown takes for a mail address, and what is one. */
const LIKE_MAIL = /[\w.+-]{1,200}@[\w.-]{1,200}/g;
const MAIL = /^[\w.+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,24}$/i;

/** @returns true for words that readers take for another address than the link's own */
function isOtherAddress(text: string, url: string): boolean {
	return /:\/\/|www\.|@|[\p{L}\p{N}]\.\p{L}{2,}/iu.test(text) && !isAddress(text, url);
}

function hostOf(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).host : undefined;
}

function shown(url: string): string {
	return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/**
 * @param own host of the portal
 * @returns true for a web address whose host anybody can read and reach, and that is not the portal's
 */
export function isPlainAddress(url: string, own: string): boolean {
	if (!URL.canParse(url) || /[\\{}|`^<>"]/.test(url)) return false;
	const host = /^https?:\/\/([a-z0-9äöüß.-]+)(?::\d{1,5})?(?:[/?#]|$)/i
		.exec(url)?.[1]
		?.toLowerCase();
	if (host === undefined || host === own || host.includes('xn--')) return false;
	return /\.[a-z]{2,24}$/.test(host) && !LOCAL_HOST.test(host);
}
