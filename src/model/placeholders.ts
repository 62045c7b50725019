import type { Entry } from './entry.ts';

/** Placeholders for what only an operator knows: „[Platzhalter: Telefonnummer]“, „[Anschrift eintragen]“. */
const MARKED =
	/\[(?:Platzhalter\b[^\]\n]{0,200}|[^\]\n]{0,200}\b(?:eintragen|ausfüllen))\]|\bAUSFÜLLEN\b/g;

/** @returns the placeholders marked in a text, with their places */
export function placeholdersIn(text: string): RegExpExecArray[] {
	return [...text.matchAll(MARKED)];
}

/** @returns true if the text of an entry still has placeholders: the page is not finished, and nobody has reviewed it */
export function isUnfinished({ body }: Pick<Entry, 'body'>): boolean {
	return placeholdersIn(body).length > 0;
}
