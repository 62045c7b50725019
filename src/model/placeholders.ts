/** Placeholders for what only an operator knows: „[Platzhalter: Telefonnummer]“, „[Anschrift eintragen]“. */
const MARKED =
	/\[(?:Platzhalter\b[^\]\n]{0,200}|[^\]\n]{0,200}\b(?:eintragen|ausfüllen))\]|\bAUSFÜLLEN\b/g;

/** @returns the placeholders marked in a text, with their places */
export function placeholdersIn(text: string): RegExpExecArray[] {
	return [...text.matchAll(MARKED)];
}
