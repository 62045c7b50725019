import { expect, test } from 'vitest';
import { answerFile } from './answer-file.ts';

const QUESTIONS = [
	{ id: 'akte', art: 'einfachauswahl' },
	{ id: 'wunsch', art: 'text' },
] as const;

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
