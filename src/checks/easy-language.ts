import type { Located } from '#src/base/mistake.ts';

const MOST_WORDS = 12;
const LONGEST_WORD = 15;
/** In characters; longer sentences have too many words anyway. */
const MAX_LENGTH = 400;

/** A sentence that introduces a hard word. */
const EXPLAINED = /nennt man|heißt|anderes Wort|schweres Wort|kurz:|Abkürzung/u;

/** Abbreviations spelt letter by letter; „BundID“ is a name. */
const CAPITALS = /(?<![\p{L}\d.])\p{Lu}{2,}(?![\p{L}\d])/gu;

/** Abbreviations with a dot that ends no sentence. */
const DOTTED =
	/(?<![\p{L}\d])(?:z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|bzw|usw|etc|ggf|ca|evtl|inkl|vgl|Abs|Nr|Art|Tel|Str|Dr|Prof|Mio|Mrd)\./gu;
const NUMBER_WORD =
	/(?<![\p{L}-])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?![\p{L}-])/u;
const SUBJUNCTIVE =
	/(?<![\p{L}-])(?:würde|könnte|müsste|dürfte|wäre|hätte|sollte)(?:n|st|t)?(?![\p{L}-])/iu;
/** „wird … geprüft“; not the future „wird gehen“. */
const PASSIVE =
	/(?<![\p{L}-])(?:wird|werden|wurden?)(?![\p{L}-])[^.!?:]*?(?<![\p{L}-])(?!(?:gehen|geben|gelten|gehören|gewinnen|gelingen|gefallen|genießen|geschehen|genügen|gelangen|gestatten|gestalten|gehorchen)(?![\p{L}]))(?:(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|zu|zurück|zusammen)?ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|worden)(?=\s*[.!?:]?$)/u;
const GENITIVE =
	/(?<![\p{L}-])(?:des|eines) (?!Abends|Tages|Nachts|Morgens)\p{Lu}[\p{L}-]+s(?![\p{L}-])/u;
const CLAUSE =
	/, (?:und |oder |aber |denn |sondern )?(?:weil|dass|wenn|obwohl|damit|sodass|nachdem|bevor|während|falls|indem|der|die|das|den|dem|deren|dessen|welche[rsmn]?|wie|wo|was|wer|denn|aber|sondern)(?![\p{L}-])/u;

/**
 * Finds violations of the rules for Leichte Sprache in a sentence (BITV 2.0, Anlage 2 Teil 2;
 * length by common practice). It reports only certain cases: nobody reads hints that are often
 * wrong.
 *
 * @param explained abbreviations that the text explains, from {@link explainedIn}
 */
export function hardships(sentence: string, explained: ReadonlySet<string>): Located[] {
	const found: Located[] = [];
	const words = sentence.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
	if (words.length > MOST_WORDS) {
		found.push({
			at: 0,
			text: `Der Satz hat ${words.length} Wörter.`,
			expected: `höchstens ${MOST_WORDS} Wörter, eine Aussage je Satz`,
		});
	}
	if (sentence.length > MAX_LENGTH) return found;
	const tell = (pattern: RegExp, text: (word: string) => string, expected: string) => {
		const match = pattern.exec(sentence);
		if (match) found.push({ at: match.index, text: text(match[0]), expected });
	};
	tell(
		CLAUSE,
		() => 'Der Satz hat einen Nebensatz oder mehrere Aussagen.',
		'zwei kurze Sätze; „Dann …“ und „Deshalb …“ verbinden sie',
	);
	for (const match of sentence.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) {
		const [word] = match;
		if (word.length < LONGEST_WORD || EXPLAINED.test(sentence)) continue;
		found.push({
			at: match.index,
			text: `Das Wort „${word}“ ist lang.`,
			expected: 'ein kürzeres Wort, oder Bindestriche zwischen seinen Teilen: „Bau-Antrag“',
		});
	}
	tell(
		SUBJUNCTIVE,
		(word) => `„${word}“ ist ein Konjunktiv.`,
		'was ist oder was man tut: „kann“, „muss“, „ist“',
	);
	tell(
		PASSIVE,
		() => 'Der Satz sagt nicht, wer etwas tut (Passiv).',
		'wer etwas tut: „Das Amt prüft den Antrag.“',
	);
	tell(GENITIVE, (word) => `„${word}“ ist ein Genitiv.`, '„von“: „das Gesetz von dem Land“');
	tell(NUMBER_WORD, (word) => `Die Zahl „${word}“ steht als Wort da.`, 'Ziffern: „3 Dinge“');
	tell(
		new RegExp(DOTTED.source, 'u'),
		(word) => `„${word}“ ist eine Abkürzung.`,
		'das Wort ausgeschrieben: „zum Beispiel“',
	);
	for (const { 0: word, index } of sentence.matchAll(CAPITALS)) {
		if (explained.has(word)) continue;
		found.push({
			at: index,
			text: `„${word}“ ist eine Abkürzung, die der Text nicht erklärt.`,
			expected: 'das ganze Wort, oder ein Satz wie „Die Abkürzung ist: OZG.“',
		});
	}
	return found;
}

/** @returns the abbreviations that a sentence of the text explains. */
export function explainedIn(text: string): Set<string> {
	const lines = text.split('\n').filter((line) => EXPLAINED.test(line));
	return new Set(lines.flatMap((line) => line.match(CAPITALS) ?? []));
}

/** A sentence and its index in the line. */
interface Sentence {
	index: number;
	text: string;
}

/** @returns the sentences of a line; a dot after an abbreviation or a number ends none. */
export function sentencesOf(line: string): Sentence[] {
	const hidden = line.replace(DOTTED, (match) => match.replaceAll('.', '\u0001'));
	const found: Sentence[] = [];
	for (const { 0: text, index } of hidden.matchAll(/\S.*?(?:(?<!\d)[.!?]+["“”)]*(?=\s|$)|$)/gu)) {
		found.push({ index, text: text.replaceAll('\u0001', '.') });
	}
	return found;
}
