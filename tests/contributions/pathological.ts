import { NEWS } from '#src/checks/example-content.ts';

const body = (text: string) => `${NEWS}\n${text}\n`;
const field = (value: string) => NEWS.replace('titel: Neuer Onlinedienst für alle', value);
const times = (text: string, count: number) => text.repeat(count);
/** The largest file the check allows, in lines no longer than a parser allows. */
const filled = (text: string) => {
	const line = `${text.repeat(Math.ceil(400 / text.length))}\n`;
	return line.repeat(Math.floor(900_000 / line.length));
};

/** Input made to keep a program busy: name → file. */
export const pathological: Readonly<Record<string, string>> = {
	'10,000 quotes': body(times('>', 10_000)),
	'10,000 quotes with blanks': body(times('> ', 10_000)),
	'100,000 quotes': body(times('>', 100_000)),
	'many lines of quotes': body(filled('> ')),
	'10,000 opening brackets': body(times('[', 10_000)),
	'10,000 nested links': body(times('[', 10_000) + 'a' + times('](x)', 10_000)),
	'10,000 nested images': body(times('![', 10_000) + 'a' + times('](x)', 10_000)),
	'10,000 stars': body(times('*', 10_000) + 'a' + times('*', 10_000)),
	'stars that do not close': body(times('**a ', 5_000)),
	underscores: body(times('_a', 10_000)),
	'10,000 parentheses': body('[a](' + times('(', 10_000)),
	'10,000 nested lists in a line': body(times('- ', 10_000) + 'x'),
	'1,000 nested lists': body(
		Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n'),
	),
	'10,000 braces': body(times('{', 10_000)),
	'braces in many lines': body(filled('{ ')),
	'comments that do not end': body(times('{/*', 5_000)),
	'10,000 angle brackets': body(times('<', 10_000)),
	'5,000 components': body(times('<Hinweis titel="x">\n\n', 5_000)),
	'components in a line': body(times('<b>', 5_000)),
	backticks: body(Array.from({ length: 300 }, (_, at) => '`'.repeat(at + 1)).join('a')),
	'a million entities': body(filled('&amp;')),
	'numeric entities': body(filled('&#1;')),
	'a long line': body(times('a', 900_000)),
	'a long line of words': body(times('Wort ', 180_000)),
	blanks: body(`x${times(' ', 900_000)}y`),
	'broken links': body(filled('[a](/b/) ')),
	'bait for addresses': body(filled('a@')),
	'bait for hosts': body(times('a@a.', 4_000)),
	'bait for telephones': body(times('0171 ', 3_000) + times('+49 ', 1_000)),
	'bait for terms': body(filled('E- ')),
	'bait for tags in a field': field(`titel: "${times('<a ', 5_000)}"`),
	'bait for tags in many fields': field(`titel: "${times('<a/', 15_000)}"`),
	'bait for quotations': body(filled('„')),
	'bait for headings': body(filled('# ')),
	'a wide table': body(`|${times('a|', 5_000)}\n|${times('-|', 5_000)}`),
	definitions: body(
		Array.from({ length: 10_000 }, (_, at) => `[a${at}]: https://www.example.org/${at}`).join('\n'),
	),
	footnotes: body(times('[^a', 5_000) + times(']', 5_000)),
	'nested brackets in YAML': field(`titel: ${times('[', 30_000)}`),
	'nested braces in YAML': field(`titel: ${times('{a: ', 10_000)}`),
	'nested lists in YAML': field(
		Array.from({ length: 170 }, (_, at) => `${' '.repeat(at)}- `).join('\n'),
	),
	'dashes in YAML': field(`titel: ${times('- ', 20_000)}`),
	'many fields': field(Array.from({ length: 5_000 }, (_, at) => `f${at}: x`).join('\n')),
	'many equal fields': field(times('titel: x\n', 2_000)),
	'many broken fields': field(times('titel: a: b\n', 1_000)),
	'a long field': field(`titel: ${times('a: ', 3_000)}`),
	'quotation marks in YAML': field(`titel: ${times('"', 5_000)}`),
	'anchors in YAML': field(
		Array.from({ length: 2_000 }, (_, at) => `f${at}: &a${at} [*a${Math.max(0, at - 1)}]`).join(
			'\n',
		),
	),
	'no fields at all': times('---\n', 100_000),
	'a head without end': `---\n${times('a: b\n', 100_000)}`,
};
