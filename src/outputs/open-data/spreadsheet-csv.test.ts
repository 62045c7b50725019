import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { spreadsheetCsv } from './spreadsheet-csv.ts';
import { strictCsv } from './testing/strict-csv.ts';

const TEXTS = [
	'eins\nzwei',
	'eins\r\nzwei',
	'eins\rzwei',
	'- Punkt\n- Punkt\n',
	'eins\u2028zwei\u0085drei\u000bvier',
	'Er sagte "ja"; dann, nein',
	'"',
	' am Rand ',
	'',
	'a\tb',
];
const rows = TEXTS.map((text, place) => [`k${place}`, text, 'Ende']);
const header = ['id', 'text', 'ende'];

test('a row stays a row for a strict reader, whatever line end is in a cell', () => {
	const read = strictCsv(spreadsheetCsv([header, ...rows]));
	expect(read).toHaveLength(rows.length + 1);
	expect(read[1]).toEqual(['k0', 'eins\nzwei', 'Ende']);
	expect(read[2]?.[1]).toBe('eins\r\nzwei');
	expect(read[6]?.[1]).toBe('Er sagte "ja"; dann, nein');
});

test('the strict reader refuses what the writer once wrote', () => {
	expect(() => strictCsv('a;b\r\nx\ny;z\r\n')).toThrow('Not quoted');
	expect(() => strictCsv('a;b\r\nx\r\n')).toThrow('Rows of');
	expect(() => strictCsv('a;"b\r\n')).toThrow('not closed');
});

const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python)('Python reads as many rows and cells (skipped without Python)', () => {
	const script =
		'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"), newline=""), delimiter=";", strict=True))))';
	const text = spreadsheetCsv([header, ...rows]);
	const read = JSON.parse(
		execFileSync('python3', ['-c', script], { input: text, encoding: 'utf8' }),
	) as string[][];
	expect(read).toEqual(strictCsv(text));
});

const cell = (text: string) => strictCsv(spreadsheetCsv([[text]]))[0]?.[0];

test.each([
	'=1+1',
	'+1',
	'-1+1',
	'@SUM(A1)',
	'\uFF1D1+1',
	'  =1+1',
	'\tText',
	'08317001',
	'99050012104000',
	'1.5',
	'1.2.3',
	'3/4',
	'2026-03',
	'2025/26',
	'01.05.',
	'1. Mai',
	'Mai 2026',
	'1e5',
	'12:30',
	'(5)',
	'wahr',
	'9'.repeat(60),
])('a spreadsheet program shows %j as it is: an apostrophe stands in front', (text) => {
	expect(cell(text)).toBe(`'${text}`);
});

test.each([
	'2026-03-31',
	'77855',
	'26733',
	'2026',
	'2026-W10',
	'2026-05-04T10:00',
	'Kehl 5',
	'Markt 5',
	'0781/82-0 oder Hauptamt',
	'Mai',
	'OZG 2.0',
	'a - b',
	'1.2.3.4',
	'Text\n- Punkt (neu)\n+ 3 Stellen\n- Gemeinden (bis 5.000)',
	'5 = 5, x = y',
])('%j stays as it is', (text) => {
	expect(cell(text)).toBe(text);
});

test('a formula in a line of its own begins no cell, even where quotation marks are not understood', () => {
	const text =
		"Text\n=cmd|' /C calc'!A0\r\n  @SUM(A1)\n-2+cmd|'x'!A0\n- HYPERLINK(A1)\nEnde;=1+1,=2";
	const quoted = cell(text) ?? '';
	expect(quoted.split(/[\r\n,;]/).filter((part) => /^\s*[=@]|^[+-].*[|]/.test(part))).toEqual([]);
	expect(quoted.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
});

test('numbers are numbers, with a comma', () => {
	expect(strictCsv(spreadsheetCsv([[-1.5, 62_993, undefined, null]]))[0]).toEqual([
		'-1,5',
		'62993',
		'',
		'',
	]);
});

test('control characters and halves of characters do not reach the file', () => {
	expect(cell('a\u0000b\u0007c\ud800')).toBe('abc\ufffd');
});

test('a long cell is written in no time', () => {
	const text = `\n${' '.repeat(200_000)}${'- ='.repeat(100_000)}`;
	expect(cell(text)?.length).toBeGreaterThan(text.length);
});
