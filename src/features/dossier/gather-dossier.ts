import { codeOrder } from '#src/base/text/code-order.ts';
import { DOSSIER_KINDS } from '#src/model/built-addresses.ts';
import { ofKind, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { newestDay } from '#src/model/newest-day.ts';
import { contactsOf, type Contact } from './contacts.ts';
import { endNotesOf, type EndNotes } from './end-notes.ts';

export type GatheredKind = (typeof DOSSIER_KINDS)[number];

/** As many entries of a kind are all shown with sentence, facts and sources. */
export const WHOLE = 16;
/** Of more, these are: with seven kinds about twenty-five sheets, which people still read before a meeting. */
export const IN_FULL = 12;
/** Further entries of a kind that are named by title; all others are counted. */
const BY_TITLE = 45;

/** The entries on a topic, gathered for print. */
export interface Dossier {
	topic: Entry<'themen'>;
	leitfaeden: Gathered<'leitfaeden'>;
	pflichten: Gathered<'pflichten'>;
	praxisbeispiele: Gathered<'praxisbeispiele'>;
	rueckschlaege: Gathered<'rueckschlaege'>;
	vorlagen: Gathered<'vorlagen'>;
	positionen: Gathered<'positionen'>;
	standards: Gathered<'standards'>;
	/** Terms the dossier itself uses. */
	terms: Entry<'glossar'>[];
	/** What only the topic's page has: events, news, other terms. Offers that expire are not counted on paper. */
	elsewhere: readonly Entry[];
	/** Offices that the entries in full name. */
	contacts: Contact[];
	/** Sources of the entries in full and of the terms. */
	endNotes: EndNotes;
	/** Newest day on which one of its entries was changed or reviewed, `YYYY-MM-DD`. */
	date: string;
}

/** The entries of one kind on a topic. The parts have the kind's own order. */
export interface Gathered<K extends GatheredKind> {
	/** All of them. */
	all: readonly Entry<K>[];
	/** Those reviewed last. */
	full: readonly Entry<K>[];
	/** Those reviewed last of the others. */
	byTitle: readonly Entry<K>[];
}

/** Sources of a dossier. */
export interface DossierInput {
	/** Published entries on the topic, each kind in its own order. */
	about: readonly Entry[];
	glossary: readonly Entry<'glossar'>[];
	resolve: Resolve;
	/** @returns ids of the glossary terms that the texts use */
	termsIn: (texts: readonly string[]) => ReadonlySet<string>;
}

/** How many entries of a kind there are on a topic, and how many of them its dossier has in full. */
export interface DossierExtent {
	kind: GatheredKind;
	all: number;
	full: number;
}

/**
 * @param about published entries on a topic
 * @returns the kinds that there are, in the dossier's order; undefined if there is none to gather
 */
export function dossierExtent(about: readonly Entry[]): DossierExtent[] | undefined {
	const extent = DOSSIER_KINDS.flatMap((kind) => {
		const all = ofKind(about, kind).length;
		return all > 0 ? [{ kind, all, full: countInFull(all) }] : [];
	});
	return extent.length > 0 ? extent : undefined;
}

const countInFull = (count: number) => (count <= WHOLE ? count : IN_FULL);

/**
 * Gathers what is published on a topic. Its size has a bound: of a kind with many entries, some are
 * shown in full and some by title.
 *
 * @returns undefined if the dossier would be empty
 */
export function gatherDossier(
	topic: Entry<'themen'>,
	{ about, glossary, resolve, termsIn }: DossierInput,
): Dossier | undefined {
	const parts = {
		leitfaeden: gathered(topic, ofKind(about, 'leitfaeden')),
		pflichten: gathered(topic, ofKind(about, 'pflichten')),
		praxisbeispiele: gathered(topic, ofKind(about, 'praxisbeispiele')),
		rueckschlaege: gathered(topic, ofKind(about, 'rueckschlaege')),
		vorlagen: gathered(topic, ofKind(about, 'vorlagen')),
		positionen: gathered(topic, ofKind(about, 'positionen')),
		standards: gathered(topic, ofKind(about, 'standards')),
	};
	const gatheredParts = Object.values(parts);
	const all = gatheredParts.flatMap((part): readonly Entry[] => part.all);
	if (all.length === 0) return undefined;
	const full = gatheredParts.flatMap((part): readonly Entry[] => part.full);
	const used = termsIn([topic.data.kurzfassung, ...full.flatMap(textsOf)]);
	const terms = glossary.filter(({ id }) => used.has(id));
	return {
		topic,
		...parts,
		terms,
		elsewhere: about.filter((entry) => isElsewhere(entry, used)),
		contacts: contactsOf(full, resolve),
		endNotes: endNotesOf([...full, ...terms]),
		date: newestDay(all),
	};
}

/** Solutions have a table of their own in the dossier. */
function isElsewhere({ kind, id }: Entry, terms: ReadonlySet<string>): boolean {
	const gathers: readonly KindId[] = [...DOSSIER_KINDS, 'loesungen'];
	if (kind === 'glossar') return !terms.has(id);
	return !gathers.includes(kind) && kindOf(kind).expiresOn === undefined;
}

/** Chooses what a dossier shows of a kind; of entries reviewed on one day, those with the topic as their first. */
function gathered<E extends Entry>(
	topic: Entry<'themen'>,
	all: readonly E[],
): Record<'all' | 'full' | 'byTitle', readonly E[]> {
	if (all.length <= WHOLE) return { all, full: all, byTitle: [] };
	const besides = (entry: Entry) => (topicsOf(entry)[0] === topic.id ? 0 : 1);
	const reviewed = all
		.map((entry) => ({ entry, day: newestDay([entry]), besides: besides(entry) }))
		.sort((a, b) => codeOrder(b.day, a.day) || a.besides - b.besides)
		.map(({ entry }) => entry);
	const full = new Set(reviewed.slice(0, IN_FULL));
	const byTitle = new Set(reviewed.slice(IN_FULL, IN_FULL + BY_TITLE));
	return {
		all,
		full: all.filter((entry) => full.has(entry)),
		byTitle: all.filter((entry) => byTitle.has(entry)),
	};
}

/** The running text that the dossier prints of an entry. */
function textsOf(entry: Entry): string[] {
	const demands = entry.kind === 'positionen' ? entry.data.forderungen.map(({ text }) => text) : [];
	return [titleOf(entry), summaryOf(entry) ?? '', ...demands];
}
