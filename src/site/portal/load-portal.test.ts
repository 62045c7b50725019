import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadPortal } from './load-portal.ts';
import { isOperatorMistake } from '#src/base/operator-mistake.ts';

const GOOD = readFileSync(join(import.meta.dirname, '../../../content/portal.yaml'), 'utf8');

function folder(yaml?: string): string {
	const dir = mkdtempSync(join(tmpdir(), 'portal-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	if (yaml !== undefined) writeFileSync(join(dir, 'portal.yaml'), yaml);
	return dir;
}

/** The findings of a configuration, without the folder. */
function findings(yaml: string): string[] {
	const dir = folder(yaml);
	try {
		loadPortal([dir]);
	} catch (error) {
		if (!isOperatorMistake(error)) throw error;
		return error.message.replaceAll(`${dir}/`, '').split('\n');
	}
	return [];
}

const lineOf = (yaml: string, start: string) =>
	yaml.split('\n').findIndex((line) => line.startsWith(start)) + 1;

test('the project’s own configuration is valid', () => {
	expect(findings(GOOD)).toEqual([]);
});

test('the first folder with a configuration wins', () => {
	const other = folder(GOOD.replace(/^name: .*/m, 'name: Anderes Netz'));
	expect(loadPortal([folder(), other, folder(GOOD)]).name).toBe('Anderes Netz');
});

test('without a configuration the message says where it belongs', () => {
	const dir = folder();
	expect(() => loadPortal([dir])).toThrow(
		`${dir}/portal.yaml:1:1 Die Konfiguration des Portals fehlt.`,
	);
});

test('an invalid value is reported with its place', () => {
	const yaml = GOOD.replace(/mail: .*/, 'mail: keine Adresse');
	const line = lineOf(yaml, '  mail:');
	expect(findings(yaml)).toEqual([
		expect.stringMatching(`^portal\\.yaml:${line}:9 .*keine Adresse`),
	]);
});

test('the address of the portal is a host; its path comes from BASE_PATH', () => {
	const yaml = GOOD.replace(/^adresse: .*/m, 'adresse: https://amt.example/wissen');
	const line = lineOf(yaml, 'adresse:');
	expect(findings(yaml)).toEqual([
		expect.stringMatching(
			`^portal\\.yaml:${line}:10 .*Erwartet: nur der Name wie https://wissen\\.example\\.org; der Pfad kommt aus BASE_PATH\\.$`,
		),
	]);
});

test('an unknown field is reported with its place', () => {
	const yaml = `${GOOD}farbe: rot\n`;
	expect(findings(yaml)).toEqual([
		expect.stringMatching(`^portal\\.yaml:${lineOf(yaml, 'farbe:')}:1 .*\`farbe\``),
	]);
});

test('all mistakes are reported at once', () => {
	const yaml = GOOD.replace(/^name: .*\n/m, '').replace(/plattform: .*/, 'plattform: bitbucket');
	expect(findings(yaml)).toHaveLength(2);
});

test('broken YAML is reported in German with its line', () => {
	const yaml = GOOD.replace(/^name: .*/m, 'name: Netz: Ortenau');
	const told = findings(yaml);
	expect(told[0]).toMatch(`portal.yaml:${lineOf(yaml, 'name:')}:`);
	expect(told[0]).toContain('Erwartet:');
});

test.each([
	['adresse', /^adresse: .*/m, 'adresse: https://www.\u043effenburg.de', 'täuscht'],
	[
		'lizenz',
		/^( {2})adresse: https:\/\/creative.*/m,
		'  adresse: http://127.0.0.1/',
		'eigenen Netz',
	],
	['name', /^name: .*/m, 'name: "Wissen\\u202enetz"', 'U+202E'],
	['region', /^region: .*/m, 'region: Orte\u{e0041}naukreis', 'U+E0041'],
])('what would mislead readers is refused in the field %s', (_field, from, to, told) => {
	const yaml = GOOD.replace(from, to);
	expect(yaml).not.toBe(GOOD);
	expect(findings(yaml)).toEqual([expect.stringContaining(told)]);
});

test('the portal itself may lie in the own network', () => {
	expect(findings(GOOD.replace(/^adresse: .*/m, 'adresse: http://wissen.rathaus.local'))).toEqual(
		[],
	);
});
