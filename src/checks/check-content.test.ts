import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { greyPng } from '../../tests/support/png.ts';
import { checkContent } from './check-content.ts';
import { contentFixture, lines, NEWS } from './testing/content-fixture.ts';
import type { Finding } from './finding.ts';

/** The smallest image there is: one pixel, GIF. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64');

/** Findings as `file:line:column rule text [→ corrected line]`. */
function check(files: Readonly<Record<string, string | Uint8Array>>): string[] {
	return checkContent(contentFixture(files)).findings.map(told);
}

function told({ file, line, column, rule, text, correction }: Finding): string {
	return `${file}:${line}:${column} ${rule} ${text}${correction === undefined ? '' : ` → ${correction}`}`;
}

/** The valid news entry with one thing changed. */
function changed(from: string | RegExp, to: string): string {
	const text = NEWS.replace(from, to);
	if (text === NEWS) throw new Error(`${String(from)} is not in the example`);
	return text;
}

/** The valid news entry with lines added to its text; the first is line 16. */
function withText(...text: string[]): string {
	return NEWS + lines('', ...text);
}

test('content without mistakes has no findings and all its entries', () => {
	const { entries, findings } = checkContent(contentFixture({ 'meldungen/gut.mdx': NEWS }));
	expect(findings).toEqual([]);
	expect(entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
		'kommunen/offenburg',
		'meldungen/gut',
		'organisationen/landkreistag',
		'themen/bauen',
		'themen/e-akte',
	]);
});

test('one run reports every common mistake once, with place and correction', () => {
	const findings = check({
		'meldungen/fehlt.mdx': changed('stand: 2026-01-15\n', ''),
		'meldungen/feld.mdx': changed('themen:', 'thema:'),
		'meldungen/datum.mdx': changed('datum: 2026-01-15', 'datum: 31.12.2024'),
		'meldungen/thema.mdx': changed('[bauen]', '[e-akte, bauem]'),
		'meldungen/verweis.mdx': changed('datum:', 'herkunft: ofenburg\ndatum:'),
		'meldungen/doppelt.mdx': NEWS,
		'meldungen/doppelt/index.mdx': NEWS,
		'meldungen/yaml.mdx': changed('titel: Neuer', 'titel: Neu: Neuer'),
		'meldungen/marke.mdx': withText('<Hinweis titel="Kurz">', '', 'Text'),
	});
	expect(findings).toEqual([
		'meldungen/datum.mdx:5:8 felder „31.12.2024“ im Feld `datum` (Datum) ist kein gültiges Datum. → datum: 2024-12-31',
		'meldungen/doppelt.mdx:1:1 kennung Die Kennung `doppelt` gibt es schon: `meldungen/doppelt/index.mdx`.',
		'meldungen/fehlt.mdx:1:1 felder Das Feld `stand` (Stand) fehlt.',
		'meldungen/feld.mdx:4:1 felder Ein Feld `thema` gibt es hier nicht. Meinten Sie `themen`? → themen: [bauen]',
		'meldungen/marke.mdx:16:1 text `<Hinweis>` ist nicht geschlossen.',
		'meldungen/thema.mdx:4:18 verweise Die Kennung `bauem` gibt es unter Themen nicht. Meinten Sie `bauen`? → themen: [e-akte, bauen]',
		'meldungen/verweis.mdx:5:11 verweise Die Kennung `ofenburg` gibt es unter Kommunen oder Organisationen nicht. Meinten Sie `offenburg`? → herkunft: offenburg',
		'meldungen/yaml.mdx:2:8 yaml In einem Wert steht ein Doppelpunkt. → titel: "Neu: Neuer Onlinedienst für alle"',
	]);
});

test('an entry with a mistake is left out, other rows of its table are not', () => {
	const { entries } = checkContent(
		contentFixture({
			'meldungen/kurz.mdx': changed('Neuer Onlinedienst für alle', 'Kurz'),
			'kommunen/kommunen.csv': lines(
				'id,name,ags,typ,einwohner,einwohner_stand,lat,lon',
				'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94',
				'kehl,Kehl,83,Große Kreisstadt,38000,2024-12-31,48.57,7.81',
			),
		}),
	);
	const ids = entries.map(({ id }) => id);
	expect(ids).toContain('offenburg');
	expect(ids).not.toContain('kehl');
	expect(ids).not.toContain('kurz');
});

test('a reference to an entry that cannot be read is no second finding', () => {
	const thema = lines(
		'titel: [Digitaler Bauantrag',
		'kurzfassung: Vom Antrag bis zum Bescheid, alles ohne Papier und Postweg.',
		'reihenfolge: 1',
	);
	expect(check({ 'themen/bauen.yaml': thema, 'meldungen/gut.mdx': NEWS })).toHaveLength(1);
});

test('files that do not belong are named with the right place', () => {
	const { findings } = checkContent(
		contentFixture({
			'meldung/x.mdx': NEWS,
			'notizen.txt': 'x',
			'meldungen/Brief an Ämter.docx': 'x',
			'meldungen/leer/bild.gif': PIXEL,
			'meldungen/zwei/index.mdx': NEWS,
			'meldungen/zwei/anhang.pdf': 'x',
			'meldungen/zwei/teil.md': 'x',
			'themen/ozg.yml': 'x',
			'kommunen/rust.yaml': 'x',
			'portal.yaml': 'x',
			'.gitkeep': '',
		}),
	);
	expect(findings.map(({ file, expected }) => [file, expected?.slice(0, 45)])).toEqual([
		['kommunen/rust.yaml', 'nur `kommunen/kommunen.csv` und die Grenzen i'],
		['meldung', 'einer der Ordner `praxisbeispiele`, `leitfaed'],
		['meldungen/Brief an Ämter.docx', '`meldungen/brief-an-aemter.mdx`; zu einem Bei'],
		['meldungen/leer', 'die Datei `meldungen/leer/index.mdx`'],
		['meldungen/zwei/anhang.pdf', 'ein Link auf die Seite, auf der das Dokument '],
		['meldungen/zwei/teil.md', 'ein Text je Ordner mit dem Namen `meldungen/z'],
		['notizen.txt', 'eine Datei in einem der Ordner `praxisbeispie'],
		['themen/ozg.yml', '`themen/ozg.yaml`'],
	]);
});

test('links are refused and not read', () => {
	const outside = join(contentFixture(), 'geheim.mdx');
	writeFileSync(outside, NEWS);
	const dir = contentFixture({ 'meldungen/gut.mdx': NEWS });
	symlinkSync(outside, join(dir, 'meldungen', 'fremd.mdx'));
	symlinkSync('/', join(dir, 'leitfaeden'));
	symlinkSync('gut.mdx', join(dir, 'meldungen', 'innen.mdx'));
	const { entries, findings } = checkContent(dir);
	expect(findings.map(({ file, rule }) => `${rule} ${file}`)).toEqual([
		'ablage leitfaeden',
		'ablage meldungen/fremd.mdx',
		'ablage meldungen/innen.mdx',
	]);
	expect(entries.map(({ id }) => id)).not.toContain('fremd');
});

test.each(['entfernt.yaml', 'portal.yaml', 'kommunen/kommunen.csv', 'themen/bauen.yaml'])(
	'a link called %s is refused without a line of what it leads to',
	(name) => {
		const dir = contentFixture();
		rmSync(join(dir, name), { force: true });
		symlinkSync('/etc/passwd', join(dir, name));
		const { findings } = checkContent(dir);
		expect(findings).toContainEqual(expect.objectContaining({ rule: 'ablage', file: name }));
		expect(JSON.stringify(findings)).not.toContain('root');
	},
);

test.each([
	['bom', `\uFEFF${NEWS}`, 'Die Datei beginnt mit einer unsichtbaren Marke (BOM).'],
	[
		'latin',
		Buffer.from(NEWS, 'latin1'),
		'Die Datei ist nicht in UTF-8 gespeichert; Umlaute gingen verloren.',
	],
	['gross', 'x'.repeat(1_100_000), 'Die Datei ist mit 1,1 MB zu groß.'],
])('a file that is not clean text is one finding: %s', (name, text, message) => {
	expect(check({ [`meldungen/${name}.mdx`]: text })).toEqual([
		`meldungen/${name}.mdx:1:1 ${name === 'gross' ? 'ablage' : 'kodierung'} ${message}`,
	]);
});

test('a control character is told at its line', () => {
	expect(check({ 'meldungen/steuer.mdx': withText('Text\u001b[2J') })).toEqual([
		'meldungen/steuer.mdx:16:5 kodierung Hier steht ein unsichtbares Steuerzeichen (U+001B). → Text[2J',
	]);
	expect(check({ 'meldungen/vieles.mdx': `${NEWS}${'\u0001\n'.repeat(30)}` })).toEqual([
		'meldungen/vieles.mdx:1:1 kodierung Die Datei enthält unsichtbare Steuerzeichen.',
	]);
});

test('Windows line ends move neither line nor column', () => {
	const text = changed('datum: 2026-01-15', 'datum: 1. Mai 2023').replaceAll('\n', '\r\n');
	expect(check({ 'meldungen/windows.mdx': text })).toEqual([
		'meldungen/windows.mdx:5:8 felder „1. Mai 2023“ im Feld `datum` (Datum) ist kein gültiges Datum. → datum: 2023-05-01',
	]);
});

test('columns count characters, not UTF-16 units', () => {
	expect(check({ 'meldungen/emoji.mdx': withText('😀😀 {x}') })[0]).toContain(':16:4 kein-code');
});

test.each([
	['ohne-kopf', 'Hallo\n', '1:1 yaml Der Kopf der Datei fehlt.'],
	['kein-ende', '---\ntitel: x\n', '1:1 yaml Der Kopf der Datei hat kein Ende.'],
	[
		'anfuehrung',
		changed('Neuer Onlinedienst für alle', '"Neuer Dienst'),
		'2:8 yaml Das Zeichen `"` wird nicht geschlossen. → titel: "Neuer Dienst"',
	],
	[
		'klammer',
		changed('[bauen]', '[bauen'),
		'4:9 yaml Das Zeichen `[` wird nicht geschlossen. → themen: [bauen]',
	],
	[
		'tabulator',
		changed('  - titel', '\t- titel'),
		'9:1 yaml Die Zeile ist mit einem Tabulator eingerückt. →   - titel: Bekanntmachung',
	],
	[
		'zweimal',
		changed('geprueft:', 'stand: 2026-01-16\ngeprueft:'),
		'7:1 yaml Dieses Feld steht zweimal da.',
	],
	[
		'typangabe',
		changed('stand: 2026-01-15', 'stand: !!binary x'),
		'6:8 yaml Ein Wert beginnt mit `!`.',
	],
	[
		'kreis',
		changed('stand: 2026-01-15', 'stand: &a [*a]'),
		'6:12 yaml Der Verweis `*a` lässt sich nicht auflösen, oder es sind zu viele.',
	],
	[
		'doppelpunkt',
		changed('stand: 2026', 'stand 2026'),
		'6:1 yaml Hinter dem Feldnamen fehlt der Doppelpunkt. → stand: 2026-01-15',
	],
	[
		'tief',
		changed('[bauen]', '['.repeat(30_000)),
		'4:1 yaml Die Angaben sind zu tief verschachtelt.',
	],
])('front matter that cannot be read is one finding at the cause: %s', (name, text, finding) => {
	expect(check({ [`meldungen/${name}.mdx`]: text })).toEqual([`meldungen/${name}.mdx:${finding}`]);
});

test('thousands of aliases are refused instead of expanded', () => {
	const bomb = [
		'a: &a [x, x, x]',
		...[...'bcdefghi'].map(
			(name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`,
		),
	];
	const [finding] = check({ 'themen/bombe.yaml': lines(...bomb) });
	expect(finding).toContain('themen/bombe.yaml:7:8 yaml Der Verweis `*f`');
});

test('a table names line and column of the cell, and a missing column once', () => {
	expect(
		check({
			'kommunen/kommunen.csv': lines(
				'id;name;ags;typ;einwohner;einwohner_stand;lat;lon;farbe',
				'"kehl";"Kehl; Stadt ""am"" Rhein";08317057;Stadt;38000;2024-12-31;48.57;7.81;',
				'',
				'offenburg;Offenburg;83;Grosse Kreisstadt;62993;31.12.2024;48.47;7.94;',
				'kehl;Kehl',
			),
			'leistungen/leistungen.csv': 'id,name,leika_id\n991,A,99012008001000\n992,B,99012008001001\n',
		}),
	).toEqual([
		'kommunen/kommunen.csv:1:51 felder Ein Feld `farbe` gibt es hier nicht.',
		'kommunen/kommunen.csv:4:21 felder Der Wert „83“ passt nicht zum Feld `ags` (Gemeindeschlüssel).',
		'kommunen/kommunen.csv:4:24 felder Den Wert „Grosse Kreisstadt“ gibt es im Feld `typ` (Art) nicht. → offenburg;Offenburg;83;Große Kreisstadt;62993;31.12.2024;48.47;7.94;',
		'kommunen/kommunen.csv:4:48 felder „31.12.2024“ im Feld `einwohner_stand` (Stand der Einwohnerzahl) ist kein gültiges Datum. → offenburg;Offenburg;83;Grosse Kreisstadt;62993;2024-12-31;48.47;7.94;',
		'kommunen/kommunen.csv:5:1 kennung Die Kennung `kehl` gibt es schon: Zeile 2.',
		'kommunen/kommunen.csv:5:1 yaml Die Zeile hat 2 statt 9 Zellen.',
		'leistungen/leistungen.csv:1:1 felder Das Feld `stand` (Stand) fehlt.',
	]);
});

test('a table with an open quotation mark is one finding', () => {
	const findings = check({ 'leistungen/leistungen.csv': 'id,name\n991,"A\n' });
	expect(findings).toEqual([
		'leistungen/leistungen.csv:2:5 yaml Die Anführungszeichen in dieser Zeile der Tabelle gehen nicht auf. → 991,A',
	]);
});

test('a name that cannot be an address is reported with one that can', () => {
	const { findings } = checkContent(contentFixture({ 'meldungen/Größe Übung.mdx': NEWS }));
	expect(findings).toHaveLength(1);
	expect(findings[0]).toMatchObject({ rule: 'dateiname', line: 1, column: 1 });
	expect(findings[0]?.expected).toContain('`meldungen/groesse-uebung.mdx`');
});

test('ids must not collide with addresses of the portal or with another kind', () => {
	const page = NEWS.replace(/themen.*\ndatum.*\n/, '');
	const organisation = lines(
		'name: Stadt Offenburg',
		'art: kommune',
		'ebene: kommune',
		'kurzfassung: Die Große Kreisstadt Offenburg, Sitz des Landratsamts.',
	);
	expect(
		check({
			'seiten/suche.mdx': page,
			'seiten/glossar.mdx': page,
			'seiten/mitmachen.mdx': page,
			'seiten/seite.mdx': page,
			'meldungen/seite.mdx': NEWS,
			'organisationen/offenburg.yaml': organisation,
		}),
	).toEqual([
		'meldungen/seite.mdx:1:1 kennung Unter `/meldungen/seite/` liegen die weiteren Seiten der Liste.',
		'organisationen/offenburg.yaml:1:1 kennung Die Kennung `offenburg` gibt es schon: `kommunen/kommunen.csv`.',
		'seiten/glossar.mdx:1:1 kennung Die Adresse `/glossar/` gehört schon dem Portal selbst.',
		'seiten/suche.mdx:1:1 kennung Die Adresse `/suche/` gehört schon dem Portal selbst.',
	]);
});

test('only a draft may refer or link to a draft', () => {
	const draft = changed('stand:', 'entwurf: true\nstand:');
	const link = withText('[Entwurf](/meldungen/entwurf/)');
	expect(
		check({
			'meldungen/entwurf.mdx': draft,
			'meldungen/link.mdx': link,
			'meldungen/auch-entwurf.mdx': link.replace('stand:', 'entwurf: true\nstand:'),
		}),
	).toEqual([
		'meldungen/link.mdx:16:1 links Die Seite „/meldungen/entwurf/“ ist noch ein Entwurf und wird nicht veröffentlicht.',
	]);
});

test('short lists of valid ids are shown completely', () => {
	const { findings } = checkContent(
		contentFixture({ 'meldungen/a-b.mdx': changed('[bauen]', '[xyz]') }),
	);
	expect(findings[0]?.expected).toBe('eine dieser Kennungen: bauen, e-akte');
});

test.each([
	[
		'kleiner',
		'Wenn es <5 sind',
		'16:9 text Das Zeichen `<` hat im Text eine besondere Bedeutung. → Wenn es \\<5 sind',
	],
	[
		'klammer',
		'Ein {offenes Wort',
		'16:5 text Eine geschweifte Klammer `{` hat im Text eine besondere Bedeutung. → Ein \\{offenes Wort',
	],
	[
		'worte',
		'Ein {Platz Halter}',
		'16:5 text Eine geschweifte Klammer `{` hat im Text eine besondere Bedeutung. → Ein \\{Platz Halter}',
	],
	['marke', 'Text <b>fett', '16:6 text `<b>` ist nicht geschlossen.'],
	['ende', 'Text </Hinweis>', '16:6 text `</Hinweis>` schließt etwas, das nicht geöffnet wurde.'],
	[
		'kommentar',
		'Text <!-- nein -->',
		'16:6 text Kommentare in HTML gibt es hier nicht. → Text {/* nein */}',
	],
	['tief', '> '.repeat(5000), '16:199 text Der Text ist zu tief verschachtelt.'],
])('a text that cannot be parsed says what to write instead: %s', (name, line, finding) => {
	expect(check({ [`meldungen/${name}.mdx`]: withText(line) })).toEqual([
		`meldungen/${name}.mdx:${finding}`,
	]);
});

test.each([
	[
		'import',
		'import fs from "node:fs"',
		['16:1 kein-code Eine Zeile beginnt mit `import` oder `export`; das wäre ein Programm.'],
	],
	[
		'ausdruck',
		'Er {process.env.HOME}',
		[
			'16:4 kein-code Was in geschweiften Klammern steht, würde als Programm ausgeführt. → Er \\{process.env.HOME}',
		],
	],
	[
		'nach-kommentar',
		'{/* a */ fetch("x") /* b */}',
		[
			'16:1 kein-code Was in geschweiften Klammern steht, würde als Programm ausgeführt. → \\{/* a */ fetch("x") /* b */}',
		],
	],
	[
		'skript',
		'<script>alert(1)</script>',
		['16:1 kein-code `<script>` ist in Texten nicht erlaubt.'],
	],
	[
		'spread',
		'<Hinweis titel="x" {...y} />',
		[
			'16:1 kein-code In `<Hinweis>` steht eine geschweifte Klammer; das würde als Programm ausgeführt.',
		],
	],
	[
		'wert',
		'<Hinweis titel={x} />',
		[
			'16:1 kein-code In `<Hinweis>` steht eine geschweifte Klammer; das würde als Programm ausgeführt.',
		],
	],
	[
		'angabe',
		'<Hinweis titel="x" onclick="y" />',
		['16:1 kein-code `<Hinweis>` kennt die Angabe `onclick` nicht.'],
	],
	[
		'art',
		'<Hinweis art="laut" />',
		[
			'16:1 kein-code `<Hinweis>` kennt den Wert „laut“ nicht.',
			'16:1 kein-code In `<Hinweis>` fehlt `titel`.',
		],
	],
	[
		'absatz',
		'Im <Hinweis titel="x">Satz</Hinweis>',
		['16:4 kein-code `<Hinweis>` steht mitten in einem Absatz.'],
	],
	[
		'schema',
		'Ein [Angebot](javascript:alert(1))',
		['16:5 kein-code Die Adresse „javascript:alert(1)“ ist nicht erlaubt.'],
	],
	[
		'getarnt',
		'[a](<jav&#x09;ascript:alert(1)>)',
		['16:1 kein-code Die Adresse „jav\tascript:alert(1)“ ist nicht erlaubt.'],
	],
	[
		'definition',
		'[a]\n\n[a]: data:text/html,x',
		['18:1 kein-code Die Adresse „data:text/html,x“ ist nicht erlaubt.'],
	],
	[
		'server',
		'[a](//example.org/)',
		['16:1 kein-code Die Adresse „//example.org/“ ist nicht erlaubt.'],
	],
	[
		'bild',
		'![a](https://example.org/a.png)',
		['16:1 kein-code Das Bild „https://example.org/a.png“ liegt auf einem fremden Server.'],
	],
])('nothing in a text can run as code: %s', (name, line, findings) => {
	expect(check({ [`meldungen/${name}.mdx`]: withText(...line.split('\n')) })).toEqual(
		findings.map((finding) => `meldungen/${name}.mdx:${finding}`),
	);
});

test('comments, notices, code and all safe addresses are fine', () => {
	expect(
		check({
			'meldungen/gut/bild.gif': PIXEL,
			'meldungen/gut/index.mdx': withText(
				'{/* nur ein Kommentar */}',
				'',
				'<Hinweis titel="Kurz" art="achtung">',
				'',
				'`{x} <b>` und \\{y\\} \\<z, [Mail](mailto:a@example.org), [Tel](tel:+49781), ![Ein Punkt](bild.gif)',
				'',
				'</Hinweis>',
				'',
				'## Über uns',
				'',
				'[Wer wir sind](#über-uns) [Suche](/suche/?q=x) [Liste](/meldungen/) [Ort](/kommunen/offenburg/#abschnitt-praxisbeispiele)',
			),
		}),
	).toEqual([]);
});

test('headings start at level two and skip none', () => {
	expect(
		check({ 'meldungen/ueb.mdx': withText('# Eins', '', '#### Vier', '', '### Drei') }),
	).toEqual([
		'meldungen/ueb.mdx:16:1 ueberschriften Im Text steht eine Überschrift der obersten Ebene; die ist der Titel der Seite. → ## Eins',
		'meldungen/ueb.mdx:18:1 ueberschriften Auf Ebene 2 folgt Ebene 4; dazwischen fehlt eine Ebene. → ### Vier',
	]);
});

test('links lead to pages, headings, sources and images that exist', () => {
	expect(
		check({
			'meldungen/gut.mdx': NEWS,
			'meldungen/ziele.mdx': withText(
				'[a](/meldungen/gutt/)',
				'[b](/meldungen/gut)',
				'[c](#quelle-2)',
				'[d](#dreii)',
				'[e](www.example.org)',
				'![f](../gut.png)',
				'',
				'## Drei',
			),
		}),
	).toEqual([
		'meldungen/ziele.mdx:16:1 links Die Seite „/meldungen/gutt/“ gibt es nicht. Meinten Sie `/meldungen/gut/`? → [a](/meldungen/gut/)',
		'meldungen/ziele.mdx:17:1 links Der Adresse „/meldungen/gut“ fehlt der Schrägstrich am Ende, oder sie ist groß geschrieben. → [b](/meldungen/gut/)',
		'meldungen/ziele.mdx:18:1 links Eine Quelle 2 gibt es auf dieser Seite nicht.',
		'meldungen/ziele.mdx:19:1 links Eine Überschrift „#dreii“ gibt es in diesem Text nicht. Meinten Sie `#drei`? → [d](#drei)',
		'meldungen/ziele.mdx:20:1 links Die Adresse „www.example.org“ führt nirgendwohin. → [e](https://www.example.org)',
		'meldungen/ziele.mdx:21:1 bilder Das Bild „../gut.png“ gibt es nicht.',
	]);
});

const PRAXIS =
	NEWS.replace('datum: 2026-01-15', 'kommune: offenburg\nstatus: betrieb') +
	lines(
		'',
		'## Ausgangslage',
		'',
		'## Vorgehen',
		'',
		'## Ergebnis',
		'',
		'## Stolpersteine',
		'',
		'## Rat an andere',
	);

test('sections of the kind are there and in order', () => {
	expect(check({ 'praxisbeispiele/gut.mdx': PRAXIS })).toEqual([]);
	expect(
		check({
			'praxisbeispiele/falsch.mdx': PRAXIS.replace('## Ausgangslage', '## Ausganglage')
				.replace('## Rat an andere', '## Vorgehen')
				.replace('## Vorgehen\n', ''),
		}),
	).toEqual([
		'praxisbeispiele/falsch.mdx:17:1 abschnitte Der Abschnitt „Ausgangslage“ fehlt. Meinten Sie diese Überschrift? → ## Ausgangslage',
		'praxisbeispiele/falsch.mdx:24:1 abschnitte Der Abschnitt „Rat an andere“ fehlt.',
		'praxisbeispiele/falsch.mdx:24:1 abschnitte Der Abschnitt „Vorgehen“ steht an der falschen Stelle.',
	]);
});

test('numbers of sources exist, uncited sources and points between thousands are hints', () => {
	const text = PRAXIS.replace(
		'stand:',
		lines(
			'aufwand:',
			'  einmalig:',
			'    betrag_euro: 11.700',
			'    bezug: Kauf',
			'    datum: 2023',
			'    quelle: 3',
		).concat('stand:'),
	).replace(
		'---\n\nEr ist',
		'  - titel: Zweite\n    herausgeber: Land\n    abgerufen: 2026-01-15\n---\n\nEr ist',
	);
	const { findings } = checkContent(contentFixture({ 'praxisbeispiele/zahl.mdx': text }));
	expect(findings.map((finding) => `${finding.severity} ${told(finding)}`)).toEqual([
		'Hinweis praxisbeispiele/zahl.mdx:9:18 zahlen Die Zahl 11.700 liest das Portal als 11,7. →     betrag_euro: 11700',
		'Fehler praxisbeispiele/zahl.mdx:12:13 quellen Eine Quelle 3 gibt es auf dieser Seite nicht.',
		'Hinweis praxisbeispiele/zahl.mdx:19:5 quellen Die Quelle 2 wird nirgends genannt.',
	]);
});

test('a file nobody may read is a finding', { skip: process.getuid?.() === 0 }, () => {
	const dir = contentFixture({ 'meldungen/zu.mdx': NEWS });
	chmodSync(join(dir, 'meldungen/zu.mdx'), 0);
	expect(checkContent(dir).findings.map(({ text }) => text)).toEqual([
		'Die Datei lässt sich nicht öffnen.',
	]);
});

test('a correction keeps characters with a meaning in replacements', () => {
	const [finding] = check({ 'meldungen/zeichen.mdx': withText('[a](www.example.org/$&)') });
	expect(finding).toContain('→ [a](https://www.example.org/$&)');
});

test('an incomplete image and one with too many pixels are reported where the text shows them', () => {
	expect(
		check({
			'meldungen/gut/index.mdx': withText(
				'![Plan des Hauses](a.png)',
				'',
				'![Plan des Hofs](b.png)',
			),
			'meldungen/gut/a.png': greyPng(6000, 5000),
			'meldungen/gut/b.png': greyPng(40, 30).subarray(0, 50),
		}),
	).toEqual([
		'meldungen/gut/index.mdx:16:1 bilder Das Bild `meldungen/gut/a.png` ist mit 30 Millionen Pixeln zu groß.',
		'meldungen/gut/index.mdx:18:1 bilder Das Bild `meldungen/gut/b.png` ist unvollständig; es bricht mitten in der Datei ab.',
	]);
});

test.each([
	['2026-03-29T02:30', 'Fehler', 'gibt es nicht', '2026-03-29T01:59` oder ab `2026-03-29T03:00'],
	['2026-10-25T02:30', 'Hinweis', 'gibt es zweimal', '2026-10-25T01:59` oder ab `2026-10-25T03:00'],
])(
	'an event at %s is told at its line, with the nearest times',
	(beginn, severity, text, times) => {
		const event = lines(
			'---',
			'titel: Nachttreffen der Verwaltungen',
			'kurzfassung: Ein erfundenes Treffen in der Nacht, in der die Uhren umgestellt werden.',
			'themen: [bauen]',
			`beginn: ${beginn}`,
			'ort: Rathaus',
			'art: netzwerktreffen',
			'veranstalter: [offenburg]',
			'stand: 2026-01-15',
			'geprueft: 2026-01-15',
			'quellen:',
			'  - titel: Einladung',
			'    herausgeber: Stadt Offenburg',
			'    abgerufen: 2026-01-15',
			'---',
			'',
			'Wir treffen uns. [1](#quelle-1)',
		);
		const dir = contentFixture({ 'termine/nacht.mdx': event });
		const { findings } = checkContent(dir, { day: '2026-02-01' });
		expect(findings).toMatchObject([{ rule: 'datum', severity, line: 5, column: 9 }]);
		expect(findings[0]?.text).toContain(text);
		expect(findings[0]?.expected).toContain(times);
	},
);

test('half of a character is told where it is written, and is no reason to stop', () => {
	const dir = contentFixture({
		'meldungen/neu.mdx': NEWS.replace('titel: Neuer', 'titel: "Neu\\ud83d er').replace(
			/(titel: .*)\n/,
			'$1"\n',
		),
	});
	const { findings } = checkContent(dir);
	expect(findings).toMatchObject([{ rule: 'kodierung', severity: 'Fehler', line: 2, column: 12 }]);
	expect(findings[0]?.text).toContain('`\\ud83d`');
});

test('the findings of a rule in a file end with a sentence, before nobody reads on', () => {
	const text = `${NEWS}\n${'[Fehlt](/gibt/es/nicht/) und mehr.\n\n'.repeat(300)}`;
	const { findings } = checkContent(contentFixture({ 'meldungen/neu.mdx': text }));
	const links = findings.filter(({ rule }) => rule === 'links');
	expect(links).toHaveLength(201);
	expect(links.at(-1)?.text).toBe(
		'Mehr als 200 Befunde einer Regel nennt die Prüfung in einer Datei nicht.',
	);
});
