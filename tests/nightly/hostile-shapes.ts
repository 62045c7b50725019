import { NEWS } from '#src/checks/example-content.ts';

/** Files of a content folder: path → text. */
export type Files = Readonly<Record<string, string>>;

/** What people paste, mistype or try; each is repeated in every {@link shapes shape}. */
export const bits: Readonly<Record<string, string>> = {
	'gender stars': 'Bürger*innen ',
	sums: '3*4*5 ',
	subscripts: 'H~2~O ',
	highlights: '==x== ',
	exclamations: '!!! ',
	'emoji codes': ':smile: ',
	dates: '12. August ',
	'stars and underscores': '*_a ',
	underscores: '_a_b ',
	'mixed quotation marks': '„a” ',
	'straight quotation marks': '"a" ',
	'quoted emphasis': '*„a“* ',
	links: '[a](/glossar/x/) ',
	'source numbers': '[1](#quelle-99) ',
	footnotes: '[^1] ',
	'open footnotes': 'a[^a',
	images: '![a](b.png) ',
	'zero-width spaces': 'a\u200Bb ',
	'soft hyphens': 'a\u00ADb ',
	'direction marks': '\u202E ',
	'decomposed umlauts': 'u\u0308 ',
	ligatures: 'ﬁ ',
	'telephone numbers': '0781 123456 ',
	'mail addresses': 'a.b@example.org ',
	hosts: 'www.a.de ',
	'web addresses': 'https://a.de/ ',
	'foreign hosts': 'https://xn--a.de ',
	accounts: 'DE89370400440532013000 ',
	passwords: 'Passwort: abc ',
	meetings: 'https://zoom.us/j/1?pwd=a ',
	'invisible entities': '&#x202E; ',
	tags: '<b>a</b> ',
	'line breaks': '<br> ',
	'links in HTML': '<a href="x">a</a> ',
	expressions: '{a} ',
	comments: '{/* a */} ',
	backslashes: '\\* ',
	'links of wikis': '[[a]] ',
	boxes: '[ ] ',
	'pasted dashes': '– a ',
	'pasted bullets': '• a ',
	'bracketed numbers': '1) ',
	'bracketed letters': '(a) ',
	pipes: 'a | b ',
	tabs: 'a\tb ',
	persons: 'Herr Müller ',
	placeholders: 'AUSFÜLLEN ',
	hyphenation: 'Ver- waltung ',
	'open code': '`a ',
	code: '`a` ',
	'open bold': '**a ',
	'open struck': '~~a ',
	'long words': 'Donaudampfschifffahrtsgesellschaft',
	terms: 'OZG E-Akte ',
	formulas: '$x^2^$ ',
	'fixed spaces': '\u00a0',
	references: '[a][b] ',
	'sums of money': '1.000,50 € ',
};

const line = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));
const lines = (count: number, each: (index: number) => string) =>
	Array.from({ length: count }, (_none, index) => each(index)).join('\n');
/** As many lines as the longest text may have. */
const whole = (text: string, end = '\n') => {
	const each = line(text, 400) + end;
	return each.repeat(Math.floor(285_000 / each.length));
};
const article = (text: string): Files => ({ 'meldungen/neu.mdx': `${NEWS}\n${text}\n` });

/** Ways to repeat a bit as often as a file may hold it. */
export const shapes: Readonly<Record<string, (bit: string) => Files>> = {
	'in a line': (bit) => article(line(bit, 19_000)),
	'in lines': (bit) => article(whole(bit)),
	'in short lines': (bit) => article(lines(Math.floor(285_000 / (bit.length + 1)), () => bit)),
	'in paragraphs': (bit) => article(whole(bit, '\n\n')),
	'in items': (bit) =>
		article(lines(Math.floor(285_000 / (2 * bit.length + 3)), () => `- ${bit}${bit}`)),
	'in headings': (bit) => article(lines(5_000, () => `## ${bit}\n`)),
	'in cells': (bit) =>
		article(`| a | b |\n| - | - |\n${lines(5_000, () => `| ${bit.replace('|', '')} | b |`)}`),
	'in a field': (bit) => ({
		'meldungen/neu.mdx': NEWS.replace(
			'titel: Neuer Onlinedienst für alle',
			`titel: ${JSON.stringify(line(bit, 30_000))}`,
		),
	}),
};

const MUNICIPALITIES = 'id,name,ags,typ,einwohner,einwohner_stand\n';
const table = (rows: string): Files => ({ 'kommunen/kommunen.csv': `${MUNICIPALITIES}${rows}\n` });

/** Files that are hostile as a whole: name → files. */
export const structures: Readonly<Record<string, Files>> = {
	'a table of 2,000 columns and 200 rows': article(
		`|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n${lines(200, () => `|${'a|'.repeat(2_000)}`)}`,
	),
	'a ragged table': article(
		`| a | b |\n| - | - |\n${lines(3_000, (row) => `|${'a|'.repeat(1 + (row % 250))}`)}`,
	),
	'a table without its line': article(lines(20_000, () => '| a | b | c |')),
	'text right below tables': article(lines(4_000, () => '| a | b |\n| - | - |\n| a | b |\nText\n')),
	'equal headings': article(lines(20_000, () => '## Text\n')),
	'wrong anchors': article(lines(15_000, (row) => `[a](#text-${row})`)),
	'wrong links': article(lines(10_000, (row) => `[a](/leitfaeden/falsch-${row}/)`)),
	'missing images': article(lines(14_000, (row) => `![a](bild-${row}.png)`)),
	'used footnotes': article(
		`${lines(9_000, (row) => `a[^${row}]`)}\n\n${lines(9_000, (row) => `[^${row}]: b`)}`,
	),
	'unused footnotes': article(lines(15_000, (row) => `[^${row}]: b\n`)),
	'attributes of a component': article(
		`<Hinweis ${lines(20_000, (row) => `a${row}="b"`)}>\n\na\n\n</Hinweis>`,
	),
	'components left open': article(lines(2_900, () => '<Hinweis titel="x">\n')),
	'code blocks': article(lines(25_000, () => '```\na\n')),
	'lines below paragraphs': article(lines(30_000, () => 'a\n---\n')),
	'cut words': article(lines(18_000, () => 'Verwal-\ntung')),
	'text without a blank': article('ab'.repeat(9_500)),
	sources: {
		'meldungen/neu.mdx': NEWS.replace(
			/quellen:\n(?: .*\n)+/,
			`quellen:\n${lines(500, (row) => `  - titel: Quelle ${row}\n    url: https://www.example.org/${row}\n    herausgeber: Stadt\n    abgerufen: 2026-01-15`)}\n`,
		),
	},
	'300,000 columns': { 'kommunen/kommunen.csv': `id,name${',a'.repeat(300_000)}\n` },
	'a ragged list of municipalities': table(
		lines(12_000, (row) => `k${row},Name ${row}${',x'.repeat(row % 40)}`),
	),
	'one key for all municipalities': table(
		lines(14_000, (row) => `kkk${row},Name ${row},08317096,Gemeinde,1000,2024-12-31`),
	),
	'one id for all municipalities': table(
		lines(14_000, (row) => `kkk,Name ${row},08317${row},Gemeinde,1000,2024-12-31`),
	),
	'empty municipalities': table(lines(14_000, () => ',,,,,')),
	'an open quotation in a table': table(`"${'a""'.repeat(250_000)}`),
	'fields of the portal': { 'portal.yaml': lines(5_000, (row) => `a${row}: b`) },
	'abbreviations of a term': {
		'glossar/xyz.mdx': `---\nbegriff: Xyz\nkurz: ${line('a ', 80)}\nabkuerzungen: [${lines(8_000, (row) => `a${row}`).replaceAll('\n', ', ')}]\n---\n`,
	},
};
