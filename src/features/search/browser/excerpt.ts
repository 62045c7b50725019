import { withoutEntities } from '#src/base/text/html-entities.ts';
import { META } from '../page-record.ts';
import { asksForCosts } from '../understanding/content-words.ts';
import { rangesOf, termsIn, type Terms } from './found-words.ts';
import { bestPassage, passageWith, type Passage } from './passage.ts';
import type { Hit } from './search-client.ts';

/** A piece of text, marked where it matches the query. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** What a hit shows of its page. */
export interface Excerpt {
	pieces: Piece[];
	/** A fact or a cell that has what the excerpt lacks. */
	reason: Piece[];
	/** The place in the page's text that it shows. */
	passage: string;
}

/**
 * Chooses what a hit shows: the summary, if no sentence of the text has more of the terms that the title lacks; else those
 * sentences. What only a fact, another sentence, a cell or a heading has follows by itself.
 * Whoever asks for costs is told the sums among the facts, unless the excerpt has one.
 *
 * @returns undefined if the index tells of neither
 */
export function excerptOf(hit: Hit, terms: Terms, wantsCosts = false): Excerpt | undefined {
	const { content, locations, shown, meta } = hit;
	if (!shown) return undefined;
	// Who asks for another name of it has found it, too.
	const named = [meta[META.title], meta[META.names]].map((text = '') => withoutEntities(text));
	const title = termsIn(named.join(', '), terms);
	const asked = terms.filter((_, at) => !title.has(at));
	const summary = withoutEntities(meta[META.summary] ?? '');
	const words = content.split(' ').map(withoutEntities);
	const inText = bestPassage(words, locations, shown.prose, asked.length > 0 ? asked : terms);
	const summed = termsIn(summary, asked).size;
	const sums = wantsCosts ? sumsIn(shown.facts) : undefined;
	const tellsSums = wantsCosts && (sums !== undefined || SUM.test(summary));
	// The summary with the sums answers better than a sentence without.
	const isNoAnswer = summary !== '' && tellsSums && !SUM.test(inText?.text ?? '');
	const isBetter =
		summary === '' || (asked.length > 0 && !isNoAnswer && (inText?.has ?? 0) > summed);
	const passage = isBetter ? inText : undefined;
	const text = passage?.text ?? summary;
	const has = termsIn(text, asked);
	const saysSum = wantsCosts && SUM.test(text);
	const lacking =
		passage && has.size === 0
			? []
			: asked.filter((term, at) => !has.has(at) && !(saysSum && asksForCosts(term)));
	const reason =
		(sums && !saysSum ? sums : undefined) ??
		(lacking.length > 0
			? (factWith(shown.facts, lacking) ??
				passageWith(words, locations, shown.prose, lacking) ??
				passageWith(words, locations, shown.pieces, lacking))
			: undefined) ??
		(shown.always === undefined || text.includes(shown.always) ? undefined : whole(shown.always));
	if (text === '' && !reason) return undefined;
	const marked = [...terms.flat(), ...[passage, reason].flatMap((each) => each?.found ?? [])];
	return {
		pieces: passage ? cutPieces(passage, marked) : markedPieces(text, marked),
		reason: reason ? cutPieces(reason, marked) : [],
		passage: passage?.text ?? reason?.text ?? '',
	};
}

const SUM = /\d[ \u00A0](?:€|Euro)/;
/** „Einmalige Kosten: 4.490 €“ */
const COST_FACT = /^[^:]*kosten: /i;

/** @returns a text as a passage, without words that the index has found */
function whole(text: string): Passage {
	return { text, has: 1, found: [], isCutBefore: false, isCutAfter: false };
}

/** @returns the facts that name costs */
function sumsIn(facts: readonly string[]): Passage | undefined {
	const text = facts
		.map(withoutEntities)
		.filter((fact) => COST_FACT.test(fact) && SUM.test(fact))
		.join('; ');
	return text === '' ? undefined : whole(text);
}

/** @returns the fact that has most of the terms */
function factWith(facts: readonly string[], terms: Terms): Passage | undefined {
	let found: Passage | undefined;
	for (const fact of facts) {
		const text = withoutEntities(fact);
		const has = termsIn(text, terms).size;
		if (has <= (found?.has ?? 0)) continue;
		found = { ...whole(text), has };
	}
	return found;
}

function cutPieces({ text, isCutBefore, isCutAfter }: Passage, marked: readonly string[]): Piece[] {
	const pieces = markedPieces(text, marked);
	if (isCutBefore) pieces.unshift({ text: '… ', marked: false });
	if (isCutAfter) pieces.push({ text: ' …', marked: false });
	return pieces;
}

function markedPieces(text: string, words: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	for (const [start, end] of rangesOf(text, words)) {
		pieces.push({ text: text.slice(done, start), marked: false });
		pieces.push({ text: text.slice(start, end), marked: true });
		done = end;
	}
	pieces.push({ text: text.slice(done), marked: false });
	return pieces.filter((piece) => piece.text !== '');
}

/** Pagefind marks a word together with the punctuation around it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Splits an excerpt into pieces of plain text; `<mark>` is interpreted, any other tag stays text.
 */
export function piecesOf(excerpt: string): Piece[] {
	const pieces: Piece[] = [];
	let marked = false;
	for (const part of excerpt.split(/(<\/?mark>)/)) {
		if (part === '<mark>') marked = true;
		else if (part === '</mark>') marked = false;
		else if (!marked) pieces.push({ text: withoutEntities(part), marked });
		else {
			const [, before = '', word = '', after = ''] = WORD.exec(withoutEntities(part)) ?? [];
			pieces.push(
				{ text: before, marked: false },
				{ text: word, marked: true },
				{ text: after, marked: false },
			);
		}
	}
	return pieces.filter(({ text }) => text !== '');
}
