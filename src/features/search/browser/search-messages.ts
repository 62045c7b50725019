/** The result that a message describes. */
interface Found {
	hits: readonly unknown[];
	/** The corrected query, if it differs from the typed text. */
	repaired?: string;
	/** The hits have only some of the words. */
	partial?: true;
	/** Further pages with some of the words. */
	rest?: readonly unknown[];
}

/**
 * Writes the sentence for the live region: how many hits there are.
 *
 * @param text the typed text
 */
export function hitsMessage(text: string, { hits, repaired, partial, rest }: Found): string {
	const typed = `„${shortened(text)}“`;
	const count = hits.length;
	if (count === 0) return `Keine Treffer für ${typed}`;
	const what = count === 1 ? '1 Treffer' : `${count} Treffer`;
	if (partial) {
		return `Keine Seite hat alle Wörter von ${typed}. ${what} mit einigen davon`;
	}
	const further = rest ? `, ${rest.length} weitere mit einem Teil der Wörter` : '';
	const asked = repaired ? `„${shortened(repaired)}“ (statt ${typed})` : typed;
	return `${what} für ${asked}${further}`;
}

/** @returns the label of the button that searches for the typed text without correction. */
export function literalLabel(text: string): string {
	return `Nur nach „${shortened(text)}“ suchen`;
}

/** @returns the label of the button that shows more, or undefined if nothing is left. */
export function moreLabel(shown: number, total: number, step: number): string | undefined {
	const next = Math.min(step, total - shown);
	return next > 0 ? `Weitere ${next} Treffer` : undefined;
}

/** Writes the message for screen readers: how many suggestions are open. */
export function suggestionsMessage(count: number): string {
	if (count === 0) return 'Keine Vorschläge';
	return count === 1 ? '1 Vorschlag' : `${count} Vorschläge`;
}

const LONGEST = 80;

/** @returns the typed text, cut to fit into a sentence. */
export function shortened(text: string): string {
	const letters = Array.from(text.trim());
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

/** Heading above the pages that have some of the words. */
export const REST = 'Nur mit einem Teil der Wörter';

export const NOTHING_TYPED = 'Bitte geben Sie ein, wonach Sie suchen.';
export const NO_WORDS =
	'Darin ist kein Wort, nach dem sich suchen lässt. Bitte geben Sie Buchstaben oder Ziffern ein.';
