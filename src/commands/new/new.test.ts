import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';
import { runNew } from './run-new.ts';

const VALID = ['--art', 'meldungen', '--titel', 'Neue Wege im Bauamt'];

/** Runs the command without a terminal. */
async function run(dir: string, ...args: string[]) {
	const told = { stdout: '', stderr: '' };
	const status = await runNew(args, {
		env: { CONTENT_DIR: dir },
		today: '2026-03-31',
		print: (text) => (told.stdout += text),
		complain: (text) => (told.stderr += text),
	});
	return { status, ...told };
}

test('without a terminal the command asks nothing and ends with its exit code', () => {
	const script = join(import.meta.dirname, 'new.ts');
	const env = { ...process.env, CONTENT_DIR: contentFixture() };
	const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
		env,
		encoding: 'utf8',
	});
	expect(stderr).toContain('npm run new -- --art praxisbeispiele --titel');
	expect(stdout).toBe('');
	expect(status).toBe(1);
}, 30_000);

test('writes a draft, prints its place, checks it and explains the next steps', async () => {
	const dir = contentFixture();
	const { status, stdout } = await run(dir, '--art', 'meldungen', '--titel', 'Neue Wege im Bauamt');
	const file = `${dir}/meldungen/neue-wege-im-bauamt.mdx`;
	expect(stdout).toContain(`Angelegt: ${file}\n1 Datei geprüft: 0 Fehler, 0 Hinweise.\n`);
	expect(stdout).toContain('http://localhost:4321/meldungen/neue-wege-im-bauamt/');
	expect(stdout).toContain(`npm run check -- ${file}`);
	expect(readFileSync(file, 'utf8')).toContain('\nentwurf: true\n');
	expect(status).toBe(0);
});

test('takes municipality, topics and other fields by id or by name', async () => {
	const dir = contentFixture();
	await run(
		dir,
		...['--art', 'Praxisbeispiel', '--titel', 'Hundesteuer online anmelden'],
		...['--kommune', 'Offenburg', '--themen', 'e-akte, Digitaler Bauantrag'],
		...['--status', 'In Betrieb', '--datei', 'praxisbeispiele/hundesteuer.mdx'],
	);
	const text = readFileSync(join(dir, 'praxisbeispiele/hundesteuer.mdx'), 'utf8');
	expect(text).toContain('\nkommune: offenburg\n');
	expect(text).toContain('\nthemen: [e-akte, bauen]\n');
	expect(text).toContain('\nstatus: betrieb\n');
});

test.each([
	[
		'a day that is over',
		['--art', 'boerse', '--titel', 'Biete einen Aktenplan', '--gueltig-bis', '2020-01-01'],
		'ist vorbei',
	],
	['HTML in the title', ['--art', 'boerse', '--titel', '<script>x</script> Dienst'], 'HTML'],
])('refuses %s before anything is written', async (_name, args, words) => {
	const dir = contentFixture();
	const { status, stderr } = await run(dir, ...args);
	expect(stderr).toContain(words);
	expect(status).toBe(1);
	expect(existsSync(join(dir, 'boerse'))).toBe(false);
});

test('understands a day with its time in German', async () => {
	const dir = contentFixture();
	const args = ['--art', 'termine', '--titel', 'Treffen im Landratsamt', '--datei', 'treffen'];
	await run(dir, ...args, '--beginn', '4. März 2027 10 Uhr');
	expect(readFileSync(join(dir, 'termine/treffen.mdx'), 'utf8')).toContain(
		'\nbeginn: 2027-03-04T10:00\n',
	);
});

test('puts the municipality into the origin of kinds that have one', async () => {
	const dir = contentFixture();
	await run(dir, '--art', 'meldungen', '--titel', 'Neue Wege im Bauamt', '--kommune', 'offenburg');
	const text = readFileSync(join(dir, 'meldungen/neue-wege-im-bauamt.mdx'), 'utf8');
	expect(text).toContain('\nherkunft: offenburg\n');
});

test('never overwrites: a taken name gets a number, a taken name chosen by flag is refused', async () => {
	const dir = contentFixture({ 'meldungen/neue-wege.mdx': NEWS });
	await run(dir, '--art', 'meldungen', '--titel', 'Neue -- Wege');
	expect(existsSync(join(dir, 'meldungen/neue-wege-2.mdx'))).toBe(true);
	const wished = ['--art', 'meldungen', '--titel', 'Etwas anderes', '--datei', 'neue-wege.mdx'];
	const { status, stderr } = await run(dir, ...wished);
	expect(stderr).toBe('Den Namen neue-wege gibt es schon. Frei ist: neue-wege-3\n');
	expect(status).toBe(1);
	expect(readFileSync(join(dir, 'meldungen/neue-wege.mdx'), 'utf8')).toBe(NEWS);
});

test('an entry in a folder, a faulty entry and an entry of a kind with shared ids each take a name', async () => {
	const dir = contentFixture({
		'meldungen/im-ordner/index.mdx': NEWS,
		'meldungen/kaputt.md': '---',
	});
	const wish = async (kind: string, name: string) =>
		(await run(dir, '--art', kind, '--titel', 'Neue Wege im Bauamt', '--datei', name)).stderr;
	expect(await wish('meldungen', 'im-ordner')).toContain('gibt es schon');
	expect(await wish('meldungen', 'kaputt')).toContain('gibt es schon');
	expect(await wish('seiten', 'suche')).toContain('gibt es schon');
	const organisation = [
		'--feld-art',
		'verband',
		'--ebene',
		'land',
		'--kurzfassung',
		'x'.repeat(40),
	];
	const args = ['--art', 'organisationen', '--titel', 'Stadt Offenburg', ...organisation];
	expect((await run(dir, ...args, '--datei', 'offenburg')).stderr).toContain('gibt es schon');
});

test.each([
	['no kind', [], 'Welche Art von Beitrag?'],
	['no title', ['--art', 'meldungen'], 'Es fehlt: --titel (Sagt, worum es geht'],
	['an unknown kind', ['--art', 'meldugen', '--titel', 'x'], 'Meinten Sie meldungen?'],
	['an unknown flag', [...VALID, '--thema', 'bauen'], 'Meinten Sie --themen?'],
	[
		'a flag of another kind',
		[...VALID, '--status', 'pilot'],
		'gibt es für die Art meldungen nicht',
	],
	['an unknown topic', [...VALID, '--themen', 'bauem'], 'Meinten Sie bauen? Möglich:\n  bauen'],
	['a topic twice', [...VALID, '--themen', 'bauen,bauen'], 'jede Kennung nur einmal'],
	['an unknown municipality', [...VALID, '--kommune', 'Ofenburg'], 'Meinten Sie offenburg?'],
	['a wrong date', [...VALID, '--datum', '31.3.26 abends'], 'ein Datum wie 2026-03-31'],
	['an empty title', ['--art', 'meldungen', '--titel', ' '], 'Die Angabe zu „Titel“ ist leer.'],
	['a flag without value', ['--art'], 'Hinter --art fehlt der Wert.'],
	['a title twice', [...VALID, '--titel', 'Noch ein Titel'], 'steht zweimal da'],
	['a word without flag', ['Terminbuchung'], 'zum Beispiel --titel "Terminbuchung"'],
	[
		'a kind without flag',
		['meldungen'],
		'steht ohne Namen da. Geben Sie an, was gemeint ist, zum Beispiel --art meldungen',
	],
	['a bad file name', [...VALID, '--datei', 'Größe'], 'Meinten Sie groesse?'],
	['a file name that leads out', [...VALID, '--datei', '../../x'], 'taugt nicht als Dateiname'],
	['a table', ['--art', 'kommunen', '--titel', 'Rust'], 'Spalten: id, name, ags, typ'],
	['gaps where no draft is', ['--art', 'themen', '--titel', 'Archiv'], '--kurzfassung'],
	['a title too long', ['--art', 'meldungen', '--titel', 'x'.repeat(500)], '500 Zeichen zu lang'],
])('%s is refused in German and nothing is written', async (_name, args, message) => {
	const dir = contentFixture();
	const before = readdirSync(dir, { recursive: true });
	const { status, stdout, stderr } = await run(dir, ...args);
	expect(stderr).toContain(message);
	expect(stderr).not.toContain('    at ');
	expect(stdout).toBe('');
	expect(status).toBe(1);
	expect(readdirSync(dir, { recursive: true })).toEqual(before);
});

test.each([
	['🎉'.repeat(10), 'meldung'],
	['???!!! ... ???', 'meldung'],
	['"Bauen" und \'Wohnen\': ein Fall', 'bauen-und-wohnen-ein-fall'],
	['C:\\Daten\\neu und alt', 'c-daten-neu-und-alt'],
	['- erste Zeile eines Titels', 'erste-zeile-eines-titels'],
	['# kein Kommentar, ein Titel', 'kein-kommentar-ein-titel'],
	['zwei\nZeilen\u0007 und\tmehr', 'zwei-zeilen-und-mehr'],
	['{geschweift} & *anker* !marke', 'geschweift-anker-marke'],
	['2026-03-31', '2026-03-31'],
	['true true true', 'true-true-true'],
	['--- kein Ende des Kopfes', 'kein-ende-des-kopfes'],
	['Wort '.repeat(24).trim(), `${'wort-'.repeat(11)}wort`],
])('the title %j is written unchanged', async (title, name) => {
	const dir = contentFixture();
	expect(await run(dir, '--art', 'meldungen', `--titel=${title}`)).toMatchObject({ status: 0 });
	const { entries, findings } = checkContent(dir);
	const [entry] = entries.filter(({ kind }) => kind === 'meldungen');
	expect(findings).toEqual([]);
	const expected = title.replace(/\p{Cc}+/gu, ' ').replace(/ +/g, ' ');
	expect(entry).toMatchObject({ id: name, data: { titel: expected } });
});

test('a word that YAML could misread stays a word', async () => {
	const dir = contentFixture();
	await run(dir, '--art', 'glossar', '--titel', 'yes');
	expect(readFileSync(join(dir, 'glossar/yes.mdx'), 'utf8')).toContain('\nbegriff: "yes"\n');
});

test('a folder that cannot be written is reported in German', async () => {
	const dir = contentFixture();
	writeFileSync(join(dir, 'meldungen'), '');
	const { status, stderr } = await run(dir, ...VALID);
	expect(stderr).toMatch(/Es wurde nichts angelegt\.$/m);
	expect(stderr).not.toContain('    at ');
	expect(status).toBe(1);
});

test('the help names every kind and the flags of each', async () => {
	const { status, stdout } = await run('/gibt/es/nicht', '--hilfe');
	expect(stdout).toContain('praxisbeispiele  Praxisbeispiel');
	expect(stdout).toContain('* --status idee|pilot|betrieb|beendet');
	expect(stdout).toContain('* --feld-art biete|suche');
	expect(status).toBe(0);
});
