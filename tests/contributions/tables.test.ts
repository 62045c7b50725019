import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { exampleContent, lines, newsWith } from '#src/checks/example-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';

const TABLE = 'kommunen/kommunen.csv';
const HEAD = 'id,name,ags,typ,einwohner,einwohner_stand,website';
const [OFFENBURG, KEHL, ACHERN] = [
	'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,https://www.offenburg.de/',
	'kehl,Kehl,08317057,Große Kreisstadt,38889,2024-12-31,',
	'achern,"Achern, Stadt",08317001,Große Kreisstadt,26733,2024-12-31,',
] as const;
const ROWS = [OFFENBURG, KEHL, ACHERN];

interface Told {
	/** Rule, line and the corrected line if there is one. */
	rule: string;
	line: number;
	correction?: string | undefined;
	mentions: string;
}

/** Checks that a table has one finding, and that its correction mends it. */
function expectOnce(file: string, files: Record<string, string | Uint8Array>, told: Told): void {
	const dir = contentFixture(files);
	const { findings } = checkContent(dir);
	expect(findings.map((each) => `${each.file}:${each.line} ${each.text}`)).toHaveLength(1);
	const [finding] = findings;
	expect(finding).toMatchObject({ file, rule: told.rule, line: told.line });
	expect(`${finding?.text} ${finding?.expected ?? ''}`).toContain(told.mentions);
	expect(finding?.correction).toBe(told.correction);
	if (finding?.correction === undefined) return;
	const path = join(dir, file);
	const mended = readFileSync(path, 'utf8').split('\n');
	mended[finding.line - 1] = finding.correction;
	writeFileSync(path, mended.join('\n'));
	expect(checkContent(dir).findings).toEqual([]);
}

/** News that refer to the table in a field and in a link, so that a table that cannot be read has consequences. */
const NEWS_ABOUT = newsWith('datum: 2026-01-15', 'datum: 2026-01-15\nherkunft: kehl').replace(
	/\n$/,
	'\n\nSiehe [Achern](/kommunen/achern/).\n',
);

function table(...rows: (string | Uint8Array)[]) {
	const text = Buffer.concat(
		[HEAD, ...rows].flatMap((row) => [Buffer.from(row as string), Buffer.from('\n')]),
	);
	return { [TABLE]: text, 'meldungen/neu.mdx': NEWS_ABOUT };
}

describe('a table of content', () => {
	test('without a mistake has no finding', () => {
		expect(checkContent(contentFixture(table(...ROWS))).findings).toEqual([]);
	});

	test.each<[string, readonly string[], Told]>([
		[
			'a quotation mark that is not closed',
			[OFFENBURG, KEHL.replace('Kehl', '"Kehl'), ACHERN],
			{ rule: 'yaml', line: 3, correction: KEHL, mentions: 'Anführungszeichen' },
		],
		[
			'a quotation mark that nothing closes to the end',
			[OFFENBURG, ACHERN, KEHL.replace('Kehl', '"Kehl')],
			{ rule: 'yaml', line: 4, correction: KEHL, mentions: 'Anführungszeichen' },
		],
		[
			'quotation marks within a cell',
			[OFFENBURG, KEHL.replace('Kehl', 'Kehl "am Rhein"'), ACHERN],
			{
				rule: 'yaml',
				line: 3,
				correction: KEHL.replace('Kehl', 'Kehl am Rhein'),
				mentions: 'Anführungszeichen',
			},
		],
		[
			'rows that Excel emptied',
			[...ROWS, ',,,,,,', ',,,,,,', ',,,,,,'],
			{ rule: 'yaml', line: 5, mentions: '3 Zeilen sind leer' },
		],
		[
			'a key without its zero',
			[OFFENBURG, KEHL.replace('08317057', '8317057'), ACHERN],
			{ rule: 'felder', line: 3, correction: KEHL, mentions: 'acht Ziffern' },
		],
		[
			'a key of two municipalities',
			[...ROWS, OFFENBURG.replace('offenburg,Offenburg', 'neustadt,Neustadt')],
			{ rule: 'kennung', line: 5, mentions: 'Zeile 2' },
		],
		[
			'a number in hexadecimal',
			[OFFENBURG, KEHL.replace('38889', '0x10'), ACHERN],
			{ rule: 'felder', line: 3, mentions: 'einwohner' },
		],
		[
			'more inhabitants than any municipality has',
			[OFFENBURG, KEHL.replace('38889', '99999999999'), ACHERN],
			{ rule: 'felder', line: 3, mentions: 'zu groß' },
		],
		[
			'a cell of 450,000 letters',
			[OFFENBURG, KEHL.replace('Kehl', 'ä'.repeat(450_000)), ACHERN],
			{ rule: 'yaml', line: 3, mentions: '450.000 Zeichen' },
		],
	])('with %s has one finding, at its line', (_name, rows, told) => {
		expectOnce(TABLE, table(...rows), told);
	});

	test('in Latin-1 has one finding, and nothing that refers to it has any', () => {
		const files = { ...table(), [TABLE]: Buffer.from([HEAD, ...ROWS].join('\n'), 'latin1') };
		expectOnce(TABLE, files, { rule: 'kodierung', line: 1, mentions: 'UTF-8' });
	});

	test('whose first column is not called id has one finding', () => {
		const files = { ...table(), [TABLE]: lines(HEAD.replace('id,', 'kennung,'), ...ROWS) };
		expectOnce(TABLE, files, { rule: 'yaml', line: 1, mentions: '`id`' });
	});

	test('with empty columns at its right has one finding', () => {
		const files = { ...table(), [TABLE]: lines(`${HEAD},,,`, ...ROWS.map((row) => `${row},,,`)) };
		expectOnce(TABLE, files, { rule: 'yaml', line: 1, mentions: '3 Spalten haben keinen Namen' });
	});

	test.each([600, 20_000, 200_000])('with %i columns has one finding', (count) => {
		const files = {
			...table(),
			[TABLE]: `id${',x'.repeat(count)}\noffenburg${',1'.repeat(count)}\n`,
		};
		expectOnce(TABLE, files, { rule: 'yaml', line: 1, mentions: 'Spalten' });
	});

	test('with a rounded number says what has happened', () => {
		const services = 'leistungen/leistungen.csv';
		const files = {
			...exampleContent,
			[services]: lines('id,name,leika_id,stand', '99012008001000,Bauen,"9,9012E+13",2019-10'),
		};
		expectOnce(services, files, { rule: 'felder', line: 2, mentions: 'Tabellenprogramm' });
	});

	test('may have cells of several lines', () => {
		const files = table(OFFENBURG, KEHL, ACHERN.replace('Achern, Stadt', 'Achern,\nStadt'));
		expect(checkContent(contentFixture(files)).findings).toEqual([]);
	});
});

const SURVEY = 'umfragen/stand/umfrage.yaml';
const ANSWERS = 'umfragen/stand/antworten.csv';
const QUESTIONS = [
	'runde: 2026',
	'fragen:',
	'  - id: dienste',
	'    art: mehrfachauswahl',
	'    frage: Welche Onlinedienste bieten Sie an?',
	'    optionen:',
	'      - { id: hund, text: "Hundesteuer, auch Ersatzmarke" }',
	'      - { id: bau, text: Digitaler Bauantrag }',
	'  - id: stellen',
	'    art: zahl',
	'    frage: Wie viele Stellen haben Sie dafür?',
	'    klassen: [0.5, 1, 2]',
	'  - id: wunsch',
	'    art: text',
	'    frage: Was wünschen Sie sich vom Netzwerk?',
];
const ANSWER = 'offenburg;hund|bau;1,5;Mehr Zeit;ja';

function survey(questions: readonly string[], ...answers: string[]) {
	return {
		'umfragen/stand/index.mdx': newsWith(
			'datum: 2026-01-15',
			'veranstalter: [landkreistag]\nergebnisse: veroeffentlicht',
		),
		[SURVEY]: lines(...questions),
		[ANSWERS]: lines('kommune;dienste;stellen;wunsch;wunsch_freigabe', ...answers),
	};
}

const changed = (line: number, text: string) => QUESTIONS.with(line - 1, text);

describe('a survey', () => {
	test('without a mistake has no finding', () => {
		expect(checkContent(contentFixture(survey(QUESTIONS, ANSWER))).findings).toEqual([]);
	});

	test.each<[string, number, string, Told['rule'], string | undefined, string]>([
		[
			'a comma in the text of an option',
			7,
			'      - { id: hund, text: Hundesteuer, auch Ersatzmarke }',
			'umfragen',
			QUESTIONS[6],
			'Komma',
		],
		[
			'decimal commas in a list',
			12,
			'    klassen: [0,5, 1, 2]',
			'umfragen',
			QUESTIONS[11],
			'Punkt',
		],
		[
			'a mobile number in a question',
			15,
			'    frage: Was wünschen Sie sich? Rückfragen an 0171 2345678.',
			'personenbezug',
			undefined,
			'0171 2345678',
		],
		[
			'a private mailbox in the text of an option',
			8,
			'      - { id: bau, text: Bauantrag an muster@gmx.de }',
			'personenbezug',
			undefined,
			'muster@gmx.de',
		],
		[
			'an invisible sign',
			15,
			'    frage: Was wün\u200bschen Sie sich vom Netzwerk?',
			'kodierung',
			QUESTIONS[14],
			'U+200B',
		],
		[
			'an invisible sign as an escape',
			15,
			'    frage: "Was \\u202ewünschen Sie sich vom Netzwerk?"',
			'kodierung',
			undefined,
			'U+202E',
		],
		[
			'half of a character',
			15,
			'    frage: "Was \\ud83d wünschen Sie sich vom Netzwerk?"',
			'kodierung',
			undefined,
			'halbes Zeichen',
		],
		[
			'HTML in a question',
			15,
			'    frage: Was <script>alert(1)</script> wünschen Sie sich?',
			'kein-code',
			undefined,
			'HTML',
		],
	])(
		'with %s has one finding in its questions',
		(_name, line, text, rule, correction, mentions) => {
			const files = survey(changed(line, text), ANSWER);
			expectOnce(SURVEY, files, { rule, line, correction, mentions });
		},
	);

	test.each<[string, string, Told['rule'], string | undefined, string]>([
		['commas between answers', 'offenburg;hund,bau;1,5;Mehr Zeit;ja', 'umfragen', ANSWER, '`|`'],
		['„und“ between answers', 'offenburg;hund und bau;1,5;Mehr Zeit;ja', 'umfragen', ANSWER, '`|`'],
		[
			'a date for a number',
			'offenburg;hund|bau;01. Mai;Mehr Zeit;ja',
			'umfragen',
			undefined,
			'Zahl',
		],
		['a multiple', 'offenburg;hund|bau;1,5 Tsd;Mehr Zeit;ja', 'umfragen', undefined, 'Zahl'],
		['a unit', 'offenburg;hund|bau;1,5 Stellen;Mehr Zeit;ja', 'umfragen', ANSWER, 'Zahl'],
		[
			'a mobile number in a released text',
			'offenburg;hund;2;Ruft an: 0171 2345678;ja',
			'personenbezug',
			undefined,
			'0171 2345678',
		],
		[
			'a private mailbox in a released text',
			'offenburg;hund;2;Fragt muster@gmx.de;ja',
			'personenbezug',
			undefined,
			'muster@gmx.de',
		],
		[
			'the mailbox of an office in a released text',
			'offenburg;hund;2;Fragt hauptamt@example.org;ja',
			'umfragen',
			undefined,
			'ein Postfach',
		],
		[
			'an invisible sign in a released text',
			'offenburg;hund|bau;1,5;Mehr\u200b Zeit;ja',
			'kodierung',
			ANSWER,
			'U+200B',
		],
		[
			'a person in a released text',
			'offenburg;hund;2;Frau Muster weiß mehr;ja',
			'umfragen',
			undefined,
			'eine Person',
		],
		[
			'an address in a released text',
			'offenburg;hund;2;Siehe https://www.example.org/;ja',
			'umfragen',
			undefined,
			'eine Internetadresse',
		],
		[
			'a quotation mark that is not closed',
			'offenburg;hund|bau;1,5;"Mehr Zeit;ja',
			'umfragen',
			ANSWER,
			'Anführungszeichen',
		],
	])('with %s has one finding in its answers', (_name, row, rule, correction, mentions) => {
		expectOnce(ANSWERS, survey(QUESTIONS, row), { rule, line: 2, correction, mentions });
	});

	test.each([20_000, 300_000])('with %i columns of answers has one finding', (count) => {
		const files = { ...survey(QUESTIONS), [ANSWERS]: `kommune${';x'.repeat(count)}\n` };
		expectOnce(ANSWERS, files, { rule: 'umfragen', line: 1, mentions: 'Spalten' });
	});

	test('whose municipalities cannot be read has no finding of its own', () => {
		const files = { ...survey(QUESTIONS, ANSWER), [TABLE]: lines('kennung,name') };
		expectOnce(TABLE, files, { rule: 'yaml', line: 1, mentions: '`id`' });
	});
});
