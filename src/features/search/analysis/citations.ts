/** `§ 10`, `§§ 10`, `Art. 6`, `Artikel 6`, `Paragraf 10`, with the law after it: `§ 10 Abs. 2 Satz 1 L-BGG`. */
const CITATION =
	/(?<![\p{L}\p{N}])(§§?|art(?:ikels?|\.)|paragra(?:ph|f)(?:en)?)\s*(\d+[a-z]?)(?![\p{L}\d])((?:\s*(?:abs(?:atz|\.)|satz|s\.|nr\.|nummer|buchst(?:abe|\.)|halbsatz|und|bis|,|–)\s*(?:\d+[a-z]?|[a-z]))*)(?:\s+(?:des|der|dem|den))?(?:\s+(\p{Lu}[\p{L}\p{N}-]*))?/giu;

/** A place in a law. */
export interface Citation {
	/** As written, without the law. */
	text: string;
	/** Law as written, if it follows. */
	law: string | undefined;
	/** Words that stand for it in the index: with the law, and without. */
	withLaw: string | undefined;
	place: string;
}

/** Finds places in laws; each becomes one word, so that its number is no other number. */
export function citationsIn(text: string): Citation[] {
	return Array.from(text.matchAll(CITATION), ([, sign = '', number = '', , after]) => {
		const law = after !== undefined && /\p{Lu}/u.test(after) ? after : undefined;
		const place = `${sign.startsWith('§') || /^p/i.test(sign) ? 'paragraf' : 'artikel'}${number.toLowerCase()}`;
		const key = law?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
		return {
			text: `${sign} ${number}`,
			law,
			place,
			withLaw: key === undefined ? undefined : `${place}${key}`,
		};
	});
}

/** @returns the text with every place in a law taken out, laws left in */
export function withoutCitations(text: string): string {
	return text.replace(CITATION, (_, __, ___, ____, law: string | undefined) => ` ${law ?? ''} `);
}
