import type { Source } from '#src/entries/read/source.ts';
import { NEWS, newsWith } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import { lineReplaced } from '../lines.ts';
import type { Remark, Rule } from '../rule.ts';
import { problemsOf } from '../problems.ts';

/** UTF-8 read as Latin-1 and saved again: `Ã¼` for `ü`. */
const TWICE_ENCODED =
	/Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bfžœ“”™˜¦]|Â[§°²³·»«]/;
const LOST = /\ufffd/;
// Direction marks can change how a line appears; the others hide in words.
const INVISIBLE =
	/[\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
// Characters that `entries/read/read-file.ts` refuses in a file are forbidden as YAML escapes, too.
const ESCAPED = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]|${INVISIBLE.source}`);

const PAIRS: readonly (readonly [string, string])[] = [
	...[...'äöüÄÖÜßé§°²³·–—„“”‚‘’…€»«'].map((sign): [string, string] => [misread(sign), sign]),
];

/** Files are plain text in UTF-8, without invisible characters and broken umlauts. */
export const kodierung: Rule = {
	name: 'kodierung',
	help: {
		title: 'Die Datei ist reiner Text in UTF-8',
		explanation: [
			'Damit Umlaute auf jedem Rechner gleich aussehen, ist jede Datei in UTF-8 gespeichert. Ältere Editoren und Word schlagen oft etwas anderes vor: „ANSI“, „Unicode“ oder „UTF-8 mit BOM“. Wählen Sie beim Speichern „UTF-8“.',
			'Beschädigte Umlaute wie „Ã¼“ entstehen, wenn eine Datei in der falschen Kodierung geöffnet und wieder gespeichert wurde. Unsichtbare Zeichen kommen beim Kopieren aus Word oder von Internetseiten mit; sie stören die Suche und können einen Text anders aussehen lassen, als er ist.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: newsWith('für alle', 'fÃ¼r alle') },
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*checkFile(checked) {
		yield* problemsOf(checked, 'kodierung');
		yield* checked.sources.flatMap((source) => [...escapedRemarks(source)]);
		const { file, text: source } = checked;
		for (let line = 1; source.lineStart(line) < source.text.length; line++) {
			const written = source.lineText(line);
			const start = source.lineStart(line);
			const here = (found: RegExpExecArray) => ({ file, source, at: start + found.index });
			const twice = TWICE_ENCODED.exec(written);
			if (twice) {
				yield {
					...here(twice),
					text: 'Umlaute oder Satzzeichen sind beschädigt: Die Datei wurde in der falschen Kodierung geöffnet und gespeichert.',
					expected: 'die richtigen Zeichen, die Datei in UTF-8',
					correction: mended(written),
				};
			}
			const lost = LOST.exec(written);
			if (lost) {
				yield {
					...here(lost),
					text: 'Hier steht ein Ersatzzeichen; das richtige ist verloren gegangen.',
					expected: 'das richtige Zeichen, die Datei in UTF-8',
				};
			}
			const hidden = INVISIBLE.exec(written);
			if (hidden) {
				yield {
					...here(hidden),
					text: `Hier steht ein unsichtbares Zeichen (${codePoint(hidden[0])}).`,
					expected: 'die Zeile ohne unsichtbare Zeichen',
					correction: lineReplaced(source, start, new RegExp(INVISIBLE, 'g'), ''),
				};
			}
		}
	},
};

/** Finds invisible characters written as YAML escapes such as `\u202e` or `\0`. */
function* escapedRemarks(source: Source): Iterable<Remark> {
	for (const { path, value, name } of fieldTexts(source)) {
		const hidden = ESCAPED.exec(value);
		const range = source.ranges.value(path);
		if (!hidden || !range) continue;
		if (INVISIBLE.test(source.text.text.slice(range.start, range.end))) continue;
		yield {
			file: source.file,
			source: source.text,
			at: range.start,
			text: `Im Feld \`${name}\` steht ein unsichtbares Zeichen (${codePoint(hidden[0])}).`,
			expected: 'die Angabe ohne unsichtbare Zeichen',
		};
	}
}

function mended(line: string): string | undefined {
	const text = PAIRS.reduce((now, [broken, sign]) => now.replaceAll(broken, sign), line);
	return TWICE_ENCODED.test(text) ? undefined : text;
}

/** @returns a character's UTF-8 bytes read as Windows-1252. */
function misread(sign: string): string {
	return new TextDecoder('windows-1252').decode(new TextEncoder().encode(sign));
}

function codePoint(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
