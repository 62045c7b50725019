import type { z } from 'zod';
import { fieldsOf } from '#src/model/field-meta.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';

/** A question to an author, with one or two sentences on what belongs there. */
export interface Question {
	title: string;
	text: string;
}

/** @returns the questions an entry's text answers: one per section, or one for undivided text. */
export function textQuestions(id: KindId): Question[] {
	const { example, singular } = kindOf(id);
	const [before = '', ...sections] = (example.text ?? '').split(/^## /m);
	const questions = sections.map((section) => {
		const [title = '', ...lines] = section.split('\n');
		return { title: title.trim(), text: plain(lines.join('\n')) };
	});
	return before.trim() ? [{ title: singular, text: plain(before) }, ...questions] : questions;
}

/** @returns the questions for an entry's facts, in the order of the fact box. */
export function factQuestions(id: KindId): Question[] {
	return factsIn(kindOf(id).schema)
		.sort((a, b) => a.place - b.place)
		.map(({ title, text }) => ({ title, text }));
}

function factsIn(schema: z.ZodType): (Question & { place: number })[] {
	return fieldsOf(schema).flatMap(({ type, meta }) => {
		if (meta?.factOrder !== undefined) {
			return { title: meta.title, text: meta.description, place: meta.factOrder };
		}
		return factsIn(type);
	});
}

/** Reduces Markdown to one line of text, without headings, checkboxes and source numbers. */
function plain(markdown: string): string {
	return markdown
		.replaceAll(/\[\d+\]\(#quelle-\d+\)/g, '')
		.replaceAll(/^#+ .*$/gm, '')
		.replaceAll(/^- (?:\[ \] )?/gm, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
