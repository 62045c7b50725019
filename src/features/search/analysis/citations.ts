/** `§ 10`, `§§ 10`, `Art. 6`, `Artikel 6`, `Paragraf 10`. */
const SIGN = String.raw`(?<![\p{L}\p{N}])(?<sign>§§?|art(?:ikels?|\.)|paragra(?:ph|f)(?:en)?)\s*`;
/** Further places, and parts of places: `§§ 3, 5 bis 7`, `§ 10 Abs. 2 Satz 1`. */
const PART = String.raw`(?:abs(?:atz|\.)|satz|s\.|nr\.|nummer|buchst(?:abe|\.)|halbsatz)`;
const JOIN = String.raw`(?:und|oder|sowie|bis|,|–)`;
const ONE_MORE = String.raw`\s*(?:${JOIN}|${PART})+\s*(?:\d+[a-z]?|[a-z])(?![\p{L}\d])`;
const REST = `(?<rest>(?:${ONE_MORE})*)`;
/** `Verordnung (EU) 2024/1689 (KI-Verordnung)`: the short name follows in brackets. */
const LAW = String.raw`(?:\s+(?:des|der|dem|den))?(?:\s+(?<law>\p{Lu}[\p{L}\p{N}-]*)(?:\s+\(EU\)\s+(?:Nr\.\s+)?\d+\/\d+)?(?:\s+\((?<short>\p{L}[\p{L}\p{N}-]*)\))?)?`;
const CITATION = new RegExp(
	String.raw`${SIGN}(?<number>\d+[a-z]?)(?![\p{L}\d])${REST}${LAW}`,
	'giu',
);

/** A range of more places is read as its ends. */
const LONGEST_RANGE = 40;

/** A place in a law. */
export interface Citation {
	/** As written, without the law. */
	text: string;
	/** Names of the law that follow, as written. */
	laws: readonly string[];
	/** Word that stands for it in the index. */
	place: string;
	/** Words that stand for it and its law, one for each name of the law that follows. */
	withLaw: readonly string[];
}

/** Finds places in laws; each becomes one word, so that its number is no other number. */
export function citationsIn(text: string): Citation[] {
	return Array.from(text.matchAll(CITATION), ({ groups = {} }) => {
		const { sign = '', number = '', rest = '', law = '', short } = groups;
		// The pattern ignores case, for `art. 6`; laws begin with a capital letter.
		const laws = /^\p{Lu}/u.test(law) ? [law, short ?? []].flat() : [];
		const kind = sign.startsWith('§') || /^p/i.test(sign) ? 'paragraf' : 'artikel';
		return [number, ...furtherPlaces(number, rest)].map((each) => {
			const place = `${kind}${each.toLowerCase()}`;
			return {
				text: `${sign} ${each}`,
				laws,
				place,
				withLaw: laws.map((name) => placeInLaw(place, name)),
			};
		});
	}).flat();
}

/** @returns words after places in laws that would be laws with a capital letter: `lbo` in „§ 52 lbo“ */
export function lawsTypedSmall(text: string): string[] {
	return Array.from(text.matchAll(CITATION), ({ groups = {} }) => groups['law'] ?? '').filter(
		(law) => /^\p{Ll}/u.test(law),
	);
}

/** @returns the text with every place in a law taken out, laws left in */
export function withoutCitations(text: string): string {
	return text.replace(CITATION, (...found) => {
		const { law = '', short = '' } = (found.at(-1) ?? {}) as Record<string, string | undefined>;
		return ` ${law} ${short} `;
	});
}

/** Reads `, 5 bis 7` after a place; numbers after `Abs.` and the like are none. */
function furtherPlaces(first: string, rest: string): string[] {
	const found: string[] = [];
	let before = first;
	for (const [more] of rest.matchAll(new RegExp(ONE_MORE, 'giu'))) {
		const number = /\d*[a-z]?$/i.exec(more)?.[0] ?? '';
		if (new RegExp(PART, 'iu').test(more)) break;
		if (!/^\d/.test(number)) continue;
		if (/bis|–/i.test(more)) found.push(...between(before, number));
		found.push(number);
		before = number;
	}
	return found;
}

function between(from: string, to: string): string[] {
	const [start, end] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
	if (end - start > LONGEST_RANGE) return [];
	return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => String(start + at + 1));
}

/** @returns word that stands for a place in a law in the index */
export function placeInLaw(place: string, law: string): string {
	return place + lawKey(law);
}

/** @returns the same for `KI-Verordnung` and `KI-VO` */
export function lawKey(law: string): string {
	return law
		.toLowerCase()
		.replace(/(?<=.)verordnung$/u, 'vo')
		.replace(/[^\p{L}\p{N}]/gu, '');
}
