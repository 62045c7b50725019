import { isAddress } from '#src/base/urls.ts';

/** A part of a line: text, a link, or the number of a source. */
export type Inline =
	| { type: 'text'; text: string }
	| { type: 'link'; text: string; url: string }
	| { type: 'source'; number: number };

/** What a line may refer to. */
export interface InlineContext {
	/** Number of the entry's sources. */
	sources: number;
	/** Host of the portal, whose own pages no link names by host. */
	host: string;
}

const PARTS =
	/\[(\d{1,2})\]|\[([^[\]\n]{1,300})\]\((https?:\/\/[^\s()<>]{1,1000}(?:\([^\s()<>]{0,300}\)[^\s()<>]{0,500})?)\)|((?:https?:\/\/|www\.)[^\s<>"„“”»«]{0,1000})|(?<![\w.+-])([\w.+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,24})(?![\w-])/gi;

/** Reads the links and the numbers of sources in a line; nothing else in it has a meaning. */
export function inlinesOf(line: string, context: InlineContext): Inline[] {
	const parts: Inline[] = [];
	let done = 0;
	for (const found of line.matchAll(PARTS)) {
		const part = inlineOf(found, context);
		if (!part) continue;
		if (found.index > done) parts.push({ type: 'text', text: line.slice(done, found.index) });
		parts.push(part.inline);
		done = found.index + part.length;
	}
	if (done < line.length) parts.push({ type: 'text', text: line.slice(done) });
	return parts;
}

function inlineOf(
	[whole, number, words, target, bare, mail]: RegExpExecArray,
	{ sources, host }: InlineContext,
): { inline: Inline; length: number } | undefined {
	if (number !== undefined) {
		const source = Number(number);
		if (source < 1 || source > sources) return undefined;
		return { inline: { type: 'source', number: source }, length: whole.length };
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

const OWN_NAME =
	/(?:^|\.)(?:localhost|localdomain|local|lan|home|home\.arpa|internal|intern|intranet|corp|private)$/;

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
	return /\.[a-z]{2,24}$/.test(host) && !OWN_NAME.test(host);
}
