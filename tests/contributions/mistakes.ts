import { NEWS } from '#src/checks/example-content.ts';
import { preise } from '#src/checks/rules/preise.ts';
import { frontMatterMistakes } from './front-matter-mistakes.ts';
import { ARTICLE, ARTICLE_FILE } from './valid-article.ts';

/** A typical slip in the valid article, and everything the check should say about it. */
export interface Mistake {
	name: string;
	/** Files that replace the article. */
	files: Readonly<Record<string, string | Uint8Array>>;
	rule: string;
	/** The line the finding points to; left out for a whole file. */
	line?: string;
	/** The corrected line, after which the check finds nothing more. */
	correction?: string;
	/** What the message names: valid values, the intended value. */
	mentions?: readonly string[];
}

type Told = Omit<Mistake, 'name' | 'files'>;

function slip(name: string, from: string, to: string, told: Told): Mistake {
	if (!ARTICLE.includes(from)) throw new Error(`${from} is not in the article`);
	return { name, files: { [ARTICLE_FILE]: ARTICLE.replace(from, () => to) }, ...told };
}

/** A line with a slip, corrected by the original line. */
function typo(name: string, right: string, wrong: string, rule: string, ...mentions: string[]) {
	return slip(name, `${right}\n`, `${wrong}\n`, { rule, line: wrong, correction: right, mentions });
}

/** A wrong paragraph in the text. */
function written(name: string, wrong: string, rule: string, right?: string, ...mentions: string[]) {
	return slip(name, 'Das kostete Zeit.', `Das kostete Zeit.\n\n${wrong}`, {
		rule,
		...(wrong.includes('\n') ? {} : { line: wrong }),
		...(right !== undefined && { correction: right }),
		mentions,
	});
}

const NBSP = '\u00a0';

/** @returns the sections of the article, each with a sentence */
function sections(): string {
	const names = ['Ausgangslage', 'Vorgehen', 'Ergebnis', 'Stolpersteine', 'Rat an andere'];
	return names.map((name) => `## ${name}\n\nNoch einmal.`).join('\n\n');
}
/** A news entry in a folder, beside which other files may lie. */
const ARTICLE_FOLDER = 'meldungen/mit-bildern';
const IN_A_FOLDER = { [`${ARTICLE_FOLDER}/index.mdx`]: 'MELDUNG' };

/** A news entry with a drawing. */
const drawn = (drawing: string) => ({
	[`${ARTICLE_FOLDER}/index.mdx`]: `${NEWS}\n![Grundriss des Erdgeschosses](plan.svg)\n`,
	[`${ARTICLE_FOLDER}/plan.svg`]: drawing,
});

const OFFER = `---
titel: Aktenplan für kleine Gemeinden
kurzfassung: Wir geben unseren Aktenplan weiter, samt Fristen und Handreichung.
themen: [e-akte]
art: biete
kommune: offenburg
gueltig_bis: 2027-12-31
ansprechstelle:
  stelle: Hauptamt
  mail: hauptamt@example.org
stand: 2026-01-15
geprueft: 2026-01-15
---

Der Plan hat zwölf Hauptgruppen.
`;

const EVENT = `---
titel: Treffen zum digitalen Bauantrag
kurzfassung: Die Bauämter berichten, wie weit sie sind und was ihnen noch fehlt.
themen: [bauen]
art: workshop
beginn: 2026-03-04T10:00
veranstalter: [landkreistag]
stand: 2026-01-15
geprueft: 2026-01-15
quellen:
  - titel: Einladung
    herausgeber: Landkreistag
    abgerufen: 2026-01-15
---

Um Anmeldung wird gebeten. [1](#quelle-1)
`;

export const mistakes: readonly Mistake[] = [
	...frontMatterMistakes,
	// Words of the fields
	typo(
		'a field with a capital',
		'themen: [bauen, e-akte]',
		'Themen: [bauen, e-akte]',
		'felder',
		'`themen`',
	),
	typo(
		'a misspelt field',
		'kommune: offenburg',
		'komune: offenburg',
		'felder',
		'Meinten Sie `kommune`',
	),
	typo('a field in the singular', 'quellen:', 'quelle:', 'felder', 'Meinten Sie `quellen`'),
	typo(
		'a field with an umlaut',
		'geprueft: 2026-01-20',
		'geprüft: 2026-01-20',
		'felder',
		'`geprueft`',
	),
	slip(
		'a misspelt field of a source',
		'    herausgeber: Stadt Offenburg\n    datum',
		'    Herausgeber: Stadt Offenburg\n    datum',
		{
			rule: 'felder',
			line: '    Herausgeber: Stadt Offenburg',
			correction: '    herausgeber: Stadt Offenburg',
		},
	),
	slip(
		'a field of another system',
		'status: betrieb',
		'status: betrieb\nlayout: ../../layouts/Layout.astro',
		{
			rule: 'felder',
			line: 'layout: ../../layouts/Layout.astro',
			mentions: ['gibt es hier nicht'],
		},
	),
	slip('a missing required field', 'stand: 2026-01-15\n', '', {
		rule: 'felder',
		line: '---',
		mentions: ['`stand`', 'fehlt'],
	}),
	slip('a missing field of a source', '    abgerufen: 2026-01-15\n  - titel', '  - titel', {
		rule: 'felder',
		mentions: ['`abgerufen`', 'fehlt'],
	}),
	slip('an empty field', 'titel: Hundesteuer online anmelden', 'titel:', {
		rule: 'felder',
		line: 'titel:',
		mentions: ['leer'],
	}),
	slip('a title too short', 'titel: Hundesteuer online anmelden', 'titel: Hunde', {
		rule: 'felder',
		line: 'titel: Hunde',
		mentions: ['10 bis 120 Zeichen'],
	}),
	slip('neither municipality nor organisation', 'kommune: offenburg\n', '', {
		rule: 'felder',
		mentions: ['`kommune`', '`organisation`'],
	}),
	// Values
	typo('a German date', 'stand: 2026-01-15', 'stand: 15.01.2026', 'felder', 'Datum'),
	typo('a date in words', 'stand: 2026-01-15', 'stand: 15. Januar 2026', 'felder'),
	typo('a German month', 'beginn: "2024-03"', 'beginn: März 2024', 'felder'),
	typo('a short German date', 'stand: 2026-01-15', 'stand: 15.1.26', 'felder'),
	slip('a day that does not exist', 'stand: 2026-01-15', 'stand: 2026-02-30', {
		rule: 'felder',
		line: 'stand: 2026-02-30',
		mentions: ['Datum'],
	}),
	typo('an amount with currency', '    betrag_euro: 11700', '    betrag_euro: 11.700 €', 'felder'),
	slip('an amount with decimal comma', '    betrag_euro: 11700', '    betrag_euro: 11700,50', {
		rule: 'felder',
		line: '    betrag_euro: 11700,50',
		correction: '    betrag_euro: 11700.50',
	}),
	typo('a point between thousands', '    betrag_euro: 11700', '    betrag_euro: 11.700', 'zahlen'),
	typo('yes in German', 'entwurf: false', 'entwurf: nein', 'felder', '`true`'),
	typo(
		'a number with its unit',
		'pruefintervall_monate: 12',
		'pruefintervall_monate: 12 Monate',
		'felder',
	),
	typo(
		'a label instead of a value',
		'status: betrieb',
		'status: In Betrieb',
		'felder',
		'`pilot`',
		'`beendet`',
	),
	typo('a value with a capital', 'status: betrieb', 'status: Betrieb', 'felder'),
	slip('a value that is none', 'status: betrieb', 'status: fertig', {
		rule: 'felder',
		line: 'status: fertig',
		mentions: ['`idee`', '`pilot`', '`betrieb`', '`beendet`'],
	}),
	typo('a list without brackets', 'themen: [bauen, e-akte]', 'themen: bauen, e-akte', 'felder'),
	typo(
		'one value without brackets',
		'loesungsart: [kaufprodukt]',
		'loesungsart: kaufprodukt',
		'felder',
	),
	typo(
		'a web address without https',
		'    url: https://www.example.org/vorlage.pdf',
		'    url: www.example.org/vorlage.pdf',
		'felder',
		'https://',
	),
	slip('a future review', 'geprueft: 2026-01-20', 'geprueft: 2062-01-20', {
		rule: 'datum',
		line: 'geprueft: 2062-01-20',
		mentions: ['Zukunft'],
	}),
	slip('an end before the beginning', 'ende: "2025-06"', 'ende: "2023-06"', {
		rule: 'datum',
		line: 'ende: "2023-06"',
		mentions: ['beginn'],
	}),
	// References
	typo(
		'a misspelt topic',
		'themen: [bauen, e-akte]',
		'themen: [bauem, e-akte]',
		'verweise',
		'Meinten Sie `bauen`',
	),
	slip('a topic that is none', 'themen: [bauen, e-akte]', 'themen: [bauen, verkehrspolitik]', {
		rule: 'verweise',
		line: 'themen: [bauen, verkehrspolitik]',
		mentions: ['bauen, e-akte'],
	}),
	typo(
		'a municipality by its name',
		'kommune: offenburg',
		'kommune: Offenburg',
		'verweise',
		'Meinten Sie `offenburg`',
	),
	slip('an unknown municipality', 'kommune: offenburg', 'kommune: musterhausen', {
		rule: 'verweise',
		line: 'kommune: musterhausen',
		mentions: ['kehl, offenburg'],
	}),
	slip('a number of a source that is none', '    quelle: 1', '    quelle: 3', {
		rule: 'quellen',
		line: '    quelle: 3',
		mentions: ['1 bis 2'],
	}),
	slip('a source nobody cites', 'heute online. [2](#quelle-2)', 'heute online.', {
		rule: 'quellen',
		mentions: ['Quelle 2'],
	}),
	// YAML
	slip(
		'a colon in a title',
		'titel: Hundesteuer online anmelden',
		'titel: Hundesteuer: online anmelden',
		{
			rule: 'yaml',
			line: 'titel: Hundesteuer: online anmelden',
			correction: 'titel: "Hundesteuer: online anmelden"',
		},
	),
	typo('no blank after the colon', 'status: betrieb', 'status:betrieb', 'yaml', 'Leerzeichen'),
	typo('a missing colon', 'status: betrieb', 'status betrieb', 'yaml', 'Doppelpunkt'),
	typo('a sign of equality', 'status: betrieb', 'status = betrieb', 'yaml', 'Doppelpunkt'),
	typo(
		'a hard blank',
		'status: betrieb',
		`status:${NBSP}betrieb`,
		'yaml',
		'geschütztes Leerzeichen',
	),
	typo('a tab', '  moeglich: ja', '\tmoeglich: ja', 'yaml', 'Tabulator'),
	typo('a field indented', 'status: betrieb', '  status: betrieb', 'yaml', 'eingerückt'),
	typo(
		'a field of a source indented too little',
		'    url: https://www.example.org/vorlage.pdf',
		'   url: https://www.example.org/vorlage.pdf',
		'yaml',
		'eingerückt',
	),
	typo(
		'a field of a source indented too much',
		'    url: https://www.example.org/vorlage.pdf',
		'      url: https://www.example.org/vorlage.pdf',
		'yaml',
		'eingerückt',
	),
	typo(
		'no blank after the dash',
		'  - titel: Sitzungsvorlage 12/2024',
		'  -titel: Sitzungsvorlage 12/2024',
		'yaml',
		'Strich',
	),
	typo(
		'a dash left out',
		'  - titel: Sitzungsvorlage 12/2024',
		'    titel: Sitzungsvorlage 12/2024',
		'yaml',
		'Strich',
	),
	slip(
		'an open quotation mark',
		'titel: Hundesteuer online anmelden',
		'titel: "Hundesteuer online anmelden',
		{
			rule: 'yaml',
			line: 'titel: "Hundesteuer online anmelden',
			correction: 'titel: "Hundesteuer online anmelden"',
		},
	),
	slip(
		'quotation marks in quotation marks',
		'titel: Hundesteuer online anmelden',
		'titel: "Die "Hundesteuer" online"',
		{
			rule: 'yaml',
			line: 'titel: "Die "Hundesteuer" online"',
			correction: 'titel: \'Die "Hundesteuer" online\'',
		},
	),
	slip(
		'quotation marks at the beginning',
		'titel: Hundesteuer online anmelden',
		'titel: "Hundesteuer" online anmelden',
		{
			rule: 'yaml',
			line: 'titel: "Hundesteuer" online anmelden',
			correction: 'titel: \'"Hundesteuer" online anmelden\'',
		},
	),
	slip(
		'an apostrophe in quotation marks',
		'titel: Hundesteuer online anmelden',
		"titel: 'So geht's mit der Hundesteuer'",
		{
			rule: 'yaml',
			line: "titel: 'So geht's mit der Hundesteuer'",
			correction: 'titel: "So geht\'s mit der Hundesteuer"',
		},
	),
	typo('an open bracket', 'themen: [bauen, e-akte]', 'themen: [bauen, e-akte', 'yaml', '`[`'),
	slip(
		'a value that begins with a sign',
		'titel: Hundesteuer online anmelden',
		'titel: @Hundesteuer online',
		{
			rule: 'yaml',
			line: 'titel: @Hundesteuer online',
			correction: 'titel: "@Hundesteuer online"',
		},
	),
	slip('a field twice', 'status: betrieb', 'status: betrieb\nstatus: pilot', {
		rule: 'yaml',
		line: 'status: pilot',
		mentions: ['zweimal'],
	}),
	typo(
		'a long text not indented',
		'  ohne Abtippen in das Steuerverfahren.',
		'ohne Abtippen in das Steuerverfahren.',
		'yaml',
		'eingerückt',
	),
	slip(
		'no line at the end of the fields',
		'    abgerufen: 2026-01-15\n---\n',
		'    abgerufen: 2026-01-15\n',
		{ rule: 'yaml', mentions: ['`---`'] },
	),
	slip('no line before the fields', '---\ntitel', 'titel', {
		rule: 'yaml',
		line: 'titel: Hundesteuer online anmelden',
		mentions: ['`---`'],
	}),
	slip('a long dash before the fields', '---\ntitel', '—\ntitel', {
		rule: 'yaml',
		line: '—',
		correction: '---',
	}),
	slip('four hyphens after the fields', '---\n\n##', '----\n\n##', {
		rule: 'yaml',
		line: '----',
		correction: '---',
	}),
	slip('an indented line after the fields', '---\n\n##', '  ---\n\n##', {
		rule: 'yaml',
		line: '  ---',
		correction: '---',
	}),
	slip('an empty line before the fields', '---\ntitel', '\n---\ntitel', {
		rule: 'yaml',
		mentions: ['Leerzeile'],
	}),
	// Text
	written(
		'a sign for less',
		'Für Gemeinden <5.000 Einwohner.',
		'text',
		'Für Gemeinden \\<5.000 Einwohner.',
		'unter',
	),
	written(
		'curly brackets',
		'Gemeinden < 5.000 Einwohner {siehe unten}.',
		'text',
		'Gemeinden < 5.000 Einwohner \\{siehe unten}.',
	),
	written(
		'a sentence that something is not published',
		'Was die Einführung gekostet hat, ist nicht veröffentlicht.',
		'abwesenheit',
	),
	written('one word in curly brackets', 'Der {Name} fehlt.', 'kein-code', 'Der \\{Name} fehlt.'),
	written('a line break in HTML', 'Eins<br>Zwei', 'text', 'Eins Zwei', 'Leerzeile'),
	written('a closed line break', 'Eins<br/>Zwei', 'kein-code', 'Eins Zwei'),
	written('bold in HTML', 'Das ist <b>wichtig</b>.', 'kein-code', 'Das ist **wichtig**.', '**'),
	written(
		'a link in HTML',
		'Die <a href="https://www.example.org/">Seite des Kreises</a>.',
		'kein-code',
		'Die [Seite des Kreises](https://www.example.org/).',
	),
	written(
		'an address in angle brackets',
		'Siehe <https://www.example.org/>.',
		'text',
		'Siehe [Name der Seite](https://www.example.org/).',
	),
	written('a comment in HTML', '<!-- noch prüfen -->', 'text', '{/* noch prüfen */}'),
	slip('an open box', '</Hinweis>\n', '\n', {
		rule: 'text',
		line: '<Hinweis titel="Kurz gesagt">',
		mentions: ['nicht geschlossen', '`</Hinweis>`'],
	}),
	slip('a box never opened', '<Hinweis titel="Kurz gesagt">\n', '\n', {
		rule: 'text',
		line: '</Hinweis>',
		mentions: ['nicht geöffnet'],
	}),
	slip('a box without title', '<Hinweis titel="Kurz gesagt">', '<Hinweis>', {
		rule: 'kein-code',
		line: '<Hinweis>',
		mentions: ['`titel`'],
	}),
	slip(
		'a box in small letters',
		'<Hinweis titel="Kurz gesagt">\n\nDie **meisten** Anmeldungen kommen heute online. [2](#quelle-2)\n\n</Hinweis>',
		'<hinweis titel="Kurz gesagt">\n\nDie **meisten** Anmeldungen kommen heute online. [2](#quelle-2)\n\n</hinweis>',
		{
			rule: 'kein-code',
			line: '<hinweis titel="Kurz gesagt">',
			mentions: ['Meinten Sie `<Hinweis>`'],
		},
	),
	typo('a heading of the top level', '## Ausgangslage', '# Ausgangslage', 'ueberschriften'),
	typo('a misspelt section', '## Stolpersteine', '## Stolperstein', 'abschnitte', 'Stolpersteine'),
	typo('no blank after the hashes', '## Ergebnis', '##Ergebnis', 'abschnitte', 'Ergebnis'),
	typo('a section as bold text', '## Ergebnis', '**Ergebnis**', 'abschnitte', 'Ergebnis'),
	slip('a missing section', '## Rat an andere\n', '', {
		rule: 'abschnitte',
		mentions: ['Rat an andere'],
	}),
	slip('a level left out', '1. Bedarf klären', '#### Bedarf\n\n1. Bedarf klären', {
		rule: 'ueberschriften',
		line: '#### Bedarf',
		correction: '### Bedarf',
	}),
	// Found while reading over authors' shoulders
	typo(
		'an English field name',
		'titel: Hundesteuer online anmelden',
		'title: Hundesteuer online anmelden',
		'felder',
		'Meinten Sie `titel`',
	),
	typo(
		'a dash before the first field',
		'titel: Hundesteuer online anmelden',
		'- titel: Hundesteuer online anmelden',
		'yaml',
		'Strich',
	),
	typo('a date with slashes', 'stand: 2026-01-15', 'stand: 15/01/2026', 'felder'),
	typo('a date without signs', 'stand: 2026-01-15', 'stand: 20260115', 'felder'),
	typo('a list in round brackets', 'themen: [bauen, e-akte]', 'themen: (bauen, e-akte)', 'felder'),
	typo(
		'a list without the first bracket',
		'themen: [bauen, e-akte]',
		'themen: bauen, e-akte]',
		'felder',
	),
	typo('a list with semicolons', 'themen: [bauen, e-akte]', 'themen: [bauen; e-akte]', 'verweise'),
	typo('brackets around a single value', 'kommune: offenburg', 'kommune: [offenburg]', 'felder'),
	typo(
		'a field below another not indented',
		'  moeglich: ja',
		'moeglich: ja',
		'felder',
		'eingerückt',
	),
	typo(
		'an address without a colon',
		'  web: https://www.offenburg.de/',
		'  web: https//www.offenburg.de/',
		'felder',
	),
	slip(
		'a title that begins with a hash',
		'titel: Hundesteuer online anmelden',
		'titel: #Hundesteuer online',
		{
			rule: 'yaml',
			line: 'titel: #Hundesteuer online',
			correction: 'titel: "#Hundesteuer online"',
		},
	),
	slip(
		'quotation marks of Word around a title',
		'titel: Hundesteuer online anmelden',
		'titel: “Hundesteuer online anmelden”',
		{ rule: 'yaml', correction: 'titel: "Hundesteuer online anmelden"' },
	),
	slip('quotation marks of Word around a box title', 'titel="Kurz gesagt"', 'titel=„Kurz gesagt“', {
		rule: 'text',
		correction: '<Hinweis titel="Kurz gesagt">',
	}),
	written('a heading without a blank', '#Was fehlt', 'stil', '## Was fehlt'),
	written('a table without its second line', '| a | b |\n| 1 | 2 |', 'stil'),
	written(
		'a misspelt scheme',
		'[Seite des Kreises](htps://www.ortenaukreis.de/)',
		'kein-code',
		'[Seite des Kreises](https://www.ortenaukreis.de/)',
	),
	written(
		'a link without its last bracket',
		'[Seite des Kreises](https://www.ortenaukreis.de/',
		'stil',
		'[Seite des Kreises](https://www.ortenaukreis.de/)',
	),
	written(
		'a link without its first slash',
		'[Digitaler Bauantrag](themen/bauen/)',
		'links',
		'[Digitaler Bauantrag](/themen/bauen/)',
	),
	written(
		'two curly brackets',
		'Hier steht {{Name}} noch.',
		'kein-code',
		'Hier steht \\{\\{Name}} noch.',
	),
	written(
		'an image in HTML',
		'<img src="ablauf.svg" alt="Ablauf der Anmeldung">',
		'text',
		'![Ablauf der Anmeldung](ablauf.svg)',
	),
	// Links and images
	typo(
		'a blank between text and address',
		'- Fragen an das [Landratsamt](https://www.ortenaukreis.de/)',
		'- Fragen an das [Landratsamt] (https://www.ortenaukreis.de/)',
		'stil',
	),
	typo(
		'an address without https',
		'- Fragen an das [Landratsamt](https://www.ortenaukreis.de/)',
		'- Fragen an das [Landratsamt](www.ortenaukreis.de/)',
		'links',
		'https://',
	),
	typo(
		'a page that is not there',
		'2. Formular bauen, siehe [Digitaler Bauantrag](/themen/bauen/)',
		'2. Formular bauen, siehe [Digitaler Bauantrag](/themen/bauem/)',
		'links',
		'Meinten Sie `/themen/bauen/`',
	),
	typo(
		'an address without the last slash',
		'2. Formular bauen, siehe [Digitaler Bauantrag](/themen/bauen/)',
		'2. Formular bauen, siehe [Digitaler Bauantrag](/themen/bauen)',
		'links',
	),
	slip('a file instead of a page', '(/glossar/e-akte/#herkunft)', '(/glossar/e-akte.mdx)', {
		rule: 'links',
		mentions: ['`/glossar/e-akte/`'],
	}),
	slip('a heading of this page that is not there', '(#vorgehen)', '(#vorgeen)', {
		rule: 'links',
		mentions: ['Meinten Sie `#vorgehen`'],
	}),
	slip(
		'a heading of another page that is not there',
		'(/glossar/e-akte/#herkunft)',
		'(/glossar/e-akte/#herkunf)',
		{ rule: 'links', mentions: ['Meinten Sie `#herkunft`', '/glossar/e-akte/'] },
	),
	slip('a link called here', '[Landratsamt](https', '[hier](https', {
		rule: 'linktext',
		line: '- Fragen an das [hier](https://www.ortenaukreis.de/)',
		mentions: ['„hier“'],
	}),
	slip(
		'a link called by its address',
		'[Landratsamt](https',
		'[https://www.ortenaukreis.de/](https',
		{ rule: 'linktext', mentions: ['Adresse'] },
	),
	written('a bare address', 'Siehe https://www.ortenaukreis.de/ dazu.', 'stil'),
	slip('an image without description', '![Ablauf von der Anmeldung bis zum Bescheid]', '![]', {
		rule: 'bilder',
		line: '![](ablauf.svg)',
		mentions: ['Beschreibung'],
	}),
	typo(
		'an image that is not there',
		'![Ablauf von der Anmeldung bis zum Bescheid](ablauf.svg)',
		'![Ablauf von der Anmeldung bis zum Bescheid](ablauff.svg)',
		'bilder',
		'Meinten Sie `ablauf.svg`',
	),
	written(
		'an image from elsewhere',
		'![Das Rathaus von vorn](https://www.example.org/rathaus.jpg)',
		'kein-code',
	),
	// Clumsy, and meant well
	typo('a date with long dashes', 'stand: 2026-01-15', 'stand: 2026–01–15', 'felder'),
	typo('an amount behind EUR', '    betrag_euro: 11700', '    betrag_euro: EUR 11.700', 'felder'),
	typo(
		'an amount with comma and dash',
		'    betrag_euro: 11700',
		'    betrag_euro: 11.700,-',
		'felder',
	),
	typo('yes and no in quotation marks', 'entwurf: false', 'entwurf: "false"', 'felder'),
	typo('true instead of yes', '  moeglich: ja', '  moeglich: true', 'felder'),
	typo(
		'a municipality with its kind',
		'kommune: offenburg',
		'kommune: Stadt Offenburg',
		'verweise',
	),
	typo('a municipality by its key', 'kommune: offenburg', 'kommune: "08317096"', 'verweise'),
	typo(
		'a topic by its title',
		'themen: [bauen, e-akte]',
		'themen: [Digitaler Bauantrag, e-akte]',
		'verweise',
		'Meinten Sie `bauen`',
	),
	typo(
		'a topic by its address',
		'themen: [bauen, e-akte]',
		'themen: [/themen/bauen/, e-akte]',
		'verweise',
	),
	slip('an HTML comment among the fields', 'status:', '<!-- noch prüfen -->\nstatus:', {
		rule: 'yaml',
		line: '<!-- noch prüfen -->',
		correction: '# noch prüfen',
	}),
	slip('slashes before a comment', 'status:', '// noch prüfen\nstatus:', {
		rule: 'yaml',
		line: '// noch prüfen',
		correction: '# noch prüfen',
	}),
	typo(
		'an address in angle brackets in a field',
		'    url: https://www.example.org/vorlage.pdf',
		'    url: <https://www.example.org/vorlage.pdf>',
		'felder',
	),
	written(
		'a sentence that begins with import',
		'import der Daten aus dem Altverfahren.',
		'kein-code',
		'Import der Daten aus dem Altverfahren.',
	),
	slip('a box with an English word', ' titel="Kurz gesagt"', ' title="Kurz gesagt"', {
		rule: 'kein-code',
		correction: '<Hinweis titel="Kurz gesagt">',
	}),
	slip(
		'a box of a kind with a capital',
		'titel="Kurz gesagt"',
		'titel="Kurz gesagt" art="Achtung"',
		{
			rule: 'kein-code',
			correction: '<Hinweis titel="Kurz gesagt" art="achtung">',
		},
	),
	slip('a box title without quotation marks', 'titel="Kurz gesagt"', 'titel=Kurz', {
		rule: 'text',
		correction: '<Hinweis titel="Kurz">',
	}),
	written('a bullet from Word', '• Eins', 'stil', '- Eins'),
	written('a dash without a blank', '-Eins', 'stil', '- Eins'),
	written('a number without a blank', '1.Eins', 'stil', '1. Eins'),
	written('too many hashes', '####### Was fehlt', 'stil', '### Was fehlt'),
	written(
		'a box of another system',
		':::hinweis',
		'stil',
		undefined,
		'`<Hinweis titel="Hinweis">`',
	),
	written(
		'brackets of a link the wrong way round',
		'Siehe (Landratsamt)[https://www.ortenaukreis.de/].',
		'stil',
		'Siehe [Landratsamt](https://www.ortenaukreis.de/).',
	),
	written('a star without end', 'Das ist *wichtig und gut.', 'stil', undefined, 'Stern'),
	written(
		'an underline without end',
		'Das ist _wichtig und gut.',
		'stil',
		undefined,
		'Unterstrich',
	),
	written('tildes without end', 'Das ist ~~alt und weg.', 'stil', undefined, 'Tilden'),
	written('a backtick without end', 'Der Befehl `check prüft alles.', 'stil', undefined, 'Gravis'),
	written('a backtick as an apostrophe', 'Wie geht`s weiter?', 'stil', 'Wie geht’s weiter?'),
	written(
		'stars around a quotation mark in a word',
		'Das *„Amt“*s und mehr.',
		'stil',
		'Das „*Amt*“s und mehr.',
	),
	written('underlines in a word', 'Das __Wort__s ist neu.', 'stil', 'Das **Wort**s ist neu.'),
	written(
		'stars without a blank behind',
		'**Hinweis:**Text dazu.',
		'stil',
		'**Hinweis:** Text dazu.',
	),
	written(
		'stars without blanks around',
		'Das ist**„wichtig“**und gut.',
		'stil',
		'Das ist **„wichtig“** und gut.',
	),
	written(
		'stars in a cell',
		'| A | B |\n| - | - |\n| **eins | zwei |',
		'stil',
		undefined,
		'Sterne',
	),
	written('stars for a product', 'Der Raum misst 3*4*5 m.', 'stil', 'Der Raum misst 3 × 4 × 5 m.'),
	written(
		'tildes for small numbers',
		'Es sind H~2~O und 10 m^2^.',
		'stil',
		'Es sind H₂O und 10 m².',
	),
	written(
		'dashes below a paragraph',
		'Das ist ein Absatz. [1](#quelle-1)\n---',
		'stil',
		'Das ist ein Absatz. [1](#quelle-1)\n',
		'Leerzeile',
	),
	written(
		'dashes below a long paragraph',
		'Dieser Absatz ist so lang, dass er kein Titel ist, und er geht\nüber zwei Zeilen\n-----',
		'stil',
		'über zwei Zeilen\n',
		'Überschrift',
	),
	written(
		'dashes below a title',
		'Der neue Dienst\n---',
		'stil',
		undefined,
		'`## Der neue Dienst`',
	),
	written(
		'equals signs below a title',
		'Der neue Dienst\n===',
		'ueberschriften',
		undefined,
		'`## Der neue Dienst`',
	),
	written(
		'a plus at the beginning of a line',
		'Es sind jetzt\n+ 3 Stellen mehr als sonst.',
		'stil',
		'\\+ 3 Stellen mehr als sonst.',
		'Liste',
	),
	written(
		'a dash in the midst of a sentence',
		'Es kam\n- anders als gedacht -\ndoch zum Beschluss.',
		'stil',
		'\\- anders als gedacht -',
	),
	written(
		'a sign for more at the beginning of a line',
		'Das sind mehr als die\n> 5 Prozent vom Vorjahr.',
		'stil',
		'\\> 5 Prozent vom Vorjahr.',
		'Zitat',
	),
	written(
		'a hash at the beginning of a line',
		'Das steht im Vorgang\n# 4711 der Stadt.',
		'ueberschriften',
		'\\# 4711 der Stadt.',
		'Überschrift',
	),
	written('a list that skips a number', '1. Eins\n2. Zwei\n4. Drei', 'stil', undefined, '4', '3'),
	written('an empty heading', '##\n\nText.', 'ueberschriften', undefined, 'leer'),
	written('a fixed blank behind hashes', `###${NBSP}Mehr`, 'stil', '### Mehr', 'geschütztes'),
	written('an id behind a heading', '### Mehr {#mehr}', 'text', '### Mehr', 'Kennung'),
	written('a class behind a heading', '### Mehr {: .gross }', 'text', '### Mehr', 'Kennung'),
	written('an open code block', '```sh\nnpm run check', 'text', undefined, 'Codeblock'),
	written(
		'an open code block in a box',
		'<Hinweis titel="Kurz">\n\n```\nnpm\n\n</Hinweis>',
		'text',
		undefined,
		'Codeblock',
	),
	written(
		'a footnote explained twice',
		'Eins[^a] und zwei[^b].\n\n[^a]: Note.\n\n[^a]: Andere Note.',
		'stil',
		'[^b]: Andere Note.',
		'zweimal',
	),
	written('a footnote named nowhere', '[^a]: Note.', 'stil', undefined, 'kommt im Text nicht vor'),
	written('a footnote without explanation', 'Das gilt.[^a]', 'stil', undefined, 'keine Erklärung'),
	written(
		'the text pasted twice',
		`${'Ein langer Absatz über die Hundesteuer. '.repeat(6).trim()}\n\n${'Ein langer Absatz über die Hundesteuer. '.repeat(6).trim()}`,
		'stil',
		undefined,
		'noch einmal',
	),
	slip('all sections pasted twice', 'Das kostete Zeit.', `Das kostete Zeit.\n\n${sections()}`, {
		rule: 'abschnitte',
		line: '## Ausgangslage',
		mentions: ['zweimal'],
	}),
	written(
		'an explanation of a term that is not there',
		'Siehe [Erklärung des Worts](#begriff-gibtsnicht).',
		'links',
	),
	written(
		'a section of the page that is not there',
		'Siehe [Abschnitt](#abschnitt-quatsch).',
		'links',
	),
	written(
		'a section of another page that is not there',
		'Siehe [E-Akte](/glossar/e-akte/#abschnitt-quatsch).',
		'links',
	),
	written('a part of a list that is not there', 'Siehe [Orte](/kommunen/#unsinn).', 'links'),
	written(
		'a term that is not in the glossary',
		'Siehe [Glossar](/glossar/#e-akten).',
		'links',
		'Siehe [Glossar](/glossar/#e-akte).',
	),
	written(
		'a part of a fixed page that is not there',
		'Siehe [Daten](/daten/#abschnitt-feld).',
		'links',
		'Siehe [Daten](/daten/#abschnitt-felder).',
	),
	slip(
		'decomposed umlauts',
		'Das kostete Zeit.',
		`Das kostete Zeit.\n\n${'Die Gebühr ist fällig.'.normalize('NFD')}`,
		{
			rule: 'kodierung',
			line: 'Die Gebühr ist fällig.',
			correction: 'Die Gebühr ist fällig.',
			mentions: ['Umlaute'],
		},
	),
	written('stars with blanks', 'Das ist ** wichtig **.', 'stil', 'Das ist **wichtig**.'),
	written('stars without end', 'Das ist **wichtig.', 'stil', undefined, 'Sterne'),
	written(
		'a number of a source alone',
		'Das steht in [1].',
		'stil',
		'Das steht in [1](#quelle-1).',
		'#quelle-1',
	),
	written(
		'an address in quotation marks',
		'[Seite des Kreises](„https://www.ortenaukreis.de/“)',
		'kein-code',
		'[Seite des Kreises](https://www.ortenaukreis.de/)',
	),
	// Persons, spelling, encoding
	written('a private mail address', 'Fragen an petra.muster@gmx.de.', 'personenbezug'),
	written('a mobile number', 'Fragen unter +49 (0) 171 2345678.', 'personenbezug'),
	written(
		'an abbreviation in small letters',
		'Das Ozg verlangt es.',
		'schreibweise',
		'Das OZG verlangt es.',
	),
	written('a term without hyphen', 'Die eAkte hilft.', 'schreibweise', 'Die E-Akte hilft.'),
	written(
		'a term in two words',
		'Mit der E Akte geht es.',
		'schreibweise',
		'Mit der E-Akte geht es.',
	),
	written('broken umlauts', 'Die GebÃ¼hr fÃ¤llt weg.', 'kodierung', 'Die Gebühr fällt weg.'),
	// Files
	{
		name: 'Latin-1',
		files: { [ARTICLE_FILE]: Buffer.from(ARTICLE, 'latin1') },
		rule: 'kodierung',
		mentions: ['UTF-8'],
	},
	{
		name: 'UTF-16',
		files: { [ARTICLE_FILE]: Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le') },
		rule: 'kodierung',
		mentions: ['UTF-16'],
	},
	{
		name: 'a byte order mark',
		files: { [ARTICLE_FILE]: `\uFEFF${ARTICLE}` },
		rule: 'kodierung',
		mentions: ['BOM'],
	},
	{
		name: 'a file name with umlaut and blank',
		files: { 'meldungen/Neue Gebühr.mdx': 'MELDUNG' },
		rule: 'dateiname',
		mentions: ['meldungen/neue-gebuehr.mdx'],
	},
	{
		name: 'a wrong ending',
		files: { 'meldungen/neu.txt': 'MELDUNG' },
		rule: 'ablage',
		mentions: ['`meldungen/neu.mdx`'],
	},
	{
		name: 'a folder that is none',
		files: { 'meldung/neu.mdx': 'MELDUNG' },
		rule: 'ablage',
		mentions: ['Meinten Sie `meldungen`'],
	},
	...(
		[
			['meldungen/neu/neu.mdx', '`meldungen/neu/index.mdx`'],
			['meldungen/neu/index.mdx.txt', '`meldungen/neu/index.mdx`'],
			['meldungen/neu/Index.MDX', '`meldungen/neu/index.mdx`'],
			['meldungen/2026/neu.mdx', '`meldungen/neu.mdx`'],
			['meldungen/neu/plan.docx', 'Office'],
			['portal.yml', '`portal.yaml`'],
			['bilder/plan.png', 'kennt das Portal nicht'],
			['meldungen/neu.mdx.txt', '`.txt`', '`meldungen/neu.mdx`'],
			['meldungen/Neuer Dienst.docx', 'Office', '`meldungen/neuer-dienst.mdx`'],
			['kommunen/kommunen.xlsx', 'Office', '`kommunen/kommunen.csv`'],
			['meldungen/bericht.pdf', 'Dokument', 'Link'],
			['meldungen/karte.png', 'Ordner eines Beitrags', '`meldungen/name/index.mdx`'],
			['meldungen/IMG_1.HEIC', 'Ordner eines Beitrags'],
			['meldungen/Thumbs.db', 'Betriebssystem', 'löschen'],
			['meldungen/README.md', 'beschreibt einen Ordner', 'löschen'],
			['meldungen/liesmich.mdx', 'beschreibt einen Ordner', 'löschen'],
			['meldungen/.env', 'Zugangsdaten', 'löschen'],
			['meldungen/neu.mdx.bak', 'Sicherungskopie', 'löschen'],
			['meldungen/.neu.mdx.swp', 'Programm auf Ihrem Rechner'],
			['.DS_Store', 'Programm auf Ihrem Rechner'],
			['.gitattributes', 'Git', 'löschen'],
			['meldungen/.gitattributes', 'Git', 'löschen'],
			['.github/workflows/bau.yml', 'versteckt'],
			['meldungen/.versteckt/neu.mdx', 'versteckt'],
			['package.json', 'Programm', 'löschen'],
			['themen/plan.png', '`themen`'],
			[`${ARTICLE_FOLDER}/dienstanweisung.docx`, 'Office', 'Link'],
			[`${ARTICLE_FOLDER}/bericht.pdf`, 'Dokument', 'Link'],
			[`${ARTICLE_FOLDER}/Karte.astro`, 'Programm', 'löschen'],
			[`${ARTICLE_FOLDER}/package.json`, 'Programm', 'löschen'],
			[`${ARTICLE_FOLDER}/.env`, 'Zugangsdaten', 'löschen'],
			[`${ARTICLE_FOLDER}/notizen.txt`, 'neben einem Beitrag', 'nur Bilder'],
			[`${ARTICLE_FOLDER}/umfrage.yaml`, 'neben einem Beitrag', 'Umfrage'],
			[`${ARTICLE_FOLDER}/tief/Thumbs.db`, 'Betriebssystem', 'löschen'],
		] as const
	).map(([file, ...mentions]) => ({
		name: `the stray file ${file}`,
		files: { [file]: file.includes(ARTICLE_FOLDER) ? 'x' : 'MELDUNG', ...IN_A_FOLDER },
		rule: 'ablage',
		mentions,
	})),
	...(
		[
			['width="0" height="0"', 'bilder', 'Breite und Höhe'],
			['width="9" height="20000"', 'bilder', '20.000 Pixeln zu hoch'],
		] as const
	).map(([size, rule, mention]) => ({
		name: `a drawing with ${size}`,
		files: drawn(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect/></svg>`),
		rule,
		mentions: [mention],
	})),
	{
		name: 'a drawing without its namespace',
		files: drawn('<svg width="9" height="9">\n<rect/></svg>'),
		rule: 'svg',
		line: '<svg width="9" height="9">',
		correction: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">',
	},
	{ name: 'a page as a drawing', files: drawn('<html><b/></html>'), rule: 'svg' },
	{ name: 'an empty drawing', files: drawn(''), rule: 'svg' },
	{
		name: 'a picture of a telephone beside an entry',
		files: { ...IN_A_FOLDER, [`${ARTICLE_FOLDER}/IMG_1.HEIC`]: 'x' },
		rule: 'bilder',
		mentions: ['HEIC', 'JPG'],
	},
	{
		name: 'a source with another title than elsewhere',
		files: {
			'meldungen/neu.mdx': NEWS.replace(
				'titel: Bekanntmachung',
				'titel: Vorlage\n    url: https://www.example.org/vorlage.pdf',
			),
		},
		rule: 'quellenangaben',
		line: '  - titel: Sitzungsvorlage 12/2024',
		correction: '  - titel: Vorlage',
		mentions: ['meldungen/neu.mdx'],
	},
	{
		name: 'a setback with the sum of a case',
		files: { [preise.help.wrong.file]: preise.help.wrong.text, [ARTICLE_FILE]: ARTICLE },
		rule: 'preise',
		line: '    betrag_euro: 11700',
		mentions: ['`praxisbeispiel: hundesteuer-online`'],
	},
	{
		name: 'a price in the title, and none among the costs',
		files: {
			[ARTICLE_FILE]: ARTICLE.replace('online anmelden', 'für 11.700 Euro').replace(
				/^aufwand:\n(?: .*\n)+/m,
				'',
			),
		},
		rule: 'preise',
		line: 'titel: Hundesteuer für 11.700 Euro',
		mentions: ['`aufwand` oder `foerderung`'],
	},
	{
		name: 'a number in a drawing',
		files: drawn(
			'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>0171 0000000</text></svg>',
		),
		rule: 'personenbezug',
	},
	{
		name: 'an offer among the events',
		files: { 'termine/biete-plan.mdx': OFFER },
		rule: 'felder',
		line: '---',
		mentions: ['`boerse/biete-plan.mdx`'],
	},
	{
		name: 'an event among the news, with a slip of its own',
		files: { 'meldungen/treffen.mdx': EVENT.replace('art: workshop', 'art: werkstatt') },
		rule: 'felder',
		mentions: ['`termine/treffen.mdx`'],
	},
];
