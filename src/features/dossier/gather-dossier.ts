import { ofKind, pathOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { newestDay } from '#src/model/newest-day.ts';
import { contactsOf, type Contact } from './contacts.ts';
import { endNotesOf, type EndNotes } from './end-notes.ts';

/** The entries on a topic, gathered for print. */
export interface Dossier {
	topic: Entry<'themen'>;
	leitfaeden: Entry<'leitfaeden'>[];
	praxisbeispiele: Entry<'praxisbeispiele'>[];
	positionen: Entry<'positionen'>[];
	standards: Entry<'standards'>[];
	/** Terms the dossier itself uses. */
	terms: Entry<'glossar'>[];
	contacts: Contact[];
	endNotes: EndNotes;
	/** Newest day on which one of its entries was changed or reviewed, `YYYY-MM-DD`. */
	date: string;
}

/** Sources of a dossier. */
export interface DossierInput {
	/** Published entries, each kind in its own order. */
	entries: readonly Entry[];
	resolve: Resolve;
	/** @returns ids of the glossary terms that the texts use */
	termsIn: (texts: readonly string[]) => ReadonlySet<string>;
}

/** @returns address of a topic's dossier below the portal's base. */
export function dossierPath(topic: { id: string }): string {
	return `${pathOf({ kind: 'themen', id: topic.id })}dossier/`;
}

/** @returns the dossier of a topic; undefined if it would be empty. */
export function gatherDossier(
	topic: Entry<'themen'>,
	{ entries: all, resolve, termsIn }: DossierInput,
): Dossier | undefined {
	const about = all.filter((entry) => topicsOf(entry).includes(topic.id));
	const leitfaeden = ofKind(about, 'leitfaeden');
	const praxisbeispiele = ofKind(about, 'praxisbeispiele');
	const positionen = ofKind(about, 'positionen');
	const standards = ofKind(about, 'standards');
	const entries = [...leitfaeden, ...praxisbeispiele, ...positionen, ...standards];
	if (entries.length === 0) return undefined;
	const used = termsIn([topic.data.kurzfassung, ...entries.flatMap(textsOf)]);
	const terms = ofKind(all, 'glossar').filter(({ id }) => used.has(id));
	return {
		topic,
		leitfaeden,
		praxisbeispiele,
		positionen,
		standards,
		terms,
		contacts: contactsOf(entries, resolve),
		endNotes: endNotesOf([...entries, ...terms]),
		date: newestDay(entries),
	};
}

/** The running text that the dossier prints of an entry. */
function textsOf(entry: Entry): string[] {
	const demands = entry.kind === 'positionen' ? entry.data.forderungen.map(({ text }) => text) : [];
	return [titleOf(entry), summaryOf(entry) ?? '', ...demands];
}
