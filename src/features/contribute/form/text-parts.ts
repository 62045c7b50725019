import type { Kind } from '#src/model/kind.ts';
import { textQuestionsOf } from '../text-questions.ts';

/** A part of an entry's text: a section, or the whole if it has none. */
export interface TextPart {
	/** Heading of the section; undefined for a text without sections. */
	heading: string | undefined;
	/** What belongs there. */
	question: string;
}

/** @returns the parts of the text, from the template of the kind */
export function textParts(kind: Kind): TextPart[] {
	const divided = /^## /m.test(kind.example.text ?? '');
	return textQuestionsOf(kind).map(({ title, text }) => ({
		heading: divided ? title : undefined,
		question: text,
	}));
}
