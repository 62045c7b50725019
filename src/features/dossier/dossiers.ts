import { oncePer } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import { termIdsIn } from '#src/site/terms-of.ts';
import { glossaryTerms } from '#src/site/terms.ts';
import { entriesAbout } from '#src/site/topic-articles.ts';
import { gatherDossier, type Dossier } from './gather-dossier.ts';

const gathered = oncePer(gather);

/** @returns the dossier of a topic; undefined if it would be empty. Gathered once. */
export function dossierOf(topic: Entry<'themen'>): Dossier | undefined {
	return gathered(topic);
}

function gather(topic: Entry<'themen'>): Dossier | undefined {
	return gatherDossier(topic, {
		about: entriesAbout(topic.id),
		glossary: entriesOf('glossar'),
		resolve: findEntry,
		termsIn: (texts) => termIdsIn(texts, glossaryTerms()),
	});
}
