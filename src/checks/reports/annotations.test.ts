import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportJson } from './json.ts';

const finding: Finding = {
	rule: 'felder',
	severity: 'Fehler',
	file: 'meldungen/a,b.mdx',
	line: 5,
	column: 8,
	text: '50 % sind kein Datum.',
	expected: 'ein Datum',
	sourceLine: 'datum: 50 %',
	correction: 'datum: 2026-01-01',
};
const hint: Finding = { ...finding, severity: 'Hinweis', draft: true, rule: 'stil' };
const options = {
	folder: 'content',
	files: 3,
	help: (rule: string) => `https://netz.example.org/mitmachen/regeln/${rule}/`,
};

test('GitHub gets one command per finding, escaped by its rules', () => {
	expect(reportGithub([finding], options)).toBe(
		'::error file=content/meldungen/a%2Cb.mdx,line=5,col=8,title=Fehler%3A felder::' +
			'50 %25 sind kein Datum.%0AErwartet: ein Datum.%0ABerichtigt: datum: 2026-01-01%0A' +
			'Hilfe: https://netz.example.org/mitmachen/regeln/felder/\n',
	);
	expect(reportGithub([hint], options)).toMatch(/^::warning .*50 %25 sind kein Datum. \(Entwurf\)/);
});

test('GitHub is warned of a change that touches more than content', () => {
	expect(reportGithub([], { ...options, outside: ['src/x.ts', 'package.json'] })).toBe(
		'::warning title=Mehr als Inhalte::Diese Änderung berührt Dateien außerhalb von content/: src/x.ts, package.json\n',
	);
});

test('a text cannot inject a command', () => {
	const report = reportGithub([{ ...finding, text: 'a\n::set-env name=x::y' }], options);
	expect(report.trimEnd().split('\n')).toHaveLength(1);
});

test('GitLab gets issues with distinct fingerprints that stay when lines move', () => {
	const report = (...findings: Finding[]) =>
		JSON.parse(reportGitlab(findings, options)) as { fingerprint: string }[];
	const [first, second, third] = report(finding, { ...finding, line: 9 }, hint);
	expect(first).toMatchObject({
		check_name: 'felder',
		severity: 'major',
		description:
			'50 % sind kein Datum. Erwartet: ein Datum. Berichtigt: datum: 2026-01-01 Hilfe: https://netz.example.org/mitmachen/regeln/felder/',
		location: { path: 'content/meldungen/a,b.mdx', lines: { begin: 5 } },
	});
	expect(third).toMatchObject({ check_name: 'stil', severity: 'info' });
	expect(new Set([first, second, third].map((each) => each?.fingerprint)).size).toBe(3);
	expect(report({ ...finding, line: 77 })[0]?.fingerprint).toBe(first?.fingerprint);
});

test('tools get all data under stable names', () => {
	expect(JSON.parse(reportJson([finding, hint], { ...options, outside: ['x'] }))).toEqual({
		version: 1,
		dateien: 3,
		fehler: 1,
		hinweise: 1,
		befunde: [
			{
				datei: 'content/meldungen/a,b.mdx',
				zeilennummer: 5,
				spalte: 8,
				regel: 'felder',
				schwere: 'Fehler',
				text: '50 % sind kein Datum.',
				erwartet: 'ein Datum',
				zeile: 'datum: 50 %',
				korrektur: 'datum: 2026-01-01',
				hilfe: 'https://netz.example.org/mitmachen/regeln/felder/',
			},
			expect.objectContaining({ schwere: 'Hinweis', entwurf: true, regel: 'stil' }),
		],
		ausserhalb: ['x'],
	});
});
