import type { ProseBlock, StyleMistake } from './prose.ts';

/**
 * The end of a sentence, one or more numbers of sources, and only then its stop. After some words the number is part of the
 * sentence: „Das steht in [1].“ Numbers with a wrong target are told by another rule.
 */
const EARLY =
	/(?<!(?<!\p{L})(?:in|nach|laut|siehe|aus|von|bei|und|oder|mit|unter|Quellen?))(?<=[\p{L}\p{N})\]“"’'%€])[ \u00a0]*((?:\[(\d{1,3})\]\(#quelle-\2\)[ \u00a0]*)+)([.!?])(?=[\s]|$)/gu;

/**
 * Finds numbers of sources before the stop of their sentence: behind it they stand for the whole sentence, and the
 * stop does not get lost between them.
 */
export function earlyMark({ type, lines }: ProseBlock): StyleMistake | undefined {
	if (type !== 'paragraph') return undefined;
	for (const line of lines) {
		// What is code, too, is no mark.
		const found = [...line.written.matchAll(EARLY)].find(
			({ 0: all, index }) => line.plain[index + all.length - 1] === all.at(-1),
		);
		if (!found) continue;
		const [all, marks = '', , stop = ''] = found;
		return {
			line,
			at: found.index + all.length - all.trimStart().length,
			text: `Die Nummer der Quelle steht vor dem Satzzeichen: „${marks.trim()}${stop}“`,
			expected: `das Satzzeichen zuerst: \`${stop} ${marks.trim()}\``,
			instead: line.written.replace(
				EARLY,
				(_all, each: string, _number, end: string) => `${end} ${each.trim()}`,
			),
		};
	}
	return undefined;
}
