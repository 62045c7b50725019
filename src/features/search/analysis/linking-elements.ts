import type { Lexicon } from './lexicon.ts';

/** Letters that may link two parts of a compound: `Antrag|s|frist`. */
export const LINKING_ELEMENTS = ['s', 'es', 'n', 'en', 'er', 'e'] as const;

/** A form without a linking element has at least so many letters. */
const SHORTEST = 3;

/** @returns whether a form is a known word with a linking element */
export function isLinked(form: string, { bases }: Lexicon): boolean {
	return !bases.has(form) && withoutLink(form).some((stem) => bases.has(stem));
}

/** @returns the form itself, and the form without each linking element that it may end with. */
export function withoutLink(form: string): string[] {
	const found = [form];
	for (const link of LINKING_ELEMENTS) {
		if (form.endsWith(link) && form.length - link.length >= SHORTEST) {
			found.push(form.slice(0, -link.length));
		}
	}
	return found;
}
