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
	/** Id → name of every municipality. */
	municipalities: ReadonlyMap<string, string>;
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
	for (const [index, cell] of header.entries()) {
		const name = written[index] ?? '';
		if (known.includes(name)) {
			if (written.indexOf(name) === index) continue;
			yield {
				cell,
				text: `Die Spalte \`${name}\` gibt es zweimal.`,
				expected: 'jede Spalte nur einmal',
			};
			continue;
		}
		const free = known.filter((each) => !written.includes(each) && !meantAlready.has(each));
		const meant = name === '' ? undefined : nearest(name, free);
		if (meant) meantAlready.add(meant);
		yield {
			cell,
			text:
				name === ''
					? 'Eine Spalte hat keinen Namen.'
					: `Eine Spalte \`${name}\` gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			expected:
				free.length > 0
					? `eine der Spalten ${free.map((each) => `\`${each}\``).join(', ')}`
					: 'keine weitere Spalte',
			correction: meant,
		};
	}
	const optional = [DATE_COLUMN, ...questions.map(releaseColumn)];
	for (const name of known) {
		if (written.includes(name) || optional.includes(name) || meantAlready.has(name)) continue;
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
	if (!input.municipalities.has(id)) mistakes.push(unknownMunicipality(input, kommune, id));
	const date = cellOf(DATE_COLUMN);
	const day = date?.value.trim() ?? '';
	if (day !== '' && !isIsoDay(day)) {
		const correction = isoFromGerman(day);
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
			mistakes.push(...namesIn(input, cell));
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
	const byName = [...municipalities].find(([, name]) => name.toLowerCase() === id.toLowerCase());
	const meant = id === '' ? undefined : (byName?.[0] ?? nearest(id, municipalities.keys()));
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
	const similar = part === '' ? undefined : nearest(part, labels.keys());
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

/** A released text is published word for word; a name in it would identify the municipality. */
function namesIn({ municipalities }: AnswersInput, cell: AnswerCell | undefined): AnswerMistake[] {
	const text = cell?.value ?? '';
	const named = [...municipalities.values()].find((name) =>
		new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(name)}(?![\\p{L}\\d])`, 'iu').test(text),
	);
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
