import { lastMade } from '#src/base/last-made.ts';
import type { Entry } from '#src/model/entry.ts';
import { wordFile } from '#src/outputs/documents/word-file.ts';
import { publication } from '#src/outputs/publication/this-portal.ts';
import { findEntry } from '#src/site/published.ts';
import { dossierDocument } from './dossier-document.ts';
import { dossierOf } from './dossiers.ts';
import { topicSolutions } from './topic-solutions.ts';

/** A dossier's page and its file are made one after the other. */
const prepared = lastMade((topic: Entry<'themen'>) => {
	const dossier = dossierOf(topic);
	const input = {
		publication: publication(),
		resolve: findEntry,
		solutions: topicSolutions(topic),
	};
	return {
		document: dossier && dossierDocument(dossier, input),
		word: undefined as Promise<Buffer> | undefined,
	};
});

/** @returns a topic's dossier as a Word document; undefined if it would be empty. */
export function dossierWord(topic: Entry<'themen'>): Promise<Buffer> | undefined {
	const made = prepared(topic);
	if (!made.document) return undefined;
	return (made.word ??= wordFile(made.document));
}
