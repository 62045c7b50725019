import { groupByEach } from '../group-by-each.ts';

/** How phrases stand in a text. */
export interface PhraseStyle {
	/** Characters besides letters and figures that no phrase follows; part of a character class. */
	notAfter: string;
	/** Pattern of what follows no phrase, besides letters and figures. */
	notBefore: string;
	/** Endings that a phrase may take, besides none. */
	endings: readonly string[];
	/** Space, no-break space and hyphen are equivalent. */
	looseGaps?: boolean;
}

/** A phrase in a text. */
interface FoundPhrase {
	phrase: string;
	index: number;
	/** As in the text, with its ending. */
	written: string;
}

/**
 * Finds phrases in a text from left to right, without overlaps; of several at one place the longest.
 *
 * @param isWanted leaves phrases out as if they were not in the list
 */
export type PhraseFinder = (
	text: string,
	isWanted?: (phrase: string) => boolean,
) => readonly FoundPhrase[];

interface Phrase {
	phrase: string;
	/** As compared. */
	form: string;
}

/** Letters and figures in a row at the beginning of a phrase, or its first character. */
const LETTER = /[\p{L}\p{N}]/u;
const BEGINNING = /^(?:[\p{L}\p{N}]+|.)/su;

/**
 * Prepares a search for phrases. Phrases are looked up by the word they begin with, so that the time
 * of a search does not grow with their number.
 */
export function phraseFinder(phrases: Iterable<string>, style: PhraseStyle): PhraseFinder {
	const formOf = style.looseGaps ? withPlainGaps : (text: string) => text;
	const endings = ['', ...style.endings];
	const known = phrasesByBeginning(
		[...new Set(phrases)].map((phrase) => ({ phrase, form: formOf(phrase) })),
		endings,
	);
	if (known.size === 0) return () => [];
	const beginning = beginningPattern([...known.keys()], style.notAfter);
	const end = new RegExp(`(?![\\p{L}\\p{N}]|${style.notBefore})`, 'uy');
	return (text, isWanted) => {
		const form = formOf(text);
		const found: FoundPhrase[] = [];
		beginning.lastIndex = 0;
		for (let match = beginning.exec(form); match; match = beginning.exec(form)) {
			const { 0: word, index } = match;
			for (const { phrase, form: sought } of known.get(word) ?? []) {
				if (!form.startsWith(sought, index) || isWanted?.(phrase) === false) continue;
				const last = endOf(form, index + sought.length);
				if (last === undefined) continue;
				found.push({ phrase, index, written: text.slice(index, last) });
				beginning.lastIndex = last;
				break;
			}
		}
		return found;
	};

	/** @returns where a phrase ends with its ending, or undefined if the word goes on */
	function endOf(text: string, place: number): number | undefined {
		for (const ending of endings) {
			end.lastIndex = place + ending.length;
			if (text.startsWith(ending, place) && end.test(text)) return place + ending.length;
		}
		return undefined;
	}
}

/** @returns phrases by each word they may begin with in a text, the longest first */
function phrasesByBeginning(
	phrases: readonly Phrase[],
	endings: readonly string[],
): ReadonlyMap<string, readonly Phrase[]> {
	return groupByEach(
		phrases.toSorted((a, b) => b.form.length - a.form.length),
		({ form }) => {
			const word = BEGINNING.exec(form)?.[0];
			if (word === undefined) return [];
			// Only the ending of a single word is part of that word.
			return word === form ? endings.map((ending) => word + ending) : [word];
		},
	);
}

function beginningPattern(words: readonly string[], notAfter: string): RegExp {
	const first = [...new Set(words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)))];
	const classOf = (characters: readonly string[]) => `[${characters.map(RegExp.escape).join('')}]`;
	const letters = first.filter((each) => LETTER.test(each));
	const others = first.filter((each) => !LETTER.test(each));
	const alternatives = [
		...(letters.length > 0 ? [`${classOf(letters)}[\\p{L}\\p{N}]*`] : []),
		...(others.length > 0 ? [classOf(others)] : []),
	];
	return new RegExp(`(?<![\\p{L}\\p{N}${notAfter}])(?:${alternatives.join('|')})`, 'gu');
}

/** @returns a text with spaces in place of no-break spaces and hyphens */
export function withPlainGaps(text: string): string {
	return text.replace(/[\u00A0-]/g, ' ');
}
