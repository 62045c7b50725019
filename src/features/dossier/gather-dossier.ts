import {
	pathOf,
	summaryOf,
	titleOf,
	topicsOf,
	type AnyEntry,
	type Entry,
} from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { newestDay } from '#src/model/newest-day.ts';
import { contactsOf, type Contact } from './contacts.ts';
import { endNotesOf, type EndNotes } from './end-notes.ts';

/** What a dossier gathers on a topic, to be printed. */
export interface Dossier {
	thema: Entry<'themen'>;
	leitfaeden: Entry<'leitfaeden'>[];
	praxisbeispiele: Entry<'praxisbeispiele'>[];
	positionen: Entry<'positionen'>[];
	standards: Entry<'standards'>[];
	/** Terms the dossier itself uses. */
	begriffe: Entry<'glossar'>[];
	ansprechstellen: Contact[];
	endNotes: EndNotes;
	/** Newest day any of it was changed or reviewed, `YYYY-MM-DD`. */
	stand: string;
}

/** What dossiers are gathered from. */
export interface DossierInput {
	/** Published entries, each kind in its own order. */
	entries: readonly AnyEntry[];
	resolve: Resolve;
	/** @returns ids of the glossary's terms that some texts use */
	termsIn: (texts: readonly string[]) => ReadonlySet<string>;
}

/** @returns address of a topic's dossier below the portal's base. */
export function dossierPath(thema: { id: string }): string {
	return `${pathOf({ kind: 'themen', id: thema.id })}dossier/`;
}

/** @returns the dossier of a topic; undefined if there is nothing to gather. */
export function gatherDossier(
	thema: Entry<'themen'>,
	{ entries: all, resolve, termsIn }: DossierInput,
): Dossier | undefined {
	const about = all.filter((entry) => topicsOf(entry).includes(thema.id));
	const leitfaeden = about.filter((entry) => entry.kind === 'leitfaeden');
	const praxisbeispiele = about.filter((entry) => entry.kind === 'praxisbeispiele');
	const positionen = about.filter((entry) => entry.kind === 'positionen');
	const standards = about.filter((entry) => entry.kind === 'standards');
	const entries = [...leitfaeden, ...praxisbeispiele, ...positionen, ...standards];
	if (entries.length === 0) return undefined;
	const used = termsIn([thema.data.kurzfassung, ...entries.flatMap(textsOf)]);
	const begriffe = all.filter((entry) => entry.kind === 'glossar').filter(({ id }) => used.has(id));
	return {
		thema,
		leitfaeden,
		praxisbeispiele,
		positionen,
		standards,
		begriffe,
		ansprechstellen: contactsOf(entries, resolve),
		endNotes: endNotesOf([...entries, ...begriffe]),
		stand: newestDay(entries),
	};
}

/** What the dossier prints of an entry as running text. */
function textsOf(entry: AnyEntry): string[] {
	const demands = entry.kind === 'positionen' ? entry.data.forderungen.map(({ text }) => text) : [];
	return [titleOf(entry), summaryOf(entry) ?? '', ...demands];
}
