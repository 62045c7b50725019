import { lines, NEWS } from '#src/checks/example-content.ts';
import type { Mistake } from './mistakes.ts';
import { ARTICLE, ARTICLE_FILE } from './valid-article.ts';

type Told = Omit<Mistake, 'name' | 'files'>;

function changed(name: string, from: string, to: string, told: Told): Mistake {
	if (!ARTICLE.includes(from)) throw new Error(`${from} is not in the article`);
	return { name, files: { [ARTICLE_FILE]: ARTICLE.replace(from, () => to) }, ...told };
}

function whole(name: string, text: string, told: Told): Mistake {
	return { name, files: { [ARTICLE_FILE]: text }, ...told };
}

function file(name: string, path: string, text: string, told: Told): Mistake {
	return { name, files: { [path]: text }, ...told };
}

const fields = ARTICLE.slice(4, ARTICLE.indexOf('\n---\n') + 1);
const body = ARTICLE.slice(ARTICLE.indexOf('\n---\n') + 5);
const THEMES = 'themen: [bauen, e-akte]';
const LONG =
	'kurzfassung: >-\n  Die Stadt nimmt Anmeldungen zur Hundesteuer über ein Online-Formular an und übernimmt die Daten\n  ohne';

const event = (...dates: string[]) =>
	lines(
		'---',
		'titel: Austauschrunde zur E-Akte',
		'kurzfassung: Kommunen, die eine E-Akte eingeführt haben, berichten und beantworten Fragen.',
		'themen: [e-akte]',
		...dates,
		'ort: Landratsamt',
		'art: austauschrunde',
		'veranstalter: [landkreistag]',
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'quellen:',
		'  - titel: Einladung',
		'    herausgeber: Landkreistag',
		'    abgerufen: 2026-01-15',
		'---',
		'',
		'Wir tauschen uns aus. [1](#quelle-1)',
	);

const offer = (field: string, value: string) =>
	lines(
		'---',
		'titel: Biete Aktenplan für kleine Gemeinden',
		'kurzfassung: Wir geben unseren Aktenplan weiter und zeigen, wie wir ihn nutzen.',
		'themen: [e-akte]',
		'art: biete',
		'kommune: offenburg',
		field === 'gueltig_bis' ? `gueltig_bis: ${value}` : 'gueltig_bis: 2099-12-31',
		'ansprechstelle:',
		field === 'stelle' ? `  stelle: ${value}` : '  stelle: Hauptamt',
		...(field === 'mail' ? [`  mail: ${value}`] : []),
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'---',
		'',
		'Der Aktenplan umfasst alle Ämter.',
	);

const term = (begriff: string, abkuerzungen: string, siehe = '') =>
	lines(
		'---',
		`begriff: ${begriff}`,
		`abkuerzungen: [${abkuerzungen}]`,
		...(siehe === '' ? [] : [`siehe: [${siehe}]`]),
		'kurzfassung: Ein Wort, das in der Verwaltung oft vorkommt und das niemand erklärt.',
		'themen: [bauen]',
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'---',
	);

const news = (from: string, to: string) => NEWS.replace(from, () => to);
const towns = (row: string) =>
	lines(
		'id,name,ags,typ,einwohner,einwohner_stand,lat,lon,website',
		'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94,',
		row,
	);

/** Slips in the front matter, around it and in its values. */
export const frontMatterMistakes: readonly Mistake[] = [
	whole('a title above the front matter', `Hundesteuer\n\n${ARTICLE}`, {
		rule: 'yaml',
		line: 'Hundesteuer',
		mentions: ['Vor der ersten Zeile `---`'],
	}),
	changed('a rule between the fields', 'kommune: off', '---\nkommune: off', {
		rule: 'yaml',
		line: '---',
		mentions: ['endet der Kopf zu früh'],
	}),
	whole('stars instead of dashes', ARTICLE.replace('---', '***'), {
		rule: 'yaml',
		line: '***',
		correction: '---',
	}),
	whole('dashes with blanks', ARTICLE.replace('---', '- - -'), { rule: 'yaml', correction: '---' }),
	whole('the marks of another format', `+++\n${fields}+++\n${body}`, {
		rule: 'yaml',
		line: '+++',
		mentions: ['Zeile 37'],
	}),
	whole('words behind the last mark', `---\n${fields}--- Ende der Angaben\n${body}`, {
		rule: 'yaml',
		line: '--- Ende der Angaben',
		correction: '---',
	}),
	whole('a text wrapped in code', `\`\`\`mdx\n${ARTICLE}\`\`\`\n`, {
		rule: 'yaml',
		line: '```mdx',
	}),
	whole('fields in code', `\`\`\`yaml\n${fields}\`\`\`\n${body}`, {
		rule: 'yaml',
		line: '```yaml',
	}),
	whole('no end and no blank line', `---\n${fields}Der Text.\n${body}`, {
		rule: 'yaml',
		line: 'Der Text.',
		correction: '---',
	}),
	whole('the fields twice', `---\n${fields}---\n${ARTICLE}`, {
		rule: 'yaml',
		mentions: ['zweiter Kopf'],
	}),
	changed(
		'a conflict in the fields',
		'kommune: offenburg',
		'<<<<<<< HEAD\nkommune: offenburg\n=======\nkommune: kehl\n>>>>>>> beitrag',
		{ rule: 'yaml', line: '<<<<<<< HEAD', mentions: ['zwei Fassungen'] },
	),
	changed(
		'a conflict in the text',
		'Das kostete Zeit.',
		'Es\n\n<<<<<<< HEAD\nkostete Zeit.\n=======\nkostete Geld.\n>>>>>>> beitrag',
		{ rule: 'text', line: '<<<<<<< HEAD', mentions: ['zwei Fassungen'] },
	),
	changed(
		'a blank line in a summary',
		LONG,
		`${LONG.replace('>-\n ', '').replace('\n  ohne', '\n\nohne')}`,
		{
			rule: 'yaml',
			line: 'ohne Abtippen in das Steuerverfahren.',
			correction: '  ohne Abtippen in das Steuerverfahren.',
		},
	),
	changed(
		'a colon in a summary of two lines',
		LONG,
		'kurzfassung: Die Stadt nimmt Anmeldungen an, und zwar so:\n  online und ohne',
		{
			rule: 'yaml',
			correction: 'kurzfassung: >-\n  Die Stadt nimmt Anmeldungen an, und zwar so:',
		},
	),
	changed('dashes in one line', THEMES, 'themen: - bauen - e-akte', {
		rule: 'yaml',
		correction: THEMES,
	}),
	changed('bullets in one line', THEMES, 'themen: • bauen • e-akte', {
		rule: 'felder',
		correction: THEMES,
	}),
	changed('an item indented further', THEMES, 'themen:\n  - bauen\n   - e-akte', {
		rule: 'yaml',
		line: '   - e-akte',
		correction: '  - e-akte',
	}),
	changed(
		'a typographic closing quote',
		'titel: Hundesteuer online',
		'titel: "Hundesteuer online',
		{
			rule: 'yaml',
		},
	),
	changed(
		'a quote closed by Word',
		'titel: Hundesteuer online anmelden',
		'titel: "Hundesteuer online anmelden“',
		{ rule: 'yaml', correction: 'titel: "Hundesteuer online anmelden"' },
	),
	changed('a quote missing in a list', THEMES, 'themen: ["bauen", "e-akte]', {
		rule: 'yaml',
		correction: 'themen: ["bauen", "e-akte"]',
	}),
	changed('quotes of Word in a list', THEMES, 'themen: [“bauen”, “e-akte”]', {
		rule: 'yaml',
		correction: 'themen: ["bauen", "e-akte"]',
	}),
	changed(
		'a link of Markdown in a field',
		'https://www.example.org/vorlage.pdf',
		'[Vorlage](https://www.example.org/vorlage.pdf)',
		{ rule: 'yaml', correction: '    url: https://www.example.org/vorlage.pdf' },
	),
	changed('a bold name', 'kommune: offenburg', '**kommune:** offenburg', {
		rule: 'yaml',
		correction: 'kommune: offenburg',
	}),
	changed('a dash before a field', 'kommune: offenburg', '- kommune: offenburg', {
		rule: 'yaml',
		correction: 'kommune: offenburg',
	}),
	changed('tags', THEMES, THEMES.replace('themen', 'tags'), { rule: 'felder', correction: THEMES }),
	file(
		'a foreign name and a German day',
		'meldungen/neu.mdx',
		news('datum: 2026-01-15', 'date: 15. Januar 2026'),
		{
			rule: 'felder',
			line: 'date: 15. Januar 2026',
			correction: 'datum: 2026-01-15',
		},
	),
	file('an event with blank and time', 'termine/runde.mdx', event('beginn: 2027-03-04 10:00'), {
		rule: 'felder',
		correction: 'beginn: 2027-03-04T10:00',
	}),
	file('an event in German', 'termine/runde.mdx', event('beginn: 04.03.2027, 10 Uhr'), {
		rule: 'felder',
		correction: 'beginn: 2027-03-04T10:00',
		mentions: ['2026-03-31T10:00'],
	}),
	file(
		'an end of which only the time is known',
		'termine/runde.mdx',
		event('beginn: 2027-03-04T10:00', 'ende: 12:00 Uhr'),
		{ rule: 'felder', correction: 'ende: 2027-03-04T12:00' },
	),
	file(
		'an end without a time',
		'termine/runde.mdx',
		event('beginn: 2027-03-04T10:00', 'ende: 2027-03-04'),
		{ rule: 'felder', mentions: ['nicht so genau'] },
	),
	file('a time that summer time skips', 'termine/runde.mdx', event('beginn: 2027-03-28T02:30'), {
		rule: 'datum',
		mentions: ['Sommerzeit'],
	}),
	file('a year misspelt', 'termine/runde.mdx', event('beginn: 2207-03-04T10:00'), {
		rule: 'datum',
		mentions: ['2207'],
	}),
	file('news of the future', 'meldungen/neu.mdx', news('datum: 2026-01-15', 'datum: 2092-01-15'), {
		rule: 'datum',
		mentions: ['Zukunft'],
	}),
	file('an offer that is over', 'boerse/plan.mdx', offer('gueltig_bis', '2025-12-31'), {
		rule: 'datum',
		mentions: ['erscheint in keiner Liste'],
	}),
	file(
		'an event without lists of ids',
		'termine/runde.mdx',
		event('beginn: 2027-03-04T10:00').replace('[landkreistag]', 'Landkreistag, Offenburg'),
		{
			rule: 'felder',
			correction: 'veranstalter: [landkreistag, offenburg]',
		},
	),
	changed('two municipalities', 'kommune: offenburg', 'kommune: kehl, offenburg', {
		rule: 'verweise',
		mentions: ['nur eine Kennung'],
	}),
	file(
		'a mail address of a mail program',
		'boerse/plan.mdx',
		offer('mail', 'Amt <hauptamt@kehl.de>'),
		{
			rule: 'felder',
			correction: '  mail: hauptamt@kehl.de',
		},
	),
	file('a person as office', 'boerse/plan.mdx', offer('stelle', 'Frau Petra Muster'), {
		rule: 'personenbezug',
		mentions: ['Person'],
	}),
	changed('a blank in an address', 'vorlage.pdf', 'Vorlage 12.pdf', {
		rule: 'felder',
		correction: '    url: https://www.example.org/Vorlage%2012.pdf',
	}),
	changed('a dash instead of an address', 'https://www.example.org/vorlage.pdf', '–', {
		rule: 'felder',
		mentions: ['entfällt die Zeile'],
	}),
	changed(
		'a former address as a whole',
		'stand: 2026-01-15',
		'frueher: [https://netz.example.org/meldungen/alt/]\nstand: 2026-01-15',
		{
			rule: 'felder',
			correction: 'frueher: [/meldungen/alt/]',
		},
	),
	changed('a number in hexadecimal', 'betrag_euro: 11700', 'betrag_euro: 0x10', {
		rule: 'zahlen',
		correction: '    betrag_euro: 16',
	}),
	file(
		'a number of inhabitants with a point',
		'kommunen/kommunen.csv',
		towns('kehl,Kehl,08317057,Große Kreisstadt,38.000,2024-12-31,48.57,7.81,'),
		{
			rule: 'felder',
			correction: 'kehl,Kehl,08317057,Große Kreisstadt,38000,2024-12-31,48.57,7.81,',
			mentions: ['ohne Punkt und Komma'],
		},
	),
	file(
		'too many inhabitants',
		'kommunen/kommunen.csv',
		towns('kehl,Kehl,08317057,Große Kreisstadt,99999999,2024-12-31,48.57,7.81,'),
		{
			rule: 'felder',
			mentions: ['5.000.000'],
		},
	),
	file('a term that exists', 'glossar/akte.mdx', term('elektronische Akte', 'E-Akte'), {
		rule: 'begriffe',
		mentions: ['steht schon im Glossar'],
	}),
	file('an ordinary word as a term', 'glossar/vermerk.mdx', term('Vermerk', 'Text'), {
		rule: 'begriffe',
		mentions: ['in fast jedem Text'],
	}),
	file('a term that refers to itself', 'glossar/vermerk.mdx', term('Vermerk', 'Verm', 'vermerk'), {
		rule: 'verweise',
		mentions: ['auf sich selbst'],
	}),
	file(
		'a title that exists',
		'meldungen/neu.mdx',
		news('Neuer Onlinedienst für alle', 'Hundesteuer Online anmelden'),
		{
			rule: 'titel',
			mentions: ['Denselben Titel'],
		},
	),
	file(
		'a search word that is the name of another page',
		'meldungen/neu.mdx',
		news('themen: [bauen]', 'themen: [bauen]\nsuchwoerter: [Termine]'),
		{ rule: 'suchwoerter', mentions: ['Termine', 'Name einer anderen Seite'] },
	),
	file(
		'a template not filled in',
		'meldungen/neu.mdx',
		news('titel: Neuer', '# AUSFÜLLEN: Titel.\ntitel: Neuer'),
		{
			rule: 'vorlage',
			line: '# AUSFÜLLEN: Titel.',
		},
	),
	file(
		'a question of the template',
		'meldungen/neu.mdx',
		`${NEWS}\nWas ist neu, für wen, ab wann?\n`,
		{
			rule: 'vorlage',
			mentions: ['die Frage'],
		},
	),
	file('an offer among the cases', 'praxisbeispiele/plan.mdx', offer('gueltig_bis', '2099-12-31'), {
		rule: 'felder',
		mentions: ['Eintrag der Börse', '`boerse/plan.mdx`'],
	}),
	file('the name of the template', 'meldungen/bitte-umbenennen.mdx', 'MELDUNG', {
		rule: 'dateiname',
		mentions: ['heißt noch'],
	}),
];
