import { choice } from './choice.ts';

const LABELS = {
	genau: 'genau',
	rund: 'rund',
	knapp: 'knapp',
	mindestens: 'mindestens',
	hoechstens: 'höchstens',
} as const;

/** How exactly a figure is stated. */
export type Precision = keyof typeof LABELS;

/** How exactly a source states a figure. */
export const genauigkeit = choice(LABELS, {
	title: 'Genauigkeit',
	description: 'Wie genau die Quelle die Zahl nennt.',
}).default('genau');

/** @returns the word before a figure, with a space: „rund “; empty for an exact one */
export function precisionWord(precision: Precision): string {
	return precision === 'genau' ? '' : `${LABELS[precision]} `;
}
