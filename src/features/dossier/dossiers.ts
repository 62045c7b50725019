import { explainTerms } from '#src/entries/articles/explain-terms.ts';
import { newestDay } from '#src/model/newest-day.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import { glossaryTerms } from '#src/site/terms.ts';
import { contactsOf, type Contact } from './contacts.ts';
import { endNotesOf, type EndNotes } from './end-notes.ts';
import { pathOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';

/** What a dossier gathers on a topic, to be printed. */
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
	/** Newest day any of it was changed or reviewed, `YYYY-MM-DD`. */
	date: string;
}

/** @returns address of a topic's dossier below the portal's base. */
export function dossierPath(thema: { id: string }): string {
	return `${pathOf({ kind: 'themen', id: thema.id })}dossier/`;
}

/** @returns the dossier of a topic; undefined if there is nothing to gather. */
export function dossierOf(topic: Entry<'themen'>): Dossier | undefined {
	const about = (entry: Entry) => topicsOf(entry).includes(topic.id);
	const leitfaeden = entriesOf('leitfaeden').filter(about);
	const praxisbeispiele = entriesOf('praxisbeispiele').filter(about);
	const positionen = entriesOf('positionen').filter(about);
	const standards = entriesOf('standards').filter(about);
	const entries: Entry[] = [...leitfaeden, ...praxisbeispiele, ...positionen, ...standards];
	if (entries.length === 0) return undefined;
	const terms = termsIn([topic.data.kurzfassung, ...entries.flatMap(textsOf)]);
	return {
		topic,
		leitfaeden,
		praxisbeispiele,
		positionen,
		standards,
		terms,
		contacts: contactsOf(entries, findEntry),
		endNotes: endNotesOf([...entries, ...terms]),
		date: newestDay(entries),
	};
}

/** What the dossier prints of an entry as running text. */
function textsOf(entry: Entry): string[] {
	const demands = entry.kind === 'positionen' ? entry.data.forderungen.map(({ text }) => text) : [];
	return [titleOf(entry), summaryOf(entry) ?? '', ...demands];
}

function termsIn(texts: readonly string[]): Entry<'glossar'>[] {
	const children = texts.map((value) => ({ type: 'text' as const, value: `${value}\n` }));
	const found = new Set(
		explainTerms({ type: 'root', children }, glossaryTerms(), '/').map(({ id }) => id),
	);
	return entriesOf('glossar').filter(({ id }) => found.has(id));
}
