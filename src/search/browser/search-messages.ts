/** @returns how many hits there are, as a sentence for the live region. */
export function hitsMessage(count: number, text: string): string {
	const what = count === 0 ? 'Keine Treffer' : count === 1 ? '1 Treffer' : `${count} Treffer`;
	return `${what} für „${text.trim()}“`;
}

/** @returns the label of the button that shows more, or undefined if nothing is left. */
export function moreLabel(shown: number, total: number, step: number): string | undefined {
	const next = Math.min(step, total - shown);
	return next > 0 ? `Weitere ${next} Treffer` : undefined;
}

export const RUNNING = 'Die Suche läuft …';
export const FAILED = 'Die Suche ist im Moment nicht möglich.';
