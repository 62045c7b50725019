import { fieldsOf } from '#src/model/field-meta.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import type { YamlMistake } from '../yaml/yaml-mistakes.ts';
import type { SourceText } from './source-text.ts';

/** The place of a text file's fields, and mistakes in the lines around them. */
export interface FrontMatter {
	/** Offsets of the fields; both 0 if there are none. */
	start: number;
	end: number;
	/** Offset at which the text begins. */
	body: number;
	/** Offsets of lines between the fields that are no fields. */
	foreign: readonly { start: number; end: number }[];
	mistakes: YamlMistake[];
}

const MARK = /^---[ \t]*$/;
/** Lines that word processors and authors write instead of three hyphens. */
const NEARLY_MARK = /^[ \t\u00a0]*(?:[-‐‑–—―−_=*~+][ \t\u00a0]?){1,12}[ \t\u00a0]*$/;
/** A mark with words behind it, `--- Ende der Angaben`. */
const MARK_WITH_WORDS = /^---[ \t\u00a0]*(?<words>[^\s-].*?)[ \t]*$/;
/** The line in which chat programs wrap a text. */
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w-]*[ \t]*$/;
const FIELD = /^\s*(?:- )?[\wäöüß-]+\s*:(?:\s|$)|^\s*- |^\s+\S/i;
const COMMENT = /^#(?!#)/;
const HEADING = /^#{2,6} /;

/** Lines at the start of a file in which the fields are sought. */
const FAR = 40;

/**
 * Finds the front matter between two lines `---`. Missing or misspelt lines are reported, and the
 * rest is read as probably meant.
 *
 * @param kind kind of the entry, whose fields tell the front matter from the text
 * @returns undefined if the file has no front matter at all
 */
export function findFrontMatter(source: SourceText, kind: KindId): FrontMatter | undefined {
	const lines = new HeadLines(source.text.split('\n'), kind);
	const offsetOf = (index: number) => source.lineStart(index + 1);
	const opening = lines.next(0);
	if (opening === undefined) return undefined;
	const nothing = (mistake: YamlMistake): FrontMatter => ({
		...{ start: 0, end: 0, body: source.text.length, foreign: [] },
		mistakes: [mistake],
	});
	const line = lines.at(opening);
	const below = lines.next(opening + 1);
	if (FENCE.test(line) && below !== undefined && MARK.test(lines.at(below))) {
		return nothing({
			at: offsetOf(opening),
			text: 'Die Datei beginnt mit einer Zeile, die alles zu Programmtext macht, wie Chatprogramme sie setzen.',
			expected:
				'`---` in der ersten Zeile; löschen Sie diese Zeile und ihr Gegenstück weiter unten',
		});
	}
	const start = startOf(lines, opening);
	if (!start) return undefined;
	const { from, mistake } = start;
	const mistakes = mistake ? [{ ...mistake, at: offsetOf(mistake.at) }] : [];
	const { last, found, foreign } = findEnd(lines, from, FENCE.test(line));
	if (last === undefined) {
		return nothing(
			mistakes[0] ?? {
				at: 0,
				text: 'Der Kopf der Datei hat kein Ende.',
				expected: 'eine Zeile `---` nach den Angaben',
			},
		);
	}
	// What is written above the first mark explains a second one.
	if (foreign.length > 0 && mistakes.length === 0) mistakes.push(inside(lines, foreign, offsetOf));
	if (found === 'missing') {
		mistakes.push({
			at: offsetOf(last),
			text: 'Der Kopf der Datei hat kein Ende: Hier fehlt die Zeile `---`.',
			expected: 'eine Zeile `---` nach den Angaben',
			correction: '---',
		});
	} else if (found === 'nearly') {
		const twice = opening === from - 1 && mistakes[0]?.correction === '---';
		const alike = lines.at(last).trim() === line.trim() || FENCE.test(line);
		if (twice && alike) mistakes.splice(0, 1, bothMisspelt(line, offsetOf(opening), last + 1));
		else mistakes.push(misspelt(offsetOf(last), lines.at(last)));
	}
	const again = found === 'missing' ? undefined : secondHead(lines, last);
	if (again) {
		mistakes.push({
			at: offsetOf(again.at),
			text: 'Hier beginnt ein zweiter Kopf.',
			expected: 'ein einziger Kopf; löschen Sie den, der nicht gilt, samt seinen Zeilen `---`',
		});
	}
	return {
		start: offsetOf(from),
		end: offsetOf(last),
		body: again ? offsetOf(again.body) : offsetOf(found === 'missing' ? last : last + 1),
		foreign: foreign.map((index) => ({
			start: offsetOf(index),
			end: offsetOf(index) + lines.at(index).length,
		})),
		mistakes,
	};
}

/** The lines of a file, some of which are fields of its kind. */
class HeadLines {
	readonly lines: readonly string[];
	readonly #names: ReadonlySet<string>;
	readonly #next: number[] = [];
	readonly #endsSoon: boolean[] = [];

	constructor(lines: readonly string[], kind: KindId) {
		this.lines = lines;
		let next = lines.length;
		let soon = false;
		for (let index = lines.length - 1; index >= 0; index--) {
			const line = lines[index] ?? '';
			const blank = line.trim() === '';
			if (!blank) next = index;
			this.#next[index] = next;
			this.#endsSoon[index] = soon;
			if (MARK.test(line) || isNearly(line)) soon = true;
			else if (blank || HEADING.test(line)) soon = false;
		}
		this.#names = new Set(fieldsOf(kindOf(kind).schema).map(({ name }) => name));
	}

	get length(): number {
		return this.lines.length;
	}

	at(index: number): string {
		return this.lines[index] ?? '';
	}

	/** @returns the index of the next line that is not blank, from this one on; undefined if there is none */
	next(from: number): number | undefined {
		const found = this.#next[from] ?? this.length;
		return found < this.length ? found : undefined;
	}

	/** @returns true if a mark comes after this line, before the next blank line or heading */
	endsSoon(index: number): boolean {
		return this.#endsSoon[index] ?? false;
	}

	/** @returns true for a line that begins with a field of the kind. */
	isOwnField(index: number | undefined): boolean {
		const name = index === undefined ? undefined : /^([a-z_]+):(?:\s|$)/.exec(this.at(index))?.[1];
		return name !== undefined && this.#names.has(name);
	}

	isField(index: number | undefined): boolean {
		return index !== undefined && FIELD.test(this.at(index));
	}
}

/** Where the fields begin, with what is wrong before them; the mistake's place is the index of a line. */
function startOf(
	lines: HeadLines,
	opening: number,
): { from: number; mistake?: YamlMistake } | undefined {
	const line = lines.at(opening);
	const below = lines.next(opening + 1);
	const words = MARK_WITH_WORDS.test(line);
	// Of these signs, one alone begins a list, and three divide a text.
	const isMark =
		MARK.test(line) ||
		((isNearly(line) || words || FENCE.test(line)) &&
			(lines.isField(below) || /^[-–—_=\s]+$/.test(line)));
	if (isMark) {
		if (opening > 0) {
			const mistake = {
				at: 0,
				text: 'Vor der ersten Zeile `---` steht etwas, zum Beispiel eine Leerzeile.',
				expected: '`---` ganz am Anfang der Datei',
			};
			return { from: opening + 1, mistake };
		}
		return MARK.test(line)
			? { from: opening + 1 }
			: { from: opening + 1, mistake: misspelt(opening, line) };
	}
	const later = laterMark(lines, opening);
	if (later !== undefined) {
		const mistake = {
			at: opening,
			text: 'Vor der ersten Zeile `---` steht etwas.',
			expected:
				'`---` ganz am Anfang der Datei; der Titel gehört dahinter in das Feld `titel`, anderer Text hinter die Angaben',
		};
		return { from: later + 1, mistake };
	}
	if (!lines.isField(opening)) return undefined;
	const mistake = {
		at: opening,
		text: 'Vor den Angaben fehlt die Zeile `---`.',
		expected: 'in der ersten Zeile `---`, dann die Angaben, dann wieder `---`',
		correction: '---',
	};
	return { from: opening, mistake };
}

/** Finds the mark at which the front matter begins below a title or something else. */
function laterMark(lines: HeadLines, opening: number): number | undefined {
	for (let index = opening + 1; index < Math.min(lines.length, opening + FAR); index++) {
		// The fields have begun without a mark.
		if (lines.isOwnField(index - 1) && lines.isOwnField(index)) return undefined;
		if (!MARK.test(lines.at(index))) continue;
		return lines.isOwnField(lines.next(index + 1)) ? index : undefined;
	}
	return undefined;
}

function isNearly(line: string): boolean {
	return NEARLY_MARK.test(line) && !/^[-*+~]$/.test(line.trim());
}

function misspelt(at: number, line: string): YamlMistake {
	const words = MARK_WITH_WORDS.exec(line)?.groups?.['words'];
	if (words === undefined) {
		return {
			at,
			text: 'Die Zeile besteht nicht aus genau drei Bindestrichen.',
			expected:
				'`---` ohne Leerzeichen davor; Textprogramme machen daraus gern einen langen Strich',
			correction: '---',
		};
	}
	// A label such as „Ende der Angaben“ says nothing; a field, a heading or a sentence does.
	const isLabel = words.length <= 40 && !/[:.!?#[\]<]/.test(words);
	return {
		at,
		text: 'Hinter den drei Bindestrichen steht noch etwas.',
		expected: isLabel ? '`---` und sonst nichts in der Zeile' : '`---` in einer Zeile für sich',
		correction: isLabel ? '---' : `---\n${words}`,
	};
}

/** Both marks are wrong in the same way; one corrected line would not do. */
function bothMisspelt(line: string, at: number, last: number): YamlMistake {
	const written = line.trim();
	return {
		at,
		text:
			written === '---'
				? 'Die Zeilen `---` vor und nach den Angaben sind eingerückt.'
				: `Vor und nach den Angaben steht ${written.includes('`') ? 'ein Rahmen für Programmtext' : `\`${written}\``} statt \`---\`.`,
		expected: `in dieser Zeile und in Zeile ${last} genau drei Bindestriche \`---\``,
	};
}

/** @returns where a second front matter begins, pasted below the first, and the text below it */
function secondHead(lines: HeadLines, last: number): { at: number; body: number } | undefined {
	const at = lines.next(last + 1);
	if (at === undefined || !MARK.test(lines.at(at)) || !lines.isOwnField(lines.next(at + 1)))
		return undefined;
	for (let index = at + 1; index < lines.length; index++) {
		if (MARK.test(lines.at(index))) return { at, body: index + 1 };
	}
	return undefined;
}

/** A line between the fields that ends them, though fields follow. */
function inside(
	lines: HeadLines,
	[first = 0, ...more]: readonly number[],
	offsetOf: (index: number) => number,
): YamlMistake {
	const others = more.slice(0, 10).map((each) => each + 1);
	const also = others.length === 0 ? '' : ` Ebenso in Zeile ${others.join(', ')}.`;
	return {
		at: offsetOf(first),
		text: `Hier endet der Kopf zu früh: Zwischen den Angaben steht \`${lines.at(first).trim()}\`.${also}`,
		expected: '`---` nur vor der ersten und nach der letzten Angabe; löschen Sie diese Zeile',
	};
}

interface End {
	last?: number;
	found?: 'exact' | 'nearly' | 'missing';
	/** Indices of lines that would end the fields too early. */
	foreign: readonly number[];
}

/**
 * Finds the line that ends the fields: exact, nearly right, or the line before which it is missing.
 *
 * @param fenced the fields begin with a line of code
 */
function findEnd(lines: HeadLines, from: number, fenced: boolean): End {
	const foreign: number[] = [];
	let lastField = lastOwnField(lines, from);
	for (let index = from; index < lines.length; index++) {
		const line = lines.at(index);
		const exact = MARK.test(line);
		const nearly =
			!exact &&
			(isNearly(line) ||
				line.trim() === '...' ||
				MARK_WITH_WORDS.test(line) ||
				(fenced && FENCE.test(line)));
		if (exact || nearly) {
			const ends = !lines.isOwnField(lines.next(index + 1));
			if (ends) return { last: index, found: exact ? 'exact' : 'nearly', foreign };
			foreign.push(index);
			lastField = lastOwnField(lines, index + 1);
			continue;
		}
		// Before another field, a line that is none continues a value.
		if (index < lastField || COMMENT.test(line)) continue;
		if (line.trim() !== '' && !HEADING.test(line)) {
			if (FIELD.test(line) || lines.endsSoon(index)) continue;
			if (lines.isField(index - 1) || index === from)
				return { last: index, found: 'missing', foreign };
			continue;
		}
		const after = lines.next(index + 1);
		const next = after === undefined ? undefined : lines.at(after);
		const isHead =
			next === undefined || FIELD.test(next) || isNearly(next) || MARK_WITH_WORDS.test(next);
		if (HEADING.test(line) && !isHead) return { last: index, found: 'missing', foreign };
		if (line.trim() === '' && !isHead && !next.startsWith('# '))
			return { last: index, found: 'missing', foreign };
	}
	return { foreign };
}

/** @returns the index of the last field before the next mark or heading; -1 if there is none. */
function lastOwnField(lines: HeadLines, from: number): number {
	let last = -1;
	for (let index = from; index < lines.length; index++) {
		const line = lines.at(index);
		if (MARK.test(line) || HEADING.test(line)) break;
		if (lines.isOwnField(index)) last = index;
	}
	return last;
}
