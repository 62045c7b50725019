import { expect, test } from 'vitest';
import { readCell } from '#src/model/survey/browser/answer-cell.ts';
import { strictCsv } from '#src/outputs/open-data/testing/strict-csv.ts';
import { answerFile } from './answer-file.ts';

const QUESTIONS = [
	{ id: 'akte', art: 'einfachauswahl' },
	{ id: 'wunsch', art: 'text' },
] as const;
const WISH = {
	id: 'wunsch',
	art: 'text',
	frage: 'Was wünschen Sie sich?',
	pflicht: false,
} as const;

test('the file has the columns of the answers, in order, and one row', () => {
	const cells = new Map([
		['kommune', 'kehl'],
		['datum', '2026-02-03'],
		['akte', 'ja'],
		['wunsch', 'Mehr Zeit'],
		['wunsch_freigabe', 'nein'],
	]);
	expect(answerFile(QUESTIONS, cells)).toBe(
		'\uFEFFkommune;datum;akte;wunsch;wunsch_freigabe\r\nkehl;2026-02-03;ja;Mehr Zeit;nein\r\n',
	);
});

test('characters that end a cell, and line ends, cannot break the row', () => {
	const cells = new Map([['wunsch', 'Er sagte "ja";\nwir, dann nein']]);
	expect(answerFile(QUESTIONS, cells).split('\r\n')[1]).toBe(
		';;;"Er sagte ""ja""; wir, dann nein";',
	);
});

test('a free text that Excel would calculate or change stays a text, and is read as it was given', () => {
	for (const text of ['=HYPERLINK("http://x")', '- mehr Zeit', '1.5', '+49 7841']) {
		const row = answerFile(QUESTIONS, new Map([['wunsch', text]])).split('\r\n')[1] ?? '';
		const [cells = []] = strictCsv(`${row}\r\n`);
		expect(cells[3]).toBe(`'${text}`);
		expect(readCell(WISH, cells[3] ?? '')).toEqual({ value: text });
	}
	expect(readCell(WISH, "'n Dach")).toEqual({ value: "'n Dach" });
});
