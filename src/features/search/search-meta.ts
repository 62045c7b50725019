import { nameKey } from '#src/base/name-key.ts';
import { statusClasses } from '#src/base/status-classes.ts';
import { lastDayShown, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import { fieldsOf } from '#src/model/field-meta.ts';
import { COORDINATION_PAGE, COORDINATION_WORDS } from '#src/model/fields/contact-words.ts';
import { kindOf } from '#src/model/kinds.ts';
import { agingOf, noticesOf } from '#src/model/notices.ts';
import { otherNamesOf, searchWordsOf } from '#src/model/other-names.ts';
import { rowOf } from '../catalogue/row.ts';
import { FILTER, type ShownInHits } from './page-record.ts';
import { searchFilters } from './search-facets.ts';
import { writeMarks } from './validity-marks.ts';

/** Who rests on more places in laws is an overview. */
const MOST_LAWS = 2;

/** The data of an entry in the index besides its text. */
export interface SearchMeta {
	/** Filter → value, in words. */
	filters: [string, string][];
	/** Filter → key of a name by which the entry is looked up. The index makes those of {@link words} itself. */
	nameKeys: [string, string][];
	/** Notes for hits when the entry does not apply or was long not looked after; empty if neither can come. */
	marks: string;
	/** The sign of its status, as rows of lists have it; of a duty only that something about it is not verified. */
	sign: ShownInHits['sign'];
	/** Last day on which the entry is shown, `YYYY-MM-DD`. */
	lastDay: string | undefined;
	/** Singular of its kind. */
	kind: string;
	/** Names of its topics. */
	topics: string[];
	summary: string | undefined;
	/** Its facts in words, without texts that are in `names`, and the words by which some facts are searched. */
	facts: string[];
	/** Other names by which the entry is found. */
	names: string[];
	/** Words people use who look for it, and the places in laws that it is about. */
	words: string[];
	/** Its title and other names, if they are synonyms. */
	sameNames: string[] | undefined;
}

/** @returns the data of an entry in the index besides its text. */
export function searchMetaOf(entry: Entry, resolve: Resolve): SearchMeta {
	const kind = kindOf(entry.kind);
	const names = otherNamesOf(entry);
	const ownWords = searchWordsOf(entry);
	const words = isCoordination(entry)
		? [...new Set([...ownWords, ...COORDINATION_WORDS])]
		: ownWords;
	const { status, binding } = rowOf(entry, resolve);
	// Written here: a module shared with the comparison would be one more request there.
	const sign = status
		? {
				classes: statusClasses(status.value, status.badge !== undefined),
				label: status.label,
				...(status.badge ? { badge: status.badge } : {}),
			}
		: binding?.badge
			? { classes: 'ungeprueft-wort', label: binding.badge }
			: undefined;
	return {
		filters: searchFilters(entry, resolve),
		nameKeys: nameKeysOf(entry, names),
		marks: writeMarks(
			[...noticesOf(entry), ...agingOf(entry)].filter(({ label }) => label !== sign?.label),
		),
		sign,
		lastDay: lastDayShown(entry),
		kind: kind.singular,
		topics: topicsOf(entry).flatMap((id) => {
			const topic = resolve(['themen'], id);
			return topic ? [titleOf(topic)] : [];
		}),
		summary: summaryOf(entry) ?? kind.subtitle?.(entry.data),
		facts: [
			...factsOf(entry, resolve)
				.flatMap(({ values }) => values.flatMap(({ text, note }) => [text, note ?? []].flat()))
				.filter((text) => !names.includes(text) && !words.includes(text)),
			...fieldWordsOf(entry),
		],
		names,
		words: [...words, ...lawsOf(entry).filter((law) => !words.includes(law))],
		sameNames: kind.namesAreSynonyms ? [titleOf(entry), ...names] : undefined,
	};
}

/** Without any name, a contact is that of the network. */
function isCoordination({ kind, id }: Entry): boolean {
	return kind === 'seiten' && id === COORDINATION_PAGE;
}

function fieldWordsOf({ kind, data }: Entry): string[] {
	const values = data as Record<string, unknown>;
	return fieldsOf(kindOf(kind).schema).flatMap(({ name, meta }) =>
		values[name] === undefined ? [] : (meta?.searchWords ?? []),
	);
}

/** @returns the places in laws that an entry rests on; none if they are so many that it is about none of them */
function lawsOf({ kind, data }: Entry): string[] {
	const values = data as Record<string, unknown>;
	const bases = fieldsOf(kindOf(kind).schema)
		.filter(({ meta }) => meta?.namesLaws)
		.flatMap(({ name }) => (values[name] ?? []) as { titel: string }[]);
	return bases.length > MOST_LAWS ? [] : bases.map(({ titel }) => titel);
}

function nameKeysOf(entry: Entry, names: readonly string[]): [string, string][] {
	const { lookedUpByName } = kindOf(entry.kind);
	if (isCoordination(entry)) return COORDINATION_WORDS.map((word) => [FILTER.name, nameKey(word)]);
	const keyed = (texts: readonly string[], facet: string) =>
		texts.map(nameKey).flatMap((key) => (key === '' ? [] : [[key, facet] as const]));
	const facets = new Map(
		lookedUpByName
			? [
					...keyed(names, lookedUpByName === 'names' ? FILTER.name : FILTER.word),
					...keyed([titleOf(entry)], FILTER.name),
				]
			: [],
	);
	return [...facets].map(([key, facet]) => [facet, key]);
}
