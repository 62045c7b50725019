import type { Kind } from '#src/model/kind.ts';

/** A question to an author, with one or two sentences on what belongs there. */
export interface Question {
	title: string;
	text: string;
}

/** @returns the questions an entry's text answers: one per section, or one for undivided text. */
export function textQuestionsOf({ example, singular }: Kind): Question[] {
	const [before = '', ...sections] = (example.text ?? '').split(/^## /m);
	const questions = sections.map((section) => {
		const [title = '', ...lines] = section.split('\n');
		return { title: title.trim(), text: plain(lines.join('\n')) };
	});
	return before.trim() ? [{ title: singular, text: plain(before) }, ...questions] : questions;
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
