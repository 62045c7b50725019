import { excerptOf, type Excerpt } from '../catalogue/sublists.ts';
import { ofKind, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kinds, type KindId } from '#src/model/kinds.ts';
import type { SectionName } from '#src/model/page-anchors.ts';
import { experienceOf, network } from '#src/site/network.ts';
import { groupByKind } from '#src/site/publication.ts';

/** A section of a municipality's page with entries of one kind. */
interface OwnList extends Excerpt {
	id: SectionName;
	title: string;
	/** What is listed: „Praxisbeispiele“. */
	listed: string;
	/** Name under which the section goes once all its entries are over. */
	expiryGroup: string | undefined;
}

/** What a municipality's page lists of its own; each entry is in one list. */
interface OwnLists {
	cases: Excerpt;
	others: OwnList[];
	/** Entry that shows experience → its topics that none before it has: what other pages link to. */
	firstOfTopic: ReadonlyMap<Entry, readonly string[]>;
	/** Topics of contributions that do not fit on the page. */
	cutTopics: readonly string[];
}

const OWN_PLACE: readonly KindId[] = ['praxisbeispiele', 'boerse', 'standards'];

/** What an entry has to do with a municipality that it names without being its own: „Termine mit Offenburg“. */
const TIES: Partial<Record<KindId, string>> = { termine: 'mit' };

/** @param owner a municipality */
export function ownLists(owner: Entry): OwnLists {
	const name = titleOf(owner);
	const contributions = experienceOf(owner);
	const boerse = (art: 'biete' | 'suche') =>
		ofKind(contributions, 'boerse').filter(({ data }) => data.art === art);
	const cases = excerptOf(owner, 'praxisbeispiele', ofKind(contributions, 'praxisbeispiele'));
	const groups = [
		{ id: 'bietet', title: `${name} bietet`, members: boerse('biete'), expiryGroup: 'bietet' },
		{ id: 'sucht', title: `${name} sucht`, members: boerse('suche'), expiryGroup: 'sucht' },
		{
			id: 'standards',
			title: `${kinds.standards.plural}, die ${name} anwendet`,
			members: ofKind(contributions, 'standards'),
			expiryGroup: undefined,
		},
		...groupByKind([
			...contributions.filter(({ kind }) => !OWN_PLACE.includes(kind)),
			...(network().otherEntriesOfMunicipalities.get(owner.id) ?? []),
		]).map(({ kind, entries }) => ({
			id: kind,
			title: kinds[kind].experience
				? `${kinds[kind].plural} aus ${name}`
				: `${kinds[kind].plural} ${TIES[kind] ?? 'zu'} ${name}`,
			members: entries,
			expiryGroup: undefined,
		})),
	] satisfies (Omit<OwnList, 'entries' | 'listed'> & { members: readonly Entry[] })[];
	const others = groups.flatMap(({ members, ...group }): OwnList[] => {
		const kind = members[0]?.kind;
		if (!kind) return [];
		return [{ ...group, ...excerptOf(owner, kind, members), listed: kinds[kind].plural }];
	});
	const seen = new Set<string>();
	const newTopics = (entry: Entry) => {
		const topics = topicsOf(entry).filter((topic) => !seen.has(topic));
		for (const topic of topics) seen.add(topic);
		return topics;
	};
	const shown = [cases, ...others]
		.flatMap(({ entries }) => entries)
		.filter(({ kind }) => kinds[kind].experience !== undefined);
	return {
		cases,
		others,
		firstOfTopic: new Map(shown.map((entry) => [entry, newTopics(entry)])),
		cutTopics: contributions.flatMap(newTopics),
	};
}
