import type { ShownInHits } from '../page-record.ts';
import { termsIn, type Terms } from './found-words.ts';

/** A part of a page's text, in words. */
export interface Passage {
	text: string;
	/** The paragraph goes on before it, or after it. */
	isCutBefore: boolean;
	isCutAfter: boolean;
	/** The words that the index found in it. */
	found: readonly string[];
	/** How many of the terms its words tell; none if the index has found it for another reason. */
	has: number;
}

/** A passage has sentences up to so many words; a longer sentence is cut. */
const MOST = 34;
/** Fewer words than that are followed by another sentence. */
const ENOUGH = 16;
/** Words before the first one found, where a sentence is cut. */
const BEFORE = 8;
/** Passages of a page that are looked at. */
const MOST_TRIED = 40;

type Spans = ShownInHits['prose'];

/**
 * Finds the passage that has most of the terms; of equal ones the first.
 *
 * @param words of the page's text
 * @param locations numbers of the words found
 * @param spans paragraphs, cells or headings of the text
 * @returns undefined if none has a word found
 */
export function bestPassage(
	words: readonly string[],
	locations: readonly number[],
	spans: Spans,
	terms: Terms,
): Passage | undefined {
	return spans
		.filter((span) => firstIn(locations, span) !== undefined)
		.flatMap((span) =>
			sentencesOf(words, span)
				.filter((sentence) => firstIn(locations, sentence) !== undefined)
				.map((sentence) => passageFrom(words, locations, sentence, span)),
		)
		.slice(0, MOST_TRIED)
		.map((window) => ({ ...window, has: termsIn(window.text, terms).size }))
		.reduce<Passage | undefined>(
			(found, window) => (found && found.has >= window.has ? found : window),
			undefined,
		);
}

/** The same, but undefined if none has a term. */
export function passageWith(...asked: Parameters<typeof bestPassage>): Passage | undefined {
	const found = bestPassage(...asked);
	return found && found.has > 0 ? found : undefined;
}

function firstIn(locations: readonly number[], [from, to]: Spans[number]): number | undefined {
	const inside = locations.filter((at) => at >= from && at < to);
	return inside.length > 0 ? Math.min(...inside) : undefined;
}

/** A sentence with those that follow it, as long as they fit. */
function passageFrom(
	words: readonly string[],
	locations: readonly number[],
	sentence: Spans[number],
	[begin, end]: Spans[number],
): Passage {
	let [from, to] = sentence;
	for (const [, next] of sentencesOf(words, [to, end])) {
		if (to - from >= ENOUGH || next - from > MOST) break;
		to = next;
	}
	if (to - from > MOST) {
		const found = firstIn(locations, sentence) ?? from;
		from = Math.max(from, Math.min(found - BEFORE, to - MOST));
		to = Math.min(to, from + MOST);
	}
	return {
		// Marks of sources leave a space before the full stop.
		text: words
			.slice(from, to)
			.join(' ')
			.replace(/ (?=[.,;:!?](?: |$))/g, ''),
		isCutBefore: from > begin && !isEnd(words, from - 1),
		isCutAfter: to < end,
		found: locations.filter((at) => at >= from && at < to).map((at) => words[at] ?? ''),
		has: 0,
	};
}

function sentencesOf(words: readonly string[], [from, to]: Spans[number]): Spans {
	const sentences: [number, number][] = [];
	let begin = from;
	for (let at = from; at < to; at++) {
		if (at + 1 < to && !isEnd(words, at)) continue;
		sentences.push([begin, at + 1]);
		begin = at + 1;
	}
	return sentences;
}

/** Whether a word ends a sentence; a full stop after one letter, a number or an abbreviation of laws does not. */
function isEnd(words: readonly string[], at: number): boolean {
	const word = words[at] ?? '';
	if (!/[.!?…]["“”«»)\]]*$/u.test(word)) return false;
	const isShort =
		/^[("„»]*(?:\p{L}|\d{1,2}|Abs|Art|Nr|Nrn|Buchst|bzw|ca|vgl|Dr|St|evtl|ggf|inkl|Mio|Mrd)\.$/iu;
	return !isShort.test(word) && /^[\p{Lu}\d„"»(§]/u.test(words[at + 1] ?? 'A');
}
