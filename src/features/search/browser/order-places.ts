/** A place on a page with words found. */
export interface Place {
	text: string;
	/** How many of the terms it has. */
	has: number;
	/** What it is part of: sentences of the text, cells and headings, what stands beside the text, the head of the page. */
	part: 'text' | 'cell' | 'beside' | 'head';
}

const PARTS: readonly Place['part'][] = ['text', 'cell', 'beside', 'head'];

/**
 * Orders places for a reader who wants to see why the search found the page: the passage that the hit has shown, then
 * the text by how many of the terms are together, then what stands beside it. The head is in view already, so it is left out
 * if there is another place.
 *
 * @param places in the order of the page
 * @param passage as the hit has shown it; empty if it has shown none
 */
export function inOrder<P extends Place>(places: readonly P[], passage: string): P[] {
	const shown = lettersOf(passage);
	const isShown = ({ text }: Place) => shown !== '' && sharesWith(lettersOf(text), shown);
	const below = places.filter(({ part }) => part !== 'head');
	const rows = (below.length > 0 ? below : places).map((place) => ({
		place,
		keys: [
			isShown(place) ? 0 : 1,
			place.part === 'beside' ? 1 : 0,
			-place.has,
			PARTS.indexOf(place.part),
		],
	}));
	return rows
		.sort((a, b) => a.keys.map((key, at) => key - (b.keys[at] ?? 0)).find(Boolean) ?? 0)
		.map(({ place }) => place);
}

/** Passages may begin before a paragraph of the page and end behind it. */
function sharesWith(text: string, passage: string): boolean {
	return text.length > 0 && (text.includes(passage) || passage.includes(text));
}

/** Typesetting adds spaces and hyphens, sources and notes their numbers. */
function lettersOf(text: string): string {
	return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}
