import type { FieldPath, Source } from '#src/entries/read/source.ts';
import { absencesIn } from '../absence.ts';
import { offsetAt, type CheckedFile } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import { proseOf } from '../style/prose.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';

/** Fields whose texts are names, or are checked as texts. */
const NAMES: ReadonlySet<string> = new Set(['quellen', 'fassungen', 'titel', 'url', 'frueher']);
/** Here somebody speaks of what their own office has not found. */
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set(['boerse']);

/** What the portal does not know is a field left out, never a sentence. */
export const abwesenheit: Rule = {
	name: 'abwesenheit',
	silencedBy: MENDED_LINES,
	hintsOnly: true,
	help: {
		title: 'Was fehlt, bleibt weg',
		explanation: [
			'„Die Kosten sind nicht veröffentlicht“ ist eine Behauptung wie jede andere, und oft eine falsche: Die Angabe steht in einer Quelle, die noch niemand gelesen hat. Wer Rat sucht, erfährt aus solchen Sätzen nichts.',
			'Lassen Sie das Feld oder den Satz weg. Die Seite zeigt von selbst in einer Zeile, was nicht angegeben ist, und bittet darum, es zu ergänzen. Was noch nicht gesichert ist, steht in `ungeprueft`, mit dem, was wir wissen: „Zuletzt belegt im Dezember 2021.“',
			'Sagt eine Quelle selbst, dass etwas fehlt, nennen Sie, wer das sagt, und die Nummer der Quelle: „Die Stadt nennt keine Kosten. [2](#quelle-2)“',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Was der Dienst kostet, ist nicht veröffentlicht.'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Nach Angaben des Landes gibt es noch keine Zahlen. [1](#quelle-1)'),
		},
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			if (!SPEAKS_FOR_ITSELF.has(source.kind)) yield* inFields(source);
		}
		for (const source of checked.texts) {
			if (!SPEAKS_FOR_ITSELF.has(source.kind)) yield* inText(checked, source);
		}
	},
};

function* inFields(source: Source): Iterable<Remark> {
	for (const { path, value } of fieldTexts(source)) {
		if (path.some((step) => NAMES.has(String(step)))) continue;
		if (isChoiceOf(path, value)) continue;
		for (const { at, text } of absencesIn(value, { sourced: hasSource(source.raw, path) })) {
			const range = source.ranges.value(path);
			if (!range) continue;
			// A text over several lines is written with other breaks than it is read.
			const place = source.text.text.indexOf(value.slice(at, at + 12), range.start);
			const inside = place >= range.start && place < range.end ? place : range.start;
			yield remark(source, inside, text);
		}
	}
}

function* inText(checked: CheckedFile, source: Source): Iterable<Remark> {
	for (const { type, lines } of proseOf(checked, source)) {
		const text = lines.map(({ written }) => written).join('\n');
		for (const found of absencesIn(text, { heading: type === 'heading' })) {
			const before = text.slice(0, found.at).split('\n');
			const line = lines[before.length - 1];
			if (!line) continue;
			const column = line.before.length + (before.at(-1) ?? '').length + 1;
			yield remark(source, offsetAt(source, line.line, column), found.text);
		}
	}
}

function remark(source: Source, at: number, words: string): Remark {
	const said = words.length > 80 ? `${words.slice(0, 79)}…` : words;
	return {
		...{ file: source.file, source: source.text, at, severity: 'Hinweis' },
		text: `Hier steht, dass etwas fehlt oder niemand es weiß: „${said}“.`,
		expected:
			'die Angabe weglassen; sagt es eine Quelle, dann wer es sagt und die Nummer der Quelle: `[2](#quelle-2)`',
	};
}

/** Choices are words of the schema, not of the author. */
function isChoiceOf(path: FieldPath, value: string): boolean {
	return value === 'unbekannt' && ['stand', 'moeglich'].includes(String(path.at(-1)));
}

/** @returns true if the object with the text names its source */
function hasSource(raw: unknown, path: FieldPath): boolean {
	let holder = raw;
	for (const step of path.slice(0, -1)) {
		if (typeof holder !== 'object' || holder === null) return false;
		holder = (holder as Record<string | number, unknown>)[step];
	}
	return typeof holder === 'object' && holder !== null && 'quelle' in holder;
}
