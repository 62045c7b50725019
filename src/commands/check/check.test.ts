import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';

function run(dir: string, ...files: string[]) {
	const script = join(import.meta.dirname, 'check.ts');
	const env = { ...process.env, CONTENT_DIR: dir };
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], {
		env,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const broken = NEWS.replace('datum: 2026-01-15', 'datum: gestern');

test('valid content ends with 0 and a summary', () => {
	const { status, stdout } = run(contentFixture({ 'meldungen/gut.mdx': NEWS }));
	expect(stdout).toBe('5 Dateien geprüft: 0 Fehler, 0 Hinweise.\n');
	expect(status).toBe(0);
});

test('a mistake ends with 1 and its place', () => {
	const dir = contentFixture({ 'meldungen/falsch.mdx': broken });
	const { status, stdout } = run(dir);
	expect(stdout).toContain(`${dir}/meldungen/falsch.mdx:5:8 Fehler felder „gestern“`);
	expect(status).toBe(1);
});

const PORTAL = readFileSync(join(import.meta.dirname, '../../../content/portal.yaml'), 'utf8');

test('the configuration of the portal is checked, too, also alone', () => {
	expect(run(contentFixture({ 'portal.yaml': PORTAL }))).toMatchObject({
		status: 0,
		stdout: '5 Dateien geprüft: 0 Fehler, 0 Hinweise.\n',
	});
	const wrong = PORTAL.replace('leitsatz:', 'leitspruch:').replace('  kommunen:', '  komunen:');
	const dir = contentFixture({ 'portal.yaml': wrong, 'meldungen/falsch.mdx': broken });
	const { status, stdout } = run(dir, 'portal.yaml');
	expect(stdout).toContain('Meinten Sie `leitsatz`?');
	expect(stdout).toMatch(/→ leitsatz: /);
	expect(stdout).toContain('Meinten Sie `kommunen`?');
	expect(stdout).toContain('1 Datei geprüft: 2 Fehler, 0 Hinweise.');
	expect(status).toBe(1);
});

test('a faulty configuration is told once, whatever is wrong with it', () => {
	const told = (text: string) =>
		/geprüft: (\d+) Fehler/.exec(
			run(contentFixture({ 'portal.yaml': text }), 'portal.yaml').stdout,
		)?.[1];
	expect(told(PORTAL.replace('name: ', 'name '))).toBe('1');
	expect(told(PORTAL.replace(/mail: .*/, 'mail: amt(at)example.org'))).toBe('1');
	expect(told(PORTAL.replace(/^name: .*$/m, 'name: "Wissensnetz'))).toBe('1');
});

test('if files are named, only their findings count', () => {
	const dir = contentFixture({ 'meldungen/falsch.mdx': broken, 'meldungen/gut.mdx': NEWS });
	expect(run(dir, 'meldungen/gut.mdx')).toMatchObject({
		status: 0,
		stdout: '1 Datei geprüft: 0 Fehler, 0 Hinweise.\n',
	});
	expect(run(dir, join(dir, 'meldungen/falsch.mdx')).status).toBe(1);
});

test.each([
	['a missing file', ['meldungen/fehlt.mdx'], 'Die Datei meldungen/fehlt.mdx gibt es nicht.'],
	['a file elsewhere', [import.meta.filename], 'liegt nicht im Inhaltsordner'],
])('%s is reported in German and ends with 1', (_name, files, message) => {
	const { status, stderr } = run(contentFixture(), ...files);
	expect(stderr).toContain(message);
	expect(stderr).not.toContain('    at ');
	expect(status).toBe(1);
});

test('a missing content folder is reported in German and ends with 1', () => {
	const { status, stderr } = run('/gibt/es/nicht');
	expect(stderr).toMatch(/^Den Inhaltsordner \/gibt\/es\/nicht gibt es nicht\./);
	expect(status).toBe(1);
});

test('a reader that stops early, such as head, causes no stack trace', () => {
	const files = Array.from({ length: 300 }, (_, at): [string, string] => [
		`meldungen/falsch-${at}.mdx`,
		broken,
	]);
	const script = join(import.meta.dirname, 'check.ts');
	const { stderr } = spawnSync('sh', ['-c', `'${process.execPath}' '${script}' | head -n 1`], {
		env: { ...process.env, CONTENT_DIR: contentFixture(Object.fromEntries(files)) },
		encoding: 'utf8',
	});
	expect(stderr).not.toContain('EPIPE');
});
