import { TO_FILL, TO_WRITE } from './new-file.ts';

/** What the templates of new entries leave for their authors to replace. */
export const GAP = new RegExp(`(?<!\\p{L})${TO_FILL}(?!\\p{L})|\\bLorem ipsum\\b`, 'u');
/** In the fields only, a line as it stands in the file: a text may well ask somebody to add something. */
export const FIELD_GAP = new RegExp(
	`(?<![^:\\s"'-])${TO_WRITE}(?:[:.]|["']?\\s*$)|:\\s+["']?\\?{3}["']?\\s*$|: ["']?(?:https://www\\.example\\.org/|poststelle@example\\.org)["']?\\s*$`,
);
/** Shorter questions may well be the author's own. */
const SHORTEST = 20;

/** @returns the questions that a template puts into the text */
export function templateQuestions(text: string): string[] {
	return text
		.split(/\n|(?<=\?) /)
		.map((sentence) => sentence.replace(/^[-#\s]*(?:\[ \]\s*)?/, '').trim())
		.filter((sentence) => sentence.endsWith('?') && sentence.length >= SHORTEST);
}
