import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentFixture } from '../testing/content-fixture.ts';
import { textState } from '#src/entries/read/text-state.ts';
import { NEWS } from '../example-content.ts';
import { reportGithub } from '../reports/github.ts';
import { reportGitlab } from '../reports/gitlab.ts';
import { reportJson } from '../reports/json.ts';
import { reportText } from '../reports/text.ts';

const TEXT = '    text: |\n      Der neue Onlinedienst ist da, für alle Kommunen.\n';

function found(version: string, change = (text: string) => text) {
	const text = NEWS.replace(/---\n(?!titel)/, `fassungen:\n${version}---\n`);
	return checkContent(contentFixture({ 'meldungen/neu.mdx': change(text) })).findings;
}

const state = textState('Neuer Onlinedienst für alle', NEWS.split('---\n')[2] ?? '');
const line = `    vorlage: ${state}`;

test('a version without a fingerprint is a mistake that names the line to insert before its text', () => {
	expect(found(`  kurz:\n${TEXT}`)).toMatchObject([
		{
			rule: 'fassungen',
			severity: 'Fehler',
			sourceLine: '    text: |',
			text: 'Die Fassung „Kurz gesagt“ sagt nicht, nach welchem Text sie geschrieben ist.',
		},
	]);
	expect(found(`  kurz:\n${TEXT}`)[0]?.correction).toBe(line);
	expect(found(`  kurz:\n${line}\n${TEXT}`)).toEqual([]);
});

test('anything else as a fingerprint is a mistake with the corrected line', () => {
	for (const wrong of ['heute', '2026-01-15', 'text-123', '"0e12"']) {
		expect(found(`  kurz:\n    vorlage: ${wrong}\n${TEXT}`)).toMatchObject([
			{ rule: 'fassungen', severity: 'Fehler', correction: line },
		]);
	}
});

test('after a change of the article the version is outdated, which stops nothing', () => {
	const changed = (text: string) => text.replace('Er ist da.', 'Er ist endlich da.');
	const findings = found(`  kurz:\n${line}\n${TEXT}`, changed);
	expect(findings).toMatchObject([
		{
			rule: 'fassungen',
			severity: 'Hinweis',
			sourceLine: line,
			text: 'Der Artikel hat sich geändert, seit die Fassung „Kurz gesagt“ geschrieben wurde.',
		},
	]);
	const now = findings[0]?.correction ?? '';
	expect(now).not.toBe(line);
	expect(found(`  kurz:\n${now}\n${TEXT}`, changed)).toEqual([]);
	const options = { folder: 'content', files: 1 };
	for (const report of [reportText, reportGithub, reportGitlab, reportJson]) {
		expect(report(findings, options)).toContain('Der Artikel hat sich geändert');
		expect(report(findings, options)).toContain(now.trim());
	}
});

test('other line breaks in the article change nothing', () => {
	expect(
		found(`  kurz:\n${line}\n${TEXT}`, (text) => text.replace('Er ist da.', 'Er\nist da.')),
	).toEqual([]);
});

test('a version in Leichte Sprache is reported by its name', () => {
	expect(
		found(`  leichte_sprache:\n${TEXT.replace(', für', '\n      Er ist für')}`)[0]?.text,
	).toContain('„Leichte Sprache“');
});

test('references, links and sources in a version are checked like the text, at their place', () => {
	const text = [
		'    text: |',
		'      Siehe [Bauen](/themen/baun/). [2](#quelle-2)',
		'',
		'      # Überschrift',
		'',
		'      [hier](/themen/bauen/)',
		'',
	].join('\n');
	const findings = found(`  kurz:\n${line}\n${text}`);
	expect(findings.map(({ rule, sourceLine, column }) => [rule, sourceLine, column])).toEqual([
		['links', '      Siehe [Bauen](/themen/baun/). [2](#quelle-2)', 13],
		['links', '      Siehe [Bauen](/themen/baun/). [2](#quelle-2)', 37],
		['ueberschriften', '      # Überschrift', 7],
		['linktext', '      [hier](/themen/bauen/)', 7],
	]);
	expect(findings[0]?.correction).toBe('      Siehe [Bauen](/themen/bauen/). [2](#quelle-2)');
	expect(findings[2]?.correction).toBe('      ## Überschrift');
});

test('a link may lead to a version’s own page, but not to a missing one', () => {
	const version = `  kurz:\n${line}\n${TEXT}`;
	const linking = (path: string) => {
		const own = NEWS.replace(/---\n(?!titel)/, `fassungen:\n${version}---\n`);
		const other = `${NEWS}\n[Kurz gesagt](${path})\n`;
		const files = { 'meldungen/neu.mdx': own, 'meldungen/andere.mdx': other };
		return checkContent(contentFixture(files)).findings.map(({ rule }) => rule);
	};
	expect(linking('/meldungen/neu/kurz/')).toEqual([]);
	expect(linking('/meldungen/neu/leichte-sprache/')).toEqual(['links']);
});

test('an old address may be that of a version, but not one in use', () => {
	const version = `  kurz:\n${line}\n${TEXT}`;
	const former = (address: string) =>
		found(version, (text) => text.replace('fassungen:', `frueher: [${address}]\nfassungen:`)).map(
			({ rule }) => rule,
		);
	expect(former('/meldungen/alt/kurz/')).toEqual([]);
	expect(former('/meldungen/neu/leichte-sprache/')).toEqual([]);
	expect(former('/meldungen/neu/kurz/')).toEqual(['adressen']);
});

test('as long as the changed text has a mistake, only that is told', () => {
	const changed = (text: string) => text.replace('Er ist da.', 'Er ist da.\n\n##Ohne Abstand');
	const findings = found(`  kurz:\n${line}\n${TEXT}`, changed);
	expect(findings.map(({ rule }) => rule)).toEqual(['stil']);
});
