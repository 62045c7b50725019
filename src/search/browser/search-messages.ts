/**
 * Says how many hits there are, as a sentence for the live region.
 *
 * @param repaired what was searched for instead of `text`
 * @param partial the hits have only some of the words
 */
export function hitsMessage(
	count: number,
	text: string,
	{ repaired, partial }: { repaired?: string; partial?: true } = {},
): string {
	const typed = `„${shortened(text)}“`;
	if (count === 0) return `Keine Treffer für ${typed}`;
	const what = count === 1 ? '1 Treffer' : `${count} Treffer`;
	if (partial) {
		return `Keine Seite hat alle Wörter von ${typed}. ${what} mit einigen davon`;
	}
	return repaired
		? `${what} für „${shortened(repaired)}“ (statt ${typed})`
		: `${what} für ${typed}`;
}

/** @returns the label of the button that searches for what was typed, unrepaired. */
export function literalLabel(text: string): string {
	return `Nur nach „${shortened(text)}“ suchen`;
}

/** @returns the label of the button that shows more, or undefined if nothing is left. */
export function moreLabel(shown: number, total: number, step: number): string | undefined {
	const next = Math.min(step, total - shown);
	return next > 0 ? `Weitere ${next} Treffer` : undefined;
}

/** Says to screen readers how many suggestions are open. */
export function suggestionsMessage(count: number): string {
	if (count === 0) return 'Keine Vorschläge';
	return count === 1 ? '1 Vorschlag' : `${count} Vorschläge`;
}

const LONGEST = 80;

/** @returns what was typed, short enough to be said in a sentence. */
export function shortened(text: string): string {
	const letters = Array.from(text.trim());
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

export const NOTHING_TYPED = 'Bitte geben Sie ein, wonach Sie suchen.';
export const NO_WORDS =
	'Darin ist kein Wort, nach dem sich suchen lässt. Bitte geben Sie Buchstaben oder Ziffern ein.';
