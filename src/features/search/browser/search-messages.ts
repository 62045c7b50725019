/** The result that a message describes. */
interface Found {
	hits: readonly unknown[];
	/** The corrected query, if it differs from the typed text. */
	repaired?: string;
	/** No page has all words. */
	partial?: true;
	/** Typed words of which the portal has nothing. */
	unknown?: readonly string[];
	/** The query has nothing but question words and the like. */
	vague?: true;
	/** Further pages with single words. */
	rest?: readonly unknown[];
}

/**
 * Writes the sentence for the live region: how many hits there are, and for what.
 *
 * @param text the typed text
 */
export function hitsMessage(text: string, found: Found): string {
	const { hits, repaired, partial, unknown = [], vague, rest } = found;
	const typed = `„${shortened(withoutMarks(text))}“`;
	if (hits.length === 0) return `Zu ${typed} gibt es hier noch nichts.`;
	const what = hits.length === 1 ? '1 Treffer' : `${hits.length} Treffer`;
	const further = rest ? `, ${rest.length} weitere mit einzelnen Wörtern` : '';
	if (vague) return `${what} für ${typed}. Nennen Sie dazu, worum es geht`;
	if (unknown.length > 0) {
		const missing = unknown.map((word) => `„${shortened(word)}“`).join(' und ');
		return `Zu ${missing} gibt es hier noch nichts. ${what} zum Übrigen${further}`;
	}
	const asked = repaired ? `„${shortened(repaired)}“ (statt ${typed})` : typed;
	if (partial)
		return `Keine Seite hat alle Wörter von ${asked}. ${what} mit den wichtigsten${further}`;
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

/** @returns a phrase without the quotation marks around all of it: the sentence has its own */
function withoutMarks(text: string): string {
	return /^\s*["„“«»]([^"„“”«»]+)["“”«»]\s*$/u.exec(text)?.[1] ?? text;
}

const LONGEST = 80;

/** @returns the typed text, cut to fit into a sentence. */
export function shortened(text: string): string {
	const letters = Array.from(text.trim());
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

/** Heading above the pages that have single words only. */
export const REST = 'Nur mit einzelnen Wörtern';

/** @returns the label of the button that shows the pages with single words */
export function restLabel(count: number): string {
	return count === 1
		? '1 weitere Seite mit einzelnen Wörtern'
		: `${count} weitere Seiten mit einzelnen Wörtern`;
}

export const NOTHING_TYPED = 'Bitte geben Sie ein, wonach Sie suchen.';
export const NO_WORDS =
	'Darin ist kein Wort, nach dem sich suchen lässt. Bitte geben Sie Buchstaben oder Ziffern ein.';
