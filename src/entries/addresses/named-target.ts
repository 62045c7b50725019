import { domainToUnicode } from 'node:url';

/**
 * Ends of host names that no German sentence and no usual file name has: a name is taken for an address by its end.
 * Left out are those that words begin with if the blank after a full stop is missing.
 */
const ENDS =
	'de com org net eu info bund at ch gov biz int dev app tv fr nl uk berlin bayern hamburg koeln cologne nrw saarland ruhr ' +
	'gmbh digital online cloud jetzt example test';
const HOST = new RegExp(
	`(?<![\\p{L}\\p{N}@._/-])((?:https?:\\/\\/)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,5}(?:${ENDS.replaceAll(' ', '|')}))(?![\\p{L}\\p{N}@_-]|\\.[\\p{L}\\p{N}])`,
	'giu',
);
/** Plainly an address, whatever its end. */
const PLAIN = /(?<![\p{L}\p{N}])(?:[a-z]{2,10}:\/\/|www\.)[^\s/?#<>"„“”)\]]{1,253}/giu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/giu;
const NUMBER = /(?:\+|\b00)?\(?\d[\d ()/.\u00a0-]{1,30}\d/g;
const DATE = /^\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?$|^\d{4}-\d\d-\d\d$/;
/** A copy of a page at another time, under its address. */
const ARCHIVE = /^https:\/\/web\.archive\.org\/web\/[^/]*\/(.*)$/i;
/** Letters and signs that look like those of a German address, and what readers take them for. */
const LOOK_ALIKE = new Map(
	(
		'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv ьb кk мm тt вb нh гr пn ' +
		'αa οo ρp νv ιi κk τt υu χx γy ηn օo ոn սu հh ցg ɡg ıi ɑa 。. ⁄/ ∕/ ‐- −-'
	)
		.split(' ')
		.map(([sign = '', like = '']) => [sign, like]),
);
/** Longer texts are no link that anybody reads. */
const MOST = 2_000;

/** What a text names, and where the link leads instead. */
interface OtherTarget {
	said: string;
	target: string;
}

/**
 * Compares what the text of a link names, a server, a mailbox or a telephone, with the link's address.
 *
 * @param whole only a text that is nothing but an address counts, or one with `https://` or `www.`; for titles
 * @returns undefined if the text names nothing, or what it names is there
 */
export function otherTarget(text: string, url: string, whole = false): OtherTarget | undefined {
	const said = asSeen(text);
	// Most texts of links name nothing.
	if (!/[.@\d]/.test(said)) return undefined;
	const web = /^\s*https?:/i.test(url) ? hostOf(url) : undefined;
	if (/^\s*tel:/i.test(url)) return otherNumber(said, url.trim().slice(4));
	const mailbox = /^\s*mailto:([^?]*)/i.exec(url)?.[1]?.toLowerCase();
	if (web === undefined && mailbox === undefined) return undefined;
	const target = web ?? mailbox ?? '';
	const server = web ?? mailbox?.split('@')[1] ?? '';
	const mails = [...said.matchAll(MAIL)];
	if (mails.length > 0) {
		const fits = ([mail, host = '']: RegExpExecArray) =>
			mailbox === undefined ? isSameHost(host, server) : mail.toLowerCase() === mailbox;
		return mails.some(fits) ? undefined : { said: mails[0]?.[0] ?? '', target };
	}
	const hosts = namedHosts(said, whole);
	const copied = ARCHIVE.exec(url)?.[1];
	const copy = copied === undefined ? undefined : hostOf(withScheme(copied));
	const fits = (host: string) =>
		isSameHost(host, server) || (copy !== undefined && isSameHost(host, copy));
	if (hosts.length === 0 || hosts.some(fits)) return undefined;
	return { said: hosts[0] ?? '', target };
}

/** @returns a text as readers see it, in plain letters and without what they do not see */
function asSeen(text: string): string {
	const plain = text
		.slice(0, MOST)
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.trim();
	return /^[ -ÿ]*$/.test(plain)
		? plain
		: plain.replace(/\S/gu, (sign) => LOOK_ALIKE.get(sign.toLowerCase()) ?? sign);
}

function namedHosts(said: string, whole: boolean): string[] {
	const plain = [...said.matchAll(PLAIN)].map(([host]) => host);
	const bare = [...said.matchAll(HOST)].flatMap(([name, host = name]) =>
		!whole || name === said.replace(/\/$/, '') ? host : [],
	);
	return [...new Set([...plain, ...bare])].flatMap((name) => hostOf(withScheme(name)) ?? []);
}

function withScheme(name: string): string {
	const bare = name.replace(/[.,:;!?]+$/, '');
	return `https://${bare.replace(/^[a-z]{2,10}:\/\//i, '')}`;
}

/** @returns the host of a web address as people read it, without `www.` */
function hostOf(url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const { hostname } = new URL(url);
	return (domainToUnicode(hostname) || hostname).replace(/^www\./, '').replace(/\.$/, '');
}

/** @returns true if one host is the other, or lies below it: both belong to the same owner */
function isSameHost(said: string, target: string): boolean {
	const [one, other] = [said.toLowerCase().replace(/^www\./, ''), target.replace(/^www\./, '')];
	return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function otherNumber(said: string, url: string): OtherTarget | undefined {
	const target = digits(decodeURIComponent(url.replace(/%(?![0-9a-f]{2})/gi, '')));
	const only = /^[\d+ ()/.-]+$/.test(said);
	const numbers = [...said.matchAll(NUMBER)]
		.map(([number]) => number.trim())
		.filter((number) => !DATE.test(number))
		.map((number) => ({ number, plain: digits(number) }))
		.filter(({ plain }) => plain.length >= (only ? 3 : 6));
	if (numbers.length === 0 || numbers.some(({ plain }) => isSameNumber(plain, target)))
		return undefined;
	return { said: numbers[0]?.number ?? '', target: url };
}

/** @returns the digits of a telephone number as dialled in Germany */
function digits(number: string): string {
	return number
		.replace(/\(0\)/, '')
		.replace(/^\s*(?:\+|00)\s*49\s*/, '0')
		.replace(/[^\d+]/g, '')
		.replace(/^00(?=\d{2})/, '0');
}

/** @returns true for the same number, an extension of it, or its end without the area code */
function isSameNumber(said: string, target: string): boolean {
	const isExtended = (long: string, short: string) =>
		short.length >= 6 && long.startsWith(short) && long.length - short.length <= 4;
	return (
		said === target ||
		isExtended(said, target) ||
		isExtended(target, said) ||
		(!said.startsWith('0') && said.length >= 4 && target.endsWith(said))
	);
}
