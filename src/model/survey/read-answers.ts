import type { Mistake } from '#src/base/mistake.ts';
import { nearest } from '#src/base/nearest.ts';
import { readCell, SEPARATOR, type AnswerValue, type CellMistake } from './browser/answer-cell.ts';
import {
	answerColumns,
	DATE_COLUMN,
	MUNICIPALITY_COLUMN,
	NOT_RELEASED,
	RELEASED,
	releaseColumn,
} from './browser/answer-columns.ts';
import { isIsoDay } from '#src/base/dates/imprecise-date.ts';
import { isoFromGerman } from '../messages/german-date.ts';
import type { Question } from './question-schemas.ts';
import type { AnswerRow } from './survey-data.ts';

/** A cell of the answers; `start` and `end` are offsets in the file. */
interface AnswerCell {
	value: string;
	start: number;
	end: number;
}

/** A mistake in the answers. */
export interface AnswerMistake extends Mistake {
	/** The cell, or the first cell of the row. */
	cell: AnswerCell | undefined;
	/** Left out: the mistake stops the build. */
	hintOnly?: true;
}

/** A table of answers and the municipalities it may name. */
export interface AnswersInput {
	questions: readonly Question[];
	header: readonly AnswerCell[];
	rows: readonly (readonly AnswerCell[])[];
	/** Id → name of every municipality; undefined if they are not known, and any id counts. */
	municipalities: ReadonlyMap<string, string> | undefined;
	/** @returns the line of an offset, to refer to another row. */
	lineAt: (offset: number) => number;
}

/** Reads a table of answers: the valid rows and all mistakes. */
export function readAnswers(input: AnswersInput): { rows: AnswerRow[]; mistakes: AnswerMistake[] } {
	const mistakes = [...columnMistakes(input)];
	if (mistakes.length > 0) return { rows: [], mistakes };
	const rows: AnswerRow[] = [];
	const first = new Map<string, number>();
	for (const cells of input.rows) {
		const row = readRow(input, cells, mistakes);
		if (!row) continue;
		const earlier = first.get(row.kommune);
		if (earlier === undefined) first.set(row.kommune, input.lineAt(cells[0]?.start ?? 0));
		else {
			mistakes.push({
				cell: cells[columnOf(input, MUNICIPALITY_COLUMN)],
				text: `Die Kommune \`${row.kommune}\` hat schon geantwortet: Zeile ${earlier}.`,
				expected: 'eine Zeile je Kommune; löschen Sie die ältere',
			});
			continue;
		}
		rows.push(row);
	}
	return { rows, mistakes };
}

function columnOf({ header }: AnswersInput, name: string): number {
	return header.findIndex(({ value }) => value.trim() === name);
}

function* columnMistakes({ header, questions }: AnswersInput): Iterable<AnswerMistake> {
	const known = answerColumns(questions);
	const written = header.map(({ value }) => value.trim());
	if (written.length === 0) {
		yield {
			cell: undefined,
			text: 'Die Tabelle ist leer.',
			expected: `eine erste Zeile mit den Spalten ${known.join(';')}`,
		};
		return;
	}
	if (header.length === 1 && written[0]?.includes('\t')) {
		yield {
			cell: header[0],
			text: 'Die Spalten sind mit Tabulatoren getrennt.',
			expected: 'Semikolon oder Komma zwischen den Spalten; in Excel Dateityp „CSV UTF-8“',
		};
		return;
	}
	const meantAlready = new Set<string>();
	const seen = new Set<string>();
	const isWritten = new Set(written);
	for (const [index, cell] of header.entries()) {
		const name = written[index] ?? '';
		if (name === '') {
			if (seen.has(name)) continue;
			seen.add(name);
			const count = written.filter((each) => each === '').length;
			yield {
				cell,
				text:
					count === 1 ? 'Eine Spalte hat keinen Namen.' : `${count} Spalten haben keinen Namen.`,
				expected: `die Spalten ${known.join(';')}; leere Spalten ganz gelöscht`,
			};
			continue;
		}
		if (known.includes(name)) {
			const isNew = !seen.has(name);
			seen.add(name);
			if (isNew) continue;
			yield {
				cell,
				text: `Die Spalte \`${name}\` gibt es zweimal.`,
				expected: 'jede Spalte nur einmal',
			};
			continue;
		}
		const free = known.filter((each) => !isWritten.has(each) && !meantAlready.has(each));
		const meant = nearest(name, free);
		if (meant) meantAlready.add(meant);
		yield {
			cell,
			text: `Eine Spalte \`${name}\` gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			expected:
				free.length > 0
					? `eine der Spalten ${free.map((each) => `\`${each}\``).join(', ')}`
					: 'keine weitere Spalte',
			correction: meant,
		};
	}
	const optional = [DATE_COLUMN, ...questions.map(releaseColumn)];
	for (const name of known) {
		if (isWritten.has(name) || optional.includes(name) || meantAlready.has(name)) continue;
		yield {
			cell: header[0],
			text: `Die Spalte \`${name}\` fehlt.`,
			expected: `die Spalten ${known.join(';')}`,
		};
	}
}

/** @returns undefined if a cell of the row is wrong. */
function readRow(
	input: AnswersInput,
	cells: readonly AnswerCell[],
	mistakes: AnswerMistake[],
): AnswerRow | undefined {
	const before = mistakes.length;
	if (cells.length !== input.header.length) {
		mistakes.push({
			cell: cells[0],
			text: `Die Zeile hat ${cells.length} statt ${input.header.length} Zellen.`,
			expected: `${input.header.length} Zellen; eine Zelle mit Trennzeichen darin steht in "…"`,
		});
		return undefined;
	}
	const cellOf = (name: string) => cells[columnOf(input, name)];
	const kommune = cellOf(MUNICIPALITY_COLUMN);
	const id = kommune?.value.trim() ?? '';
	if (id === '' || input.municipalities?.has(id) === false)
		mistakes.push(unknownMunicipality(input, kommune, id));
	const date = cellOf(DATE_COLUMN);
	const day = date?.value.trim() ?? '';
	if (day !== '' && !isIsoDay(day)) {
		const correction = isoFromGerman(day)?.replace(/T.*$/, '');
		mistakes.push({
			cell: date,
			text: `„${day}“ ist kein gültiges Datum.`,
			expected: 'ein Datum wie 2026-03-31',
			...(correction && isIsoDay(correction) && { correction }),
		});
	}
	const values = new Map<string, AnswerValue>();
	const released = new Set<string>();
	for (const question of input.questions) {
		const cell = cellOf(question.id);
		const read = readCell(question, cell?.value ?? '');
		if ('mistake' in read) mistakes.push(ofCell(read.mistake, cell));
		else if (read.value !== undefined) values.set(question.id, read.value);
		if (question.art !== 'text') continue;
		const release = cellOf(releaseColumn(question));
		const word = release?.value.trim().toLowerCase() ?? '';
		if (word === RELEASED) {
			released.add(question.id);
			mistakes.push(...namesIn(input, cell), ...tracesIn(cell));
		} else if (word !== '' && word !== NOT_RELEASED) {
			const meant = /^(?:j|yes|x|1|true|wahr)$/.test(word) ? RELEASED : undefined;
			mistakes.push({
				cell: release,
				text: `„${release?.value.trim()}“ ist keine Freigabe.`,
				expected: `\`${RELEASED}\`, \`${NOT_RELEASED}\` oder eine leere Zelle; ohne \`${RELEASED}\` erscheint der Text nicht`,
				correction: meant,
			});
		}
	}
	const wrong = mistakes.slice(before).some(({ hintOnly }) => !hintOnly);
	return wrong ? undefined : { kommune: id, values, released };
}

function unknownMunicipality(
	{ municipalities }: AnswersInput,
	cell: AnswerCell | undefined,
	id: string,
): AnswerMistake {
	const known = [...(municipalities ?? [])];
	const byName = known.find(([, name]) => name.toLowerCase() === id.toLowerCase());
	const ids = known.map(([each]) => each);
	const meant = id === '' ? undefined : (byName?.[0] ?? nearest(id, ids));
	return {
		cell,
		text:
			id === ''
				? 'Die Kommune fehlt.'
				: `Die Kennung \`${id}\` gibt es unter den Kommunen nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
		expected: 'eine Kennung aus `kommunen/kommunen.csv`',
		correction: meant,
	};
}

function ofCell(mistake: CellMistake, cell: AnswerCell | undefined): AnswerMistake {
	const { text, expected, part, valid = [], correction } = mistake;
	const labels = new Map(
		valid.flatMap(({ id, text: label }) => [[label, id] as const, [id, id] as const]),
	);
	const near = part === '' ? undefined : nearest(part, labels.keys());
	// Several answers in one: the first alone is not what was meant.
	const isPart = near !== undefined && /[\s,;/+&]/.test(part) && near.length * 5 < part.length * 3;
	const similar = near === undefined || isPart || saysMore(part, near) ? undefined : near;
	const id = similar === undefined ? undefined : labels.get(similar);
	if (id === undefined) return { cell, text, expected, correction };
	const parts = (cell?.value ?? '').split(SEPARATOR).map((each) => each.trim());
	return {
		cell,
		text: `${text} Meinten Sie \`${id}\`?`,
		expected,
		correction: parts.map((each) => (each === part ? id : each)).join(SEPARATOR),
	};
}

/** @returns true for „hund und bald mehr“, which says more than `hund` */
function saysMore(written: string, near: string): boolean {
	const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length;
	return words(written) > words(near);
}

/** A released text is published word for word; a name in it would identify the municipality. */
function namesIn({ municipalities }: AnswersInput, cell: AnswerCell | undefined): AnswerMistake[] {
	const text = cell?.value.toLowerCase() ?? '';
	const named = [...(municipalities?.values() ?? [])].find((name) => hasWords(text, name));
	if (named === undefined) return [];
	return [
		{
			cell,
			text: `Der freigegebene Text nennt „${named}“.`,
			expected: 'ein Text, der keine Kommune erkennen lässt; er erscheint im Wortlaut',
			hintOnly: true,
		},
	];
}

/** Other words in a released text by which readers would know who answered; private ones the rule about them refuses. */
const TRACES: readonly (readonly [what: string, pattern: RegExp])[] = [
	[
		'eine Internetadresse',
		/https?:\/\/|\bwww\.[a-z0-9]|\b[a-z0-9-]{2,63}\.(?:de|eu|org|com|net|info)\b/i,
	],
	['ein Postfach', /[\w.+-]@[\w-]{1,63}\.[a-z]/i],
	['eine Person', /(?<!\p{L})(?:Frau|Herrn?)\s+(?:Dr\.\s+)?\p{Lu}\p{Ll}/u],
];

function tracesIn(cell: AnswerCell | undefined): AnswerMistake[] {
	const found = TRACES.filter(([, pattern]) => pattern.test(cell?.value ?? '')).map(
		([what]) => what,
	);
	// A mailbox has the address of a server.
	const [what] = found.includes('ein Postfach') ? ['ein Postfach'] : found;
	if (what === undefined) return [];
	return [
		{
			cell,
			text: `Der freigegebene Text nennt ${what}.`,
			expected: 'ein Text, der nicht erkennen lässt, wer geantwortet hat; er erscheint im Wortlaut',
			hintOnly: true,
		},
	];
}

/** @returns true if a text in lower case has a name, not only as a part of other words */
function hasWords(text: string, name: string): boolean {
	const words = name.trim().toLowerCase();
	if (words === '') return false;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		const before = text.slice(Math.max(at - 2, 0), at);
		const after = text.slice(at + words.length, at + words.length + 2);
		if (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(after)) return true;
	}
	return false;
}
