import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportText } from './text.ts';

const finding: Finding = {
	rule: 'felder',
	severity: 'Fehler',
	file: 'meldungen/neu.mdx',
	line: 5,
	column: 8,
	text: 'Das ist kein gültiges Datum.',
	expected: 'ein Datum wie 2026-03-31',
	sourceLine: 'datum: 31.12.2024',
	correction: 'datum: 2024-12-31',
};

test('a finding is one line with place, then the line of the file and the corrected one', () => {
	expect(reportText([finding], { folder: 'content', files: 213 })).toBe(`\
content/meldungen/neu.mdx:5:8 Fehler felder Das ist kein gültiges Datum. Erwartet: ein Datum wie 2026-03-31.
    datum: 31.12.2024
           ^
  → datum: 2024-12-31

213 Dateien geprüft: 1 Fehler, 0 Hinweise.
`);
});

test('the summary uses the singular for one', () => {
	const hint: Finding = { ...finding, severity: 'Hinweis' };
	expect(reportText([hint], { folder: 'content', files: 1 })).toContain(
		'1 Datei geprüft: 0 Fehler, 1 Hinweis.\n',
	);
});

test('long lines are cut around the place', () => {
	const sourceLine = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
	const [, shown = '', mark = ''] = reportText([{ ...finding, sourceLine, column: 501 }], {
		folder: 'content',
		files: 1,
	}).split('\n');
	expect(shown.length).toBeLessThan(140);
	expect(shown[mark.indexOf('^')]).toBe('X');
});

test('contributed text cannot control the terminal', () => {
	const sourceLine = '\u001b[31mrot\u202e';
	const report = reportText([{ ...finding, sourceLine, file: 'a\nb' }], { folder: 'c', files: 1 });
	for (const sign of ['\u001b', '\u202e', 'a\nb']) expect(report).not.toContain(sign);
});

test('contributed text cannot give commands to the CI runner', () => {
	const orders = { sourceLine: '::add-mask::Amt', correction: '::stop-commands::x ##[add-path]y' };
	const report = reportText([{ ...finding, ...orders }], { folder: 'c', files: 1 });
	expect(report).not.toMatch(/^\s*(?:→ )?::|##\[/m);
});
