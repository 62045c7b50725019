import { oncePer } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { allEntries, findEntry } from '#src/site/published.ts';
import { termIdsIn } from '#src/site/terms-of.ts';
import { glossaryTerms } from '#src/site/terms.ts';
import { gatherDossier, type Dossier } from './gather-dossier.ts';

const gathered = oncePer(gather);

/** @returns the dossier of a topic; undefined if it would be empty. Gathered once. */
export function dossierOf(topic: Entry<'themen'>): Dossier | undefined {
	return gathered(topic);
}

function gather(topic: Entry<'themen'>): Dossier | undefined {
	return gatherDossier(topic, {
		entries: allEntries(),
		resolve: findEntry,
		termsIn: (texts) => termIdsIn(texts, glossaryTerms()),
	});
}
