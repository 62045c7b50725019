import {
	citationsIn,
	lawsTypedSmall,
	withoutCitations,
	type Citation,
} from '../analysis/citations.ts';
import type { NearMatch } from '../analysis/spelling.ts';
import { wordStem } from '../analysis/word-stem.ts';
import { wordsOf } from '../browser/query.ts';
import {
	asksForCosts,
	contentWords,
	isAside,
	isSize,
	type Aim,
	type Asked,
} from './content-words.ts';
import { joinedWords } from './join-words.ts';
import { knownParts } from './known-parts.ts';
import type { KnownWords } from './known-words.ts';
import { nearWords } from './near-words.ts';
import { nounsOfVerb } from './verb-nouns.ts';

/** A compound with a shorter part is split only if no known word is near. */
const SURE_PART = 4;
/** A near word with cheaper slips is likelier than a compound of known words. */
const LIKELY_SLIP = 1;
/** So long, a word is hardly ever another German one that differs by one likely slip only; the list of those has a few false ones. */
const LONG = 12;
/** Searching takes time, and what comes late in a pasted text matters least. */
const MOST_TERMS = 10;

/** Of a compound on no more pages, the parts are searched for, too. */
const FEW_PAGES = 5;

/** How well a page with another form of a word answers, compared with the word itself. */
const NOUN_OF_VERB = 0.6;
const WITHOUT_PARTICLE = 0.55;
/** Shorter parts before a hyphen stand for something else: `E-Akte`, `KI-Assistent`. */
const WHOLE_PART = 4;
const PART_OF_HYPHENED = 0.25;
const HEAD_OF_RARE = 0.4;
const MODIFIER_OF_RARE = 0.3;
const PLACE_IN_ANY_LAW = 0.35;
/** The same if no page has the place in the law that the query names: the pages with it mean another one. */
const PLACE_IN_OTHER_LAW = 0.15;
/** How much other words count beside nouns, which German writes with a capital letter: they say less what is asked about. */
const BESIDE_NOUNS = 0.35;
/** How much a law's name counts beside the place in it: what the law is, the query does not ask. */
const LAW_OF_PLACE = 0.35;

/** Returns true if some page has the words next to each other. */
export type StandTogether = (words: readonly string[]) => Promise<boolean>;

/** One way to look for a term. */
interface Variant {
	/** A word, or a phrase in quotation marks. */
	text: string;
	/** Up to 1: how well a page with it answers. */
	factor: number;
}

/** Something a query asks for. */
export interface Term {
	/** As the portal spells it. */
	text: string;
	variants: Variant[];
	/** Share of the typed word, if that was taken apart. */
	share: number;
}

/** How the portal understands a query. */
export interface Reading {
	terms: Term[];
	/** The words that mean something, slips replaced. */
	words: readonly string[];
	/** It names places in laws. */
	hasPlaces: boolean;
	/** The laws it names places in, if it asks for nothing else. */
	laws: readonly string[];
	/** What was typed, with words replaced by others; undefined if none was. */
	repaired?: string;
	/** Typed words of which the portal has nothing. */
	unknown: string[];
	/** What kind of answer it asks for. */
	aim?: Aim;
	/** It asks what something costs. */
	wantsCosts: boolean;
	/** It has nothing but question words and the like. */
	isEmpty: boolean;
}

interface WordReading {
	terms: Term[];
	/** What the page must report: the word is a slip, or searched for by its parts. */
	repaired?: string;
	unknown?: true;
}

/**
 * Reads a query with the words of the portal: takes words that mean something, with the nouns of verbs; replaces a misspelt word
 * by the nearest known one and a compound that the portal does not use by its parts. A real German word is never replaced by
 * another one.
 *
 * @param typed from `cleanQuery`, without quotation marks
 * @param standTogether called if a word may be a slip or a compound
 */
export async function readQuery(
	typed: string,
	known: KnownWords,
	standTogether: StandTogether,
): Promise<Reading> {
	const text = await withLaws(typed, known);
	const places = citationsIn(text);
	const asked = contentWords(wordsOf(withoutCitations(text)));
	const words = (places.length > 0 && asked.isEmpty ? [] : await withKnownVerb(asked, known)).slice(
		0,
		MOST_TERMS,
	);
	const alone = words.length === 1 && places.length === 0;
	const read = await Promise.all(
		words.map((word) => readWord(word, { known, standTogether, alone })),
	);
	const found = new Set(await placesAmong(places, standTogether));
	const laws = new Set(places.flatMap((place) => (found.has(place) ? place.laws : [])));
	// A slip is weighed as the word that is meant.
	const meant = words.map((word, at) => read[at]?.repaired ?? word);
	const isTelling = meant.map(
		(word, at) => !isAside(word, asked.aim) && !isSize(word, meant[at + 1]),
	);
	const isNoun = await nounsAmong(words, meant, known);
	const hasNoun = isNoun.some((noun, at) => noun && isTelling[at]);
	for (const [at, word] of words.entries()) {
		const isBeside = isTelling[at] ? hasNoun && !isNoun[at] : isTelling.includes(true);
		const share = (laws.has(word) ? LAW_OF_PLACE : 1) * (isBeside ? BESIDE_NOUNS : 1);
		for (const term of read[at]?.terms ?? []) term.share *= share;
	}
	for (const { start, count, word } of await joinedWords(meant, known)) {
		for (const { terms } of read.slice(start, start + count)) {
			for (const term of terms) term.variants.push({ text: word, factor: 1 });
		}
	}
	const cited = places.map((citation): Term => {
		const { text: shown, place, withLaw } = citation;
		const other = found.has(citation) ? PLACE_IN_ANY_LAW : PLACE_IN_OTHER_LAW;
		const anyLaw = { text: place, factor: withLaw.length > 0 ? other : 1 };
		const inLaw = withLaw.map((word) => ({ text: word, factor: 1 }));
		return { text: shown, variants: [...inLaw, anyLaw], share: 1 };
	});
	// Who names a place in a law asks what it demands.
	const aim = asked.aim ?? (places.length > 0 && words.length === 0 ? 'duty' : undefined);
	const repairs = words.flatMap((word, at) => {
		const repaired = read[at]?.repaired;
		return repaired === undefined ? [] : [[word, repaired] as const];
	});
	const repaired = repairs.reduce((all, [word, better]) => all.replace(word, better), text);
	return {
		terms: [...read.flatMap(({ terms }) => terms), ...cited],
		words: meant,
		hasPlaces: places.length > 0,
		laws: lawsAlone(words, places),
		...(repaired === text ? {} : { repaired }),
		unknown: read.flatMap(({ unknown }, at) => (unknown ? [words[at] ?? ''] : [])),
		...(aim && { aim }),
		wantsCosts: asksForCosts(wordsOf(text)),
		isEmpty: asked.isEmpty && places.length === 0,
	};
}

/** @returns the laws of places if the other words are no more than names of those */
function lawsAlone(words: readonly string[], places: readonly Citation[]): string[] {
	const laws = new Set(places.flatMap((place) => place.laws));
	return words.every((word) => laws.has(word)) ? [...laws] : [];
}

/** @returns those places that some page has in the law they name */
async function placesAmong(
	places: readonly Citation[],
	standTogether: StandTogether,
): Promise<Citation[]> {
	const found = await Promise.all(
		places.map(async ({ withLaw }) => {
			const known = await Promise.all(withLaw.map((word) => standTogether([word])));
			return known.includes(true);
		}),
	);
	return places.filter((_, at) => found[at]);
}

/** @returns the text with laws after their places as the portal writes them: „§ 52 lbo“ names the LBO */
async function withLaws(typed: string, known: KnownWords): Promise<string> {
	let text = typed;
	for (const law of lawsTypedSmall(typed)) {
		const shown = await known.shown(law);
		// An abbreviation has capital letters inside; other words that follow a place are no laws.
		if (/\p{Lu}.*\p{Lu}/u.test(shown)) text = text.replace(wholeWord(law), shown);
	}
	return text;
}

/** @param word of letters, digits and hyphens */
function wholeWord(word: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u');
}

/**
 * @param meant the same words, slips replaced
 * @returns of each word whether it is a noun; if all is typed small, whether the portal writes it with a capital letter
 */
async function nounsAmong(
	typed: readonly string[],
	meant: readonly string[],
	known: KnownWords,
): Promise<boolean[]> {
	if (typed.some((word) => !startsSmall(word))) return typed.map((word) => !startsSmall(word));
	const shown = await Promise.all(meant.map((word) => known.shown(word)));
	return shown.map((word) => word !== '' && !startsSmall(word));
}

function startsSmall(word: string): boolean {
	return /^\p{Ll}/u.test(word);
}

interface Surroundings {
	known: KnownWords;
	standTogether: StandTogether;
	/** True if the query has no other word. */
	alone: boolean;
}

async function readWord(typed: string, around: Surroundings): Promise<WordReading> {
	const { known, standTogether, alone } = around;
	const word = typed.toLowerCase();
	// A number is not the beginning of another one.
	if (/^[\d.,]+$/.test(word)) return termOf(typed, [{ text: `"${typed}"`, factor: 1 }]);
	if (/^\p{L}[\p{L}\p{N}]*(?:[-/]\p{L}[\p{L}\p{N}]*)+$/u.test(word)) {
		return readHyphened(typed, around);
	}
	if (!/^\p{L}{4,}$/u.test(word)) return termOf(typed, [{ text: typed, factor: 1 }]);
	const found = (await known.find(word)) ?? (await withoutPluralS(word, known));
	const own = { text: found === undefined || found === word ? typed : found, factor: 1 };
	const nouns = await knownNouns(word, known);
	// The index also finds words by their beginning.
	if (found !== undefined || nouns.length > 0 || (await known.begins(word))) {
		const rare = (await known.pages(own.text.toLowerCase())) <= FEW_PAGES;
		return termOf(own.text, [own, ...nouns, ...(rare ? await partsOfRare(word, known) : [])]);
	}
	const full = await withFullParticle(word, known);
	if (full) return termOf(full, [{ text: full, factor: 1 }]);
	const verb = await withoutParticle(word, known);
	if (verb) return termOf(typed, [own, verb]);
	const parts = await knownParts(word, known);
	const [nearest] = await nearWords(word, known, alone && !parts);
	if (nearest && !(parts && (await isCompound(parts, nearest, standTogether)))) {
		const isSlip = !parts && word.length >= LONG && nearest.cost < LIKELY_SLIP;
		if (isSlip || !(await known.isGerman(word))) {
			const text = await known.shown(nearest.word);
			return { ...termOf(text, [{ text, factor: 1 }]), repaired: text };
		}
	}
	if (!parts) {
		// Quotation marks keep the index from finding what the word happens to begin with: `what` in `whatsapp`.
		const mayBegin = alone && !(await known.isGerman(word));
		const text = (mayBegin ? await known.longestIn(word) : undefined) ?? `"${typed}"`;
		return { ...termOf(typed, [{ text, factor: 1 }]), unknown: true };
	}
	const shown = await Promise.all(parts.map((part) => known.shown(part)));
	const capital = shown.map((part) => part.charAt(0).toUpperCase() + part.slice(1));
	return {
		terms: capital.map((text) => {
			return { text, variants: [{ text, factor: 1 }], share: 1 / capital.length };
		}),
		repaired: capital.join(' '),
	};
}

/** @returns the parts of a compound that few pages have: others may speak of the same in other words */
async function partsOfRare(word: string, known: KnownWords): Promise<Variant[]> {
	const parts = (await knownParts(word, known)) ?? [];
	if (parts.some((part) => part.length < SURE_PART)) return [];
	return parts.map((text, at) => {
		return { text, factor: at === parts.length - 1 ? HEAD_OF_RARE : MODIFIER_OF_RARE };
	});
}

function termOf(text: string, variants: Variant[]): WordReading {
	return { terms: [{ text, variants, share: 1 }] };
}

/**
 * Reads `E-Rechnung`, which the portal may write as one word, too. Whole words side by side, as in
 * `Online-Terminvereinbarung`, are asked for one by one: a page need not write them with the hyphen.
 */
async function readHyphened(typed: string, around: Surroundings): Promise<WordReading> {
	const { known } = around;
	const parts = typed.split(/[-/]/).filter((part) => part.length > 1);
	const isWhole = await Promise.all(
		parts.map(async (part) => {
			const word = part.toLowerCase();
			return part.length >= WHOLE_PART && ((await known.isGerman(word)) || (await known.has(word)));
		}),
	);
	if (parts.length > 1 && !isWhole.includes(false)) {
		const read = await Promise.all(
			parts.map((part) => readWord(part, { ...around, alone: false })),
		);
		const terms = read.flatMap((each) => each.terms);
		for (const term of terms) {
			term.share /= parts.length;
			term.variants.push({ text: typed, factor: 1 });
		}
		return { terms };
	}
	const others = parts.map((text) => ({ text, factor: PART_OF_HYPHENED }));
	const joined = typed.toLowerCase().replace(/[-/]/g, '');
	const asTyped = termOf(typed, [{ text: typed, factor: 1 }, ...others]);
	if (!/^\p{L}+$/u.test(joined) || (await known.find(joined)) !== undefined) return asTyped;
	const found = await Promise.all(parts.map((part) => known.find(part.toLowerCase())));
	if (found.every((part) => part !== undefined)) return asTyped;
	const [nearest] = await nearWords(joined, known, false);
	if (!nearest) return asTyped;
	const text = await known.shown(nearest.word);
	return { ...termOf(text, [{ text, factor: 1 }, ...others]), repaired: text };
}

/** `PDFs` is `PDF`. */
async function withoutPluralS(word: string, known: KnownWords): Promise<string | undefined> {
	const single = /^(\p{L}{3,})s$/u.exec(word)?.[1];
	return single !== undefined && (await known.has(single)) ? single : undefined;
}

/** @returns the words; a verb alone where the portal does not know it with its particle */
async function withKnownVerb({ words, joined }: Asked, known: KnownWords): Promise<string[]> {
	if (!joined) return words;
	const word = joined.word.toLowerCase();
	const isKnown =
		(await known.find(word)) !== undefined || (await knownNouns(word, known)).length > 0;
	return isKnown ? words : words.map((each) => (each === joined.word ? joined.verb : each));
}

/** People say `runterladen`, the portal writes `herunterladen`. */
async function withFullParticle(word: string, known: KnownWords): Promise<string | undefined> {
	return /^r(?:auf|aus|ein|über|um|unter)\p{L}{3,}$/u.test(word)
		? known.find(`he${word}`)
		: undefined;
}

/** `einscannen` means `scannen`. */
async function withoutParticle(word: string, known: KnownWords): Promise<Variant | undefined> {
	const verb =
		/^(?:ab|an|auf|aus|ein|her|hin|los|mit|nach|vor|weg|zurück|zusammen)(\p{L}{3,}en)$/u.exec(
			word,
		)?.[1];
	const found = verb === undefined ? undefined : await known.find(verb);
	return found === undefined ? undefined : { text: found, factor: WITHOUT_PARTICLE };
}

/** @returns the nouns of a verb that the portal has, unless they have the same stem */
async function knownNouns(word: string, known: KnownWords): Promise<Variant[]> {
	const found: Variant[] = [];
	for (const noun of nounsOfVerb(word)) {
		if (wordStem(noun) === wordStem(word) || !(await known.has(noun))) continue;
		found.push({ text: noun, factor: NOUN_OF_VERB });
	}
	return found;
}

/** @returns true if an unknown word is a compound of known words rather than a slip. */
async function isCompound(
	parts: readonly string[],
	nearest: NearMatch,
	standTogether: StandTogether,
): Promise<boolean> {
	// `Engriff` never means `eng` and `Riff`.
	if (parts.some((part) => part.length < SURE_PART)) return false;
	// `Datenschutzfolgeabschätzung` lacks a letter.
	if (parts.length > 2 && nearest.cost <= LIKELY_SLIP) return false;
	// `Wohnsitzabmeldung` is not a slip for `Wohnsitzanmeldung` if a page has `Wohnsitz Abmeldung`;
	// `Studiengrippe` is a slip for `Studiengruppe`.
	return nearest.cost >= LIKELY_SLIP || (await standTogether(parts));
}
