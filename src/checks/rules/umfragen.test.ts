import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentFixture, lines } from '../testing/content-fixture.ts';

const TEXT = lines(
	'---',
	'titel: Umfrage zum Stand der Dinge',
	'kurzfassung: Eine erfundene Umfrage, nur um die Regeln für Umfragen zu prüfen.',
	'themen: [bauen]',
	'veranstalter: [landkreistag]',
	'ergebnisse: veroeffentlicht',
	'stand: 2026-01-15',
	'geprueft: 2026-01-15',
	'quellen:',
	'  - titel: Bekanntmachung',
	'    herausgeber: Land',
	'    abgerufen: 2026-01-15',
	'---',
	'',
	'Was gefragt wurde. [1](#quelle-1)',
);

const FRAGEN = lines(
	'runde: 2026',
	'fragen:',
	'  - id: akte',
	'    art: einfachauswahl',
	'    frage: Führen Sie Ihre Akten elektronisch?',
	'    pflicht: true',
	'    optionen:',
	'      - { id: ja, text: Ja }',
	'      - { id: nein, text: Noch nicht }',
	'  - id: stellen',
	'    art: zahl',
	'    frage: Wie viele Stellen haben Sie?',
	'    min: 0',
	'    klassen: [1, 5]',
	'  - id: wunsch',
	'    art: text',
	'    frage: Was wünschen Sie sich?',
);

const HEAD = 'kommune;datum;akte;stellen;wunsch;wunsch_freigabe';

const KOMMUNEN = lines(
	'id,name,ags,typ,einwohner,einwohner_stand,lat,lon',
	'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94',
	'bad-peterstal,Bad Peterstal,08317008,Gemeinde,2583,2024-12-31,48.42,8.2',
	'kehl,Kehl,08317057,Große Kreisstadt,38000,2024-12-31,48.57,7.81',
);

/** Findings of the survey rule as `file:line:column text [→ corrected line]`. */
function check(files: Readonly<Record<string, string | Uint8Array>>): string[] {
	const dir = contentFixture({
		'kommunen/kommunen.csv': KOMMUNEN,
		'umfragen/stand/index.mdx': TEXT,
		'umfragen/stand/umfrage.yaml': FRAGEN,
		'umfragen/stand/antworten.csv': lines(HEAD),
		...files,
	});
	return checkContent(dir).findings.map(({ file, line, column, text, correction }) => {
		const place = `${file.replace('umfragen/', '')}:${line}:${column}`;
		return `${place} ${text}${correction === undefined ? '' : ` → ${correction}`}`;
	});
}

const answers = (...rows: string[]) =>
	check({ 'umfragen/stand/antworten.csv': lines(HEAD, ...rows) });

test('a survey without mistakes has no findings', () => {
	expect(answers('offenburg;2026-02-01;ja;2,5;Mehr Zeit;ja', 'kehl;;nein;;;')).toEqual([]);
});

test('a table from German Excel is read: byte order mark, semicolons, CR LF, empty rows', () => {
	const excel = `\uFEFF${HEAD}\r\noffenburg;;ja;2,5;"Zeit; Geld";nein\r\n;;;;;\r\n`;
	expect(check({ 'umfragen/stand/antworten.csv': excel })).toEqual([]);
});

test('columns may be in any order, and optional ones may be missing', () => {
	const text = lines('wunsch,stellen,akte,kommune', 'Zeit,"2,5",ja,kehl');
	expect(check({ 'umfragen/stand/antworten.csv': text })).toEqual([]);
});

test('a table in the Windows encoding is explained instead of misread', () => {
	const bytes = Buffer.from(lines(HEAD, 'kehl;;ja;;Größe;nein'), 'latin1');
	expect(check({ 'umfragen/stand/antworten.csv': bytes })).toEqual([
		'stand/antworten.csv:1:1 Die Datei ist nicht in UTF-8 gespeichert, wahrscheinlich in Windows-1252; ab Zeile 2 gingen Umlaute verloren.',
	]);
});

test('every wrong cell is reported with its place and, if known, the corrected row', () => {
	expect(
		answers(
			'ofenburg;;ja;1;;',
			'Bad Peterstal;;ja;1;;',
			'kehl;1.2.2026;Noch nicht;1;;',
			'offenburg;;;drei;;x',
		),
	).toEqual([
		'stand/antworten.csv:2:1 Die Kennung `ofenburg` gibt es unter den Kommunen nicht. Meinten Sie `offenburg`? → offenburg;;ja;1;;',
		'stand/antworten.csv:3:1 Die Kennung `Bad Peterstal` gibt es unter den Kommunen nicht. Meinten Sie `bad-peterstal`? → bad-peterstal;;ja;1;;',
		'stand/antworten.csv:4:6 „1.2.2026“ ist kein gültiges Datum. → kehl;2026-02-01;Noch nicht;1;;',
		'stand/antworten.csv:4:15 Die Antwort `Noch nicht` steht nicht zur Wahl. Meinten Sie `nein`? → kehl;1.2.2026;nein;1;;',
		'stand/antworten.csv:5:12 Die Antwort auf „Führen Sie Ihre Akten elektronisch?“ fehlt.',
		'stand/antworten.csv:5:13 „drei“ ist keine Zahl.',
		'stand/antworten.csv:5:19 „x“ ist keine Freigabe. → offenburg;;;drei;;ja',
	]);
});

test('a municipality answers once', () => {
	expect(answers('kehl;;ja;;;', 'offenburg;;ja;;;', 'kehl;;nein;;;')).toEqual([
		'stand/antworten.csv:4:1 Die Kommune `kehl` hat schon geantwortet: Zeile 2.',
	]);
});

test('a row with too many or too few cells is reported once', () => {
	expect(answers('kehl;;ja;2,5', 'offenburg;;ja;1;a;b;c')).toEqual([
		'stand/antworten.csv:2:1 Die Zeile hat 4 statt 6 Zellen.',
		'stand/antworten.csv:3:1 Die Zeile hat 7 statt 6 Zellen.',
	]);
});

test('unknown, missing and repeated columns are reported before any row', () => {
	const text = lines('kommune;akten;stellen;stellen;notiz', 'kehl;ja;;;');
	expect(check({ 'umfragen/stand/antworten.csv': text })).toEqual([
		'stand/antworten.csv:1:1 Die Spalte `wunsch` fehlt.',
		'stand/antworten.csv:1:9 Eine Spalte `akten` gibt es nicht. Meinten Sie `akte`? → kommune;akte;stellen;stellen;notiz',
		'stand/antworten.csv:1:23 Die Spalte `stellen` gibt es zweimal.',
		'stand/antworten.csv:1:31 Eine Spalte `notiz` gibt es nicht.',
	]);
});

test('a released text that names a municipality is a hint, a withheld one is not', () => {
	expect(answers('kehl;;ja;;In Kehl fehlt Zeit;ja', 'offenburg;;ja;;In Kehl nicht;nein')).toEqual([
		'stand/antworten.csv:2:11 Der freigegebene Text nennt „Kehl“.',
	]);
});

test('the number of participants matches the answers', () => {
	const text = TEXT.replace('ergebnisse:', 'teilnehmende: 3\nergebnisse:');
	const rows = lines(HEAD, 'kehl;;ja;;;');
	expect(check({ 'umfragen/stand/index.mdx': text, 'umfragen/stand/antworten.csv': rows })).toEqual(
		[
			'stand/index.mdx:6:1 Laut `teilnehmende` haben 3 Kommunen geantwortet, in `antworten.csv` sind es 1. → teilnehmende: 1',
		],
	);
});

test('mistakes in the questions are reported with their place', () => {
	const fragen = FRAGEN.replace('einfachauswahl', 'einfach')
		.replace('klassen: [1, 5]', 'klassen: [5, 1]')
		.replace('id: wunsch', 'id: stellen');
	expect(check({ 'umfragen/stand/umfrage.yaml': fragen })).toEqual([
		'stand/umfrage.yaml:4:10 Den Wert „einfach“ gibt es im Feld `art` (Art) in `fragen`, 1. Eintrag nicht. →     art: einfachauswahl',
		'stand/umfrage.yaml:14:14 Das Feld `klassen` (Klassen) stimmt so nicht.',
		'stand/umfrage.yaml:15:9 Die Kennung `stellen` hat schon die 2. Frage.',
	]);
});

test('answers without questions, results without answers and files under other names are reported', () => {
	const only = (files: Record<string, string>) =>
		checkContent(contentFixture({ 'umfragen/stand/index.mdx': TEXT, ...files })).findings.map(
			({ file, line, text }) => `${file}:${line} ${text}`,
		);
	expect(only({ 'umfragen/stand/antworten.csv': lines(HEAD) })).toEqual([
		'umfragen/stand/antworten.csv:1 Zu diesen Antworten fehlen die Fragen.',
	]);
	expect(only({ 'umfragen/stand/umfrage.yaml': FRAGEN })).toEqual([
		'umfragen/stand/index.mdx:6 Die Ergebnisse sollen erscheinen, aber die Antworten fehlen.',
	]);
	expect(
		only({ 'umfragen/stand/umfrage.yml': FRAGEN, 'umfragen/stand/Antworten.xlsx': '' }),
	).toEqual([
		'umfragen/stand/Antworten.xlsx:1 Die Datei `Antworten.xlsx` liest das Portal nicht.',
		'umfragen/stand/umfrage.yml:1 Die Datei `umfrage.yml` liest das Portal nicht.',
	]);
});

test('a round is compared with an earlier one that has the same question', () => {
	const later = (fragen: string) =>
		check({
			'umfragen/stand-zwei/index.mdx': TEXT.replace('veroeffentlicht', 'nicht-veroeffentlicht'),
			'umfragen/stand-zwei/umfrage.yaml': fragen,
		});
	const compared = FRAGEN.replace('pflicht: true', 'vergleich: akte');
	const rooted = `vorgaenger: stand\n${compared}`;
	expect(later(rooted)).toEqual([]);
	expect(later(compared)).toEqual([
		'stand-zwei/umfrage.yaml:6:16 Die Frage soll verglichen werden, aber `vorgaenger` fehlt.',
	]);
	expect(later(rooted.replace('vorgaenger: stand', 'vorgaenger: stant'))).toEqual([
		'stand-zwei/umfrage.yaml:1:13 Eine Umfrage `stant` mit Fragen gibt es nicht. Meinten Sie `stand`?',
	]);
	expect(later(rooted.replace('vergleich: akte', 'vergleich: akten'))).toEqual([
		'stand-zwei/umfrage.yaml:7:16 Eine Frage `akten` gibt es in `stand` nicht. Meinten Sie `akte`?',
	]);
	expect(later(rooted.replace('id: nein', 'id: nie'))).toEqual([
		'stand-zwei/umfrage.yaml:7:16 Die Frage `akte` in `stand` hat andere Antworten.',
	]);
});

test('two rounds cannot follow the same one, and rounds form no circle', () => {
	const text = TEXT.replace('veroeffentlicht', 'nicht-veroeffentlicht');
	expect(
		check({
			'umfragen/zwei/index.mdx': text,
			'umfragen/zwei/umfrage.yaml': `vorgaenger: stand\n${FRAGEN}`,
			'umfragen/drei/index.mdx': text,
			'umfragen/drei/umfrage.yaml': `vorgaenger: stand\n${FRAGEN}`,
		}),
	).toEqual(['zwei/umfrage.yaml:1:13 Auf die Umfrage `stand` folgt schon `drei`.']);
	expect(
		check({
			'umfragen/stand/umfrage.yaml': `vorgaenger: zwei\n${FRAGEN}`,
			'umfragen/zwei/index.mdx': text,
			'umfragen/zwei/umfrage.yaml': `vorgaenger: stand\n${FRAGEN}`,
		}),
	).toEqual([
		'stand/umfrage.yaml:1:13 Die Umfragen verweisen im Kreis aufeinander.',
		'zwei/umfrage.yaml:1:13 Die Umfragen verweisen im Kreis aufeinander.',
	]);
});

test.each([
	['', 'Die Tabelle ist leer.'],
	['"', 'Die Anführungszeichen in dieser Zeile der Tabelle gehen nicht auf.'],
	[';;;\n', '4 Spalten haben keinen Namen.'],
	['\u0000', 'Eine Spalte'],
	['kommune\takte\n', 'Die Spalten sind mit Tabulatoren getrennt.'],
])('a file that is no table is a finding, not an exception: %j', (text, message) => {
	const findings = check({ 'umfragen/stand/antworten.csv': text });
	expect(findings.some((finding) => finding.includes(message))).toBe(true);
});
