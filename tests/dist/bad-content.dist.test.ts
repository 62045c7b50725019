import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';
import { runNode } from '../support/build-variant.ts';

const BROKEN = {
	'meldungen/fehlt.mdx': NEWS.replace('stand: 2026-01-15\n', ''),
	'meldungen/feld.mdx': NEWS.replace('themen:', 'thema:'),
	'meldungen/datum.mdx': NEWS.replace('datum: 2026-01-15', 'datum: 31.12.2024'),
	'meldungen/thema.mdx': NEWS.replace('[bauen]', '[bauem]'),
	'meldungen/verweis.mdx': NEWS.replace('datum:', 'herkunft: ofenburg\ndatum:'),
	'meldungen/doppelt.mdx': NEWS,
	'meldungen/doppelt/index.mdx': NEWS,
	'meldungen/yaml.mdx': NEWS.replace('titel: Neuer', 'titel: Neu: Neuer'),
	'meldungen/marke.mdx': `${NEWS}\n<Hinweis titel="Kurz">\n\nText\n`,
	'meldungen/code.mdx': `${NEWS}\n{process.env.HOME}\n`,
};

/** File, line and column of each mistake, and a part of its message. */
const EXPECTED: [string, RegExp][] = [
	['code.mdx:16:1', /./],
	['datum.mdx:5:8', /Datum.*2024-12-31/s],
	['doppelt.mdx:1:1', /gibt es schon/],
	['fehlt.mdx:1:1', /`stand`.*fehlt/],
	['feld.mdx:4:1', /Meinten Sie `themen`/],
	['marke.mdx:16:1', /nicht geschlossen/],
	['thema.mdx:4:10', /Meinten Sie `bauen`/],
	['verweis.mdx:5:11', /Meinten Sie `offenburg`/],
	['yaml.mdx:2:8', /./],
];

test('a build of faulty content reports every mistake with its place and does not change the portal', () => {
	const dir = contentFixture(BROKEN);
	const before = fingerprint('dist');
	const { status, stdout, stderr } = runNode(['src/commands/build/build.ts'], { CONTENT_DIR: dir });
	const said = stdout + stderr;
	expect(status).toBe(1);
	expect(said).not.toMatch(/^ {4}at /m);
	const findings = said.split('\n').filter((line) => line.startsWith(`${dir}/`));
	const places = findings.map((line) => line.slice(`${dir}/meldungen/`.length).split(' ')[0]);
	expect(places).toEqual(EXPECTED.map(([place]) => place));
	for (const [place, text] of EXPECTED) {
		const begin = said.indexOf(`/meldungen/${place} `);
		expect(said.slice(begin, said.indexOf('\n\n', begin))).toMatch(text);
	}
	expect(said).toContain('Es wurde nichts gebaut und nichts verändert.');
	expect(fingerprint('dist')).toEqual(before);
});

test.each([
	['a missing content folder', { CONTENT_DIR: '/gibt/es/nicht' }, '/gibt/es/nicht'],
	['an impossible host', { SITE_URL: 'wissen.example.org' }, 'SITE_URL ist „wissen.example.org“'],
	['an impossible subpath', { BASE_PATH: '../oben' }, 'BASE_PATH ist „../oben“'],
])('%s is told in German, builds nothing and changes nothing', (_name, env, message) => {
	const before = fingerprint('dist');
	const { status, stdout, stderr } = runNode(['src/commands/build/build.ts'], env);
	expect(status).toBe(1);
	expect(stdout + stderr).toContain(message);
	expect(stdout + stderr).not.toMatch(/^ {4}at /m);
	expect(fingerprint('dist')).toEqual(before);
});

test('a mistake in the configuration is reported with its place', () => {
	const portal = readFileSync('content/portal.yaml', 'utf8').replace('leitsatz:', 'leitsaz:');
	const dir = contentFixture({ 'portal.yaml': portal });
	const line = portal.split('\n').findIndex((each) => each.startsWith('leitsaz:')) + 1;
	const { status, stdout, stderr } = runNode(['src/commands/build/build.ts'], { CONTENT_DIR: dir });
	expect(status).toBe(1);
	expect(stderr).toContain(
		`${dir}/portal.yaml:${line}:1 Ein Feld \`leitsaz\` gibt es hier nicht. Meinten Sie \`leitsatz\`?`,
	);
	expect(stdout + stderr).not.toMatch(/^ {4}at /m);
});

/** Every file of a folder with its content and time of change; undefined without a folder. */
function fingerprint(folder: string): string | undefined {
	if (!existsSync(folder)) return undefined;
	const sum = createHash('sha256');
	for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
		const file = join(folder, name);
		const { mtimeMs } = statSync(file);
		sum.update(`${name}\0${String(mtimeMs)}\0`);
		if (statSync(file).isFile()) sum.update(readFileSync(file));
	}
	return sum.digest('hex');
}
