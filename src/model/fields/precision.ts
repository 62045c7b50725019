/** How exactly a figure is stated, with its word for readers. */
export const PRECISIONS = {
	genau: 'genau',
	rund: 'rund',
	knapp: 'knapp',
	ueber: 'mehr als',
	mindestens: 'mindestens',
	hoechstens: 'höchstens',
} as const;

export type Precision = keyof typeof PRECISIONS;

/** @returns the word before a figure, with a space: „rund “; empty for an exact one */
export function precisionWord(precision: Precision): string {
	return precision === 'genau' ? '' : `${PRECISIONS[precision]} `;
}
