import type { Aim } from '../understanding/content-words.ts';
import { META, type MetaName } from '../page-record.ts';
import { RANKS } from '../vocabulary-pieces.ts';

/** A page found for one way to look for a term. */
export interface Match {
	page: number;
	/** How much its text has to do with it, from 0: often, and as written. */
	text: number;
	/** Data about the page that have it. */
	fields: readonly string[];
}

/** What one way to look for a term found. */
export interface VariantMatches {
	/** Up to 1: how well a page with it answers. */
	factor: number;
	matches: readonly Match[];
	/** Many other words begin with it: `KI`, `Kita`. */
	isShort?: boolean;
	/** Pages with the whole word, whatever its ending, in title and in other names. */
	title: ReadonlySet<number>;
	names: ReadonlySet<number>;
}

/** What was found for a term. */
export interface TermMatches {
	variants: readonly VariantMatches[];
	/** Share of the typed word, if that was taken apart. */
	share: number;
}

/** What ranking must know of pages. */
export interface PageFacts {
	/** Number of pages. */
	size: number;
	titleLength: (page: number) => number;
	rankOf: (page: number) => string;
}

export interface RankedPage {
	page: number;
	/** Decides the order. */
	score: number;
	/** Added to the score because the query is a name of the page; no measure for pages without. */
	naming: number;
	/** Share of the query's meaning that the page has, up to 1. */
	coverage: number;
	/** Share of the query's meaning that names the page, up to 1. */
	named: number;
	/** The term that counts most for the page. */
	best: number;
}

/** How sure it makes that a page answers if a word names it. */
const NAMING = { title: 0.85, names: 0.8, titleParts: 0.72, titleBegins: 0.5, namesBegin: 0.6 };

/** If many words begin with it, that they name a page says little. */
const SHORT_BEGINS = 0.19;

/** The same of a word in other data about the page, and in its text. */
const SAYING: Readonly<Partial<Record<string, number>>> = {
	[META.summary]: 0.25,
	[META.kind]: 0.35,
	[META.synonyms]: 0.16,
	[META.facts]: 0.18,
	[META.topics]: 0.14,
	[META.textParts]: 0.1,
} satisfies Partial<Record<MetaName, number>>;
const TEXT = { some: 0.12, much: 0.3, half: 0.8 };
/** Share of that which counts if the word names the page anyway. */
const BESIDES = 0.55;

/** Equally good hits come by kind. */
const BY_RANK: Readonly<Partial<Record<string, number>>> = {
	[RANKS.overview]: 1.15,
	[RANKS.experience]: 1.15,
	[RANKS.area]: 0.95,
	[RANKS.duty]: 0.85,
	[RANKS.failure]: 0.95,
	[RANKS.first]: 0.93,
	[RANKS.template]: 1,
	[RANKS.middle]: 0.95,
	[RANKS.short]: 0.9,
	[RANKS.own]: 0.8,
	[RANKS.last]: 0.45,
};
/** The same by what kind of answer is asked for. */
const BY_AIM: Readonly<Record<Aim, typeof BY_RANK>> = {
	meaning: { ...BY_RANK, [RANKS.short]: 1.15 },
	experience: {
		...BY_RANK,
		[RANKS.experience]: 2,
		[RANKS.short]: 0.7,
		[RANKS.overview]: 1,
		[RANKS.area]: 0.85,
	},
	duty: {
		...BY_RANK,
		[RANKS.duty]: 1.3,
		[RANKS.overview]: 1.25,
		[RANKS.experience]: 0.9,
		[RANKS.middle]: 0.75,
		[RANKS.area]: 0.8,
		[RANKS.short]: 1,
	},
	guidance: { ...BY_RANK, [RANKS.overview]: 1.25, [RANKS.experience]: 1.1 },
	template: { ...BY_RANK, [RANKS.template]: 1.5 },
	failure: { ...BY_RANK, [RANKS.failure]: 1.4, [RANKS.area]: 1.4, [RANKS.short]: 0.75 },
	meeting: { ...BY_RANK, [RANKS.area]: 1.4 },
	number: { ...BY_RANK, [RANKS.short]: 1.5 },
};
/** A list or tool that the whole query names is meant, not one of its entries. */
const AREA_NAMED = 1.25;
const NAMED_WHOLLY = 0.999;

/** Added for a title that says nothing else. */
const WHOLE_TITLE = 0.45;
/** Added for a page that has this name, or is looked up by it. */
const NAMED = 1;
const LOOKED_UP = 0.27;
/** The more of the query a page lacks altogether, and has in passing only, the more it loses. */
const LACKING = 0.6;
const IN_PASSING = 0.7;
/** From this strength on, a page has a term not only in passing. */
const FULLY = 0.5;
/** Below 1: that a word is rare counts a little less than it tells. */
const RARITY = 0.85;
/** A word that names no page at all says little of what is asked about: „Montag“, „überzeugen“. */
const NAMES_NONE = 0.6;
/** Only such variants tell how rare a term is. */
const SAME_TERM = 0.55;

/** What else is known of a query. */
export interface QueryHints {
	/** Pages one of whose names it is, and those looked up by it. */
	named: ReadonlySet<number>;
	lookedUp: ReadonlySet<number>;
	/** What kind of answer it asks for. */
	aim?: Aim | undefined;
}

/**
 * Orders pages by how much of a query's meaning they have: rare words count more, title and names more than text.
 *
 * @param terms for each what its variants found
 */
export function rankPages(
	terms: readonly TermMatches[],
	facts: PageFacts,
	{ named: havingName, lookedUp, aim }: QueryHints,
): RankedPage[] {
	const strengths = terms.map(({ variants }) => strengthsOf(variants));
	const rarity = terms.map(({ variants, share }) => {
		const telling = namesSome(variants) ? 1 : NAMES_NONE;
		return share * telling * rarityOf(pagesWith(variants), facts.size) ** RARITY;
	});
	// A term that no page has tells nothing about pages.
	const whole = rarity.reduce(
		(sum, rare, at) => sum + ((strengths[at]?.size ?? 0) > 0 ? rare : 0),
		0,
	);
	const pages = new Set(strengths.flatMap((found) => [...found.keys()]));
	const byKind = aim ? BY_AIM[aim] : BY_RANK;
	const ranked = Array.from(pages, (page): RankedPage => {
		let [score, coverage, fully, inTitle, named, best, most] = [0, 0, 0, 0, 0, 0, 0];
		for (const [at, found] of strengths.entries()) {
			const strength = found.get(page);
			if (!strength) continue;
			const share = (rarity[at] ?? 0) / whole;
			score += share * strength.value;
			coverage += share * strength.same;
			fully += share * Math.min(1, strength.value / FULLY);
			if (strength.inTitle) inTitle++;
			if (strength.value >= NAMING.titleParts) named += share;
			if (share * strength.value > most) [best, most] = [at, share * strength.value];
		}
		score *= coverage ** LACKING * fully ** IN_PASSING;
		score *= 1 + WHOLE_TITLE * Math.min(1, inTitle / facts.titleLength(page)) * fully;
		const rank = facts.rankOf(page);
		const isArea = rank === RANKS.area && named > NAMED_WHOLLY;
		const byRank = (byKind[rank] ?? 1) * (isArea ? AREA_NAMED : 1);
		const naming = byRank * (havingName.has(page) ? NAMED : lookedUp.has(page) ? LOOKED_UP : 0);
		return { page, score: score * byRank + naming, naming, coverage, named, best };
	});
	return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

interface Strength {
	value: number;
	/** Up to 1: whether the page has the term itself, not something near it. */
	same: number;
	inTitle: boolean;
}

function strengthsOf(variants: readonly VariantMatches[]): Map<number, Strength> {
	const found = new Map<number, Strength>();
	for (const variant of variants) {
		for (const match of variant.matches) {
			const { page } = match;
			const value = variant.factor * strengthOf(match, variant);
			const before = found.get(page);
			found.set(page, {
				value: Math.max(value, before?.value ?? 0),
				same: Math.max(Math.min(1, variant.factor / SAME_TERM), before?.same ?? 0),
				inTitle: variant.title.has(page) || (before?.inTitle ?? false),
			});
		}
	}
	return found;
}

function strengthOf(
	{ page, text, fields }: Match,
	{ title, names, isShort }: VariantMatches,
): number {
	let naming = 0;
	let doubt = text > 0 ? 1 - TEXT.some - (TEXT.much * text) / (text + TEXT.half) : 1;
	for (const field of fields) {
		if (field === META.title) {
			const begins = isShort ? SHORT_BEGINS : NAMING.titleBegins;
			naming = Math.max(naming, title.has(page) ? NAMING.title : begins);
		} else if (field === META.names || field === META.words) {
			const begins = isShort ? SHORT_BEGINS : NAMING.namesBegin;
			naming = Math.max(naming, names.has(page) ? NAMING.names : begins);
		} else if (field === META.titleParts) {
			naming = Math.max(naming, isShort ? SHORT_BEGINS : NAMING.titleParts);
		} else doubt *= 1 - (SAYING[field] ?? 0);
	}
	return naming + (1 - naming) * (naming > 0 ? BESIDES : 1) * (1 - doubt);
}

function pagesWith(variants: readonly VariantMatches[]): number {
	const same = variants.filter(({ factor }) => factor >= SAME_TERM);
	const pages = (same.length > 0 ? same : variants).flatMap(({ matches }) =>
		matches.map(({ page }) => page),
	);
	return new Set(pages).size;
}

/** Data that name a page. */
const NAMING_FIELDS: ReadonlySet<string> = new Set<MetaName>([
	META.title,
	META.names,
	META.words,
	META.titleParts,
]);

function namesSome(variants: readonly VariantMatches[]): boolean {
	return variants.some(({ matches }) =>
		matches.some(({ fields }) => fields.some((field) => NAMING_FIELDS.has(field))),
	);
}

/** @returns how much a word tells that so many of all pages have */
function rarityOf(pages: number, all: number): number {
	return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}
