import { diffArrays } from 'diff';

/** What a proposal changes in a text, paragraph by paragraph. */
export interface TextChanges {
	/** Paragraphs that others replace. */
	changed: number;
	added: number;
	removed: number;
	/** Headings of the sections that differ, in their order; empty for what stands before the first one. */
	sections: string[];
	/** The paragraphs that went and came, in the order of the text. */
	lines: { sign: '-' | '+'; text: string }[];
}

/** @returns undefined if only white space differs */
export function textChanges(before: string, after: string): TextChanges | undefined {
	const pieces = diffArrays(paragraphsOf(before), paragraphsOf(after));
	if (!pieces.some(({ added, removed }) => added || removed)) return undefined;
	const found: TextChanges = { changed: 0, added: 0, removed: 0, sections: [], lines: [] };
	const sections = new Set<string>();
	let heading = '';
	let gone = 0;
	for (const { value, added, removed } of pieces) {
		for (const text of value) {
			if (!removed) heading = headingOf(text) ?? heading;
			if (!added && !removed) continue;
			sections.add(heading);
			found.lines.push({ sign: added ? '+' : '-', text });
		}
		if (removed) gone = value.length;
		else if (added) {
			const replaced = Math.min(gone, value.length);
			found.changed += replaced;
			found.added += value.length - replaced;
			found.removed += gone - replaced;
			gone = 0;
		} else {
			found.removed += gone;
			gone = 0;
		}
	}
	found.removed += gone;
	found.sections = [...sections].filter(Boolean);
	return found;
}

/** @returns the paragraphs, lists and tables of a text, each on one line */
function paragraphsOf(text: string): string[] {
	return text
		.split(/\n[ \t]*\n+/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}

function headingOf(paragraph: string): string | undefined {
	return /^#{2,3} (.+)$/.exec(paragraph)?.[1];
}
