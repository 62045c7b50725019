import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paragraphOf, textNode, type Block, type Inline } from '#src/model/text-blocks.ts';
import { xmlMistakes } from '../../../tests/support/xml-mistakes.ts';
import { exampleDocument } from './testing/example-document.ts';
import type { TextDocument } from './text-document.ts';
import { wordFile } from './word-file.ts';

const decoder = new TextDecoder();
const partsOf = async (document: TextDocument) => {
	const files = unzipSync(await wordFile(document));
	return new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
};

/** An element of `preserveOrder`. */
type Node = Record<string, Node[]> & { ':@'?: Record<string, string>; '#text'?: string };
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false });

/** Every element of a name, at any depth. */
function elements(nodes: readonly Node[], name: string): Node[] {
	return nodes.flatMap((node) =>
		Object.entries(node).flatMap(([key, children]) => [
			...(key === name ? [node] : []),
			...(Array.isArray(children) ? elements(children, name) : []),
		]),
	);
}
const textOf = (node: Node): string =>
	elements([node], 'w:t')
		.flatMap((each) => each['w:t'] ?? [])
		.map((each) => String(each['#text'] ?? ''))
		.join('');
const attribute = (node: Node | undefined, name: string) => node?.[':@']?.[`@_${name}`];
const styleOf = (paragraph: Node) => attribute(elements([paragraph], 'w:pStyle')[0], 'w:val');

async function bodyOf(document: TextDocument): Promise<Node[]> {
	const parts = await partsOf(document);
	return parser.parse(parts.get('word/document.xml') ?? '') as Node[];
}
const styled = (body: readonly Node[]) =>
	elements(body, 'w:p').map((each) => [styleOf(each), textOf(each)]);

const note = (name: string): Inline => ({ type: 'note', name });
const strong = (text: string): Inline => ({ type: 'strong', children: [textNode(text)] });

test('headings, summary and text have styles of their own', async () => {
	const blocks: Block[] = [
		{ type: 'heading', level: 1, children: [textNode('Eins')] },
		paragraphOf('Ein Satz.'),
		{ type: 'heading', level: 2, children: [textNode('Zwei')] },
		{ type: 'heading', level: 3, children: [textNode('Drei')] },
		{ type: 'quote', children: [paragraphOf('Zitiert.')] },
	];
	expect(styled(await bodyOf(exampleDocument({ blocks, facts: undefined })))).toEqual([
		['Title', 'Titel des Textes'],
		['Kurzfassung', 'Kurz gesagt.'],
		['Heading1', 'Eins'],
		[undefined, 'Ein Satz.'],
		['Heading2', 'Zwei'],
		['Heading3', 'Drei'],
		['Zitat', 'Zitiert.'],
		['Heading1', 'Quellen'],
		[undefined, 'Zum ganzen Text:, '],
	]);
});

test('the heading above the end notes does not stand alone', async () => {
	const blocks: Block[] = [paragraphOf('Ein Satz.', note('quelle-1'), note('quelle-2'))];
	const lines = styled(await bodyOf(exampleDocument({ blocks, facts: undefined })));
	const [, last = ''] = lines.at(-1) ?? [];
	expect(lines.at(-2)).toEqual(['Heading1', 'Quellen']);
	expect(last).toMatch(/^Die hochgestellten Zahlen im Text führen zu/);
});

test('headings can be navigated by, the language is German, and nothing is hyphenated', async () => {
	const parts = await partsOf(exampleDocument());
	const styles = parts.get('word/styles.xml') ?? '';
	for (const level of [1, 2, 3])
		expect(styles).toMatch(
			new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="${level - 1}"/>`),
		);
	expect(styles).toContain('<w:lang w:val="de-DE"/>');
	expect(styles).toContain('w:ascii="Arial"');
	expect(parts.get('word/settings.xml')).not.toMatch(/<w:autoHyphenation(?! w:val="(?:false|0)")/);
});

test('sources are end notes in the order of their first mention; later mentions repeat the number', async () => {
	const blocks = [
		paragraphOf('Erst ', note('quelle-2'), note('quelle-1'), ' dann ', note('quelle-2')),
	];
	const parts = await partsOf(exampleDocument({ blocks }));
	const text = parts.get('word/document.xml') ?? '';
	const ids = [...text.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
	expect(ids).toEqual(['1', '2']);
	const body = parser.parse(text) as Node[];
	expect(styled(body)).toContainEqual([undefined, 'Erst,  dann1']);
	expect(text).toMatch(/NOTEREF _Quelle1 \\f \\h/);
	const notes = parser.parse(parts.get('word/endnotes.xml') ?? '') as Node[];
	expect(
		elements(notes, 'w:endnote').map((each) => [attribute(each, 'w:id'), textOf(each)]),
	).toEqual([
		['-1', ''],
		['0', ''],
		['1', ' Nicht genannte Quelle.'],
		['2', ' Satzung. Gemeinde. https://amt.example/'],
	]);
	expect(parts.get('word/_rels/endnotes.xml.rels')).toContain(
		'Target="https://amt.example/" TargetMode="External"',
	);
});

test('a table repeats its head on every page, facts have names in their first column', async () => {
	const cell = (text: string) => [textNode(text)];
	const blocks: Block[] = [
		{
			type: 'table',
			head: [cell('Gemeinde'), cell('Zahl')],
			rows: [[cell('Rust'), cell('3')], [cell('Lahr')]],
			align: [undefined, 'right'],
		},
	];
	const [facts, table] = elements(await bodyOf(exampleDocument({ blocks })), 'w:tbl');
	const rows = (node: Node | undefined) =>
		elements(node ? [node] : [], 'w:tr').map((row) => elements([row], 'w:tc').map(textOf));
	expect(rows(facts)).toEqual([['Für wen', 'GemeindenKreise']]);
	expect(rows(table)).toEqual([
		['Gemeinde', 'Zahl'],
		['Rust', '3'],
		['Lahr', ''],
	]);
	const heads = elements(table ? [table] : [], 'w:tr').map(
		(row) => elements([row], 'w:tblHeader').length,
	);
	expect(heads).toEqual([1, 0, 0]);
	expect(elements(table ? [table] : [], 'w:jc').map((each) => attribute(each, 'w:val'))).toEqual([
		'right',
		'right',
		'right',
	]);
});

test('lists have levels and numbers, tasks have boxes to tick', async () => {
	const item = (text: string, more: Block[] = []) => ({ children: [paragraphOf(text), ...more] });
	const blocks: Block[] = [
		{ type: 'list', items: [item('a', [{ type: 'list', start: 4, items: [item('b')] }])] },
		{ type: 'list', start: 1, items: [item('c')] },
		{
			type: 'list',
			items: [
				{ checked: false, ...item('d') },
				{ checked: true, ...item('e') },
			],
		},
	];
	const parts = await partsOf(exampleDocument({ blocks }));
	const body = parser.parse(parts.get('word/document.xml') ?? '') as Node[];
	const numbered = elements(body, 'w:p').filter((each) => elements([each], 'w:numPr').length > 0);
	expect(
		numbered.map((each) => [
			textOf(each),
			attribute(elements([each], 'w:ilvl')[0], 'w:val'),
			attribute(elements([each], 'w:numId')[0], 'w:val'),
		]),
	).toEqual([
		['a', '0', '2'],
		['b', '1', '10'],
		['c', '0', '11'],
	]);
	const numbering = parts.get('word/numbering.xml') ?? '';
	const formatOf = (id: string) => {
		const abstract = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
			numbering,
		)?.[1];
		return new RegExp(
			`<w:abstractNum w:abstractNumId="${abstract}".*?<w:numFmt w:val="(\\w+)"`,
		).exec(numbering)?.[1];
	};
	expect(['2', '10', '11'].map(formatOf)).toEqual(['bullet', 'decimal', 'decimal']);
	expect(numbering).toContain('<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/>');
	const tasks = elements(body, 'w:p').filter((each) => elements([each], 'w14:checkbox').length > 0);
	expect(tasks.map(textOf)).toEqual(['☐d', '☑e']);
});

test('bold, italic, struck, foreign and linked words look so; a link that is none is words', async () => {
	const blocks = [
		paragraphOf(
			strong('fett'),
			{ type: 'emphasis', children: [textNode('kursiv')] },
			{ type: 'delete', children: [textNode('weg')] },
			{ type: 'foreign', language: 'en', children: [textNode('word')] },
			{ type: 'link', url: 'https://amt.example/ä b', children: [textNode('Amt')] },
			{ type: 'link', url: 'https://[kaputt', children: [textNode('kaputt')] },
		),
	];
	const parts = await partsOf(exampleDocument({ blocks }));
	const text = parts.get('word/document.xml') ?? '';
	expect(text).toContain('<w:b/></w:rPr><w:t xml:space="preserve">fett');
	expect(text).toContain('<w:i/></w:rPr><w:t xml:space="preserve">kursiv');
	expect(text).toContain('<w:strike/></w:rPr><w:t xml:space="preserve">weg');
	expect(text).toContain('<w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">word');
	expect(parts.get('word/_rels/document.xml.rels')).toContain(
		'Target="https://amt.example/%C3%A4%20b"',
	);
	expect(text).toContain('<w:t xml:space="preserve">kaputt</w:t></w:r></w:p>');
});

test('a box holds its title and everything in it', async () => {
	const box: Block = {
		type: 'box',
		title: 'Achtung',
		warning: true,
		children: [paragraphOf('Bis morgen.'), { type: 'table', head: [[textNode('x')]], rows: [] }],
	};
	const [outer] = elements(
		await bodyOf(exampleDocument({ blocks: [box], facts: undefined })),
		'w:tbl',
	);
	expect(outer && elements([outer], 'w:p').map(styleOf)).toEqual([
		'HinweisTitel',
		undefined,
		'Tabellenkopf',
		'Abstand',
	]);
});

test('header and properties name portal, address and date, and no person', async () => {
	const parts = await partsOf(exampleDocument());
	const header = parser.parse(parts.get('word/header1.xml') ?? '') as Node[];
	expect(elements(header, 'w:p').map(textOf)).toEqual([
		'Wissensnetz Waldkreis · Stand: 2. März 2026',
		'https://neu.example/leitfaeden/text/',
	]);
	expect(parts.get('word/footer1.xml')).toMatch(/Seite .*PAGE.* von .*NUMPAGES/);
	const properties = parts.get('docProps/core.xml') ?? '';
	expect(properties).toContain('<dc:title>Titel des Textes</dc:title>');
	expect(properties).toContain('<dc:creator>Wissensnetz Waldkreis</dc:creator>');
	expect(properties).toContain('2026-03-02T00:00:00Z');
	expect([...parts.values()].join('')).not.toMatch(/Un-named|HIER-/);
});

test('in a template, gaps are marked, and title and text come first, without a header', async () => {
	const document = exampleDocument({
		kind: 'Vorlage',
		withGaps: true,
		more: [paragraphOf('Daneben.')],
		blocks: [paragraphOf('Die [Name der Gemeinde] bittet um [Frist]. Nicht [ ')],
	});
	const parts = await partsOf(document);
	const body = parser.parse(parts.get('word/document.xml') ?? '') as Node[];
	const marked = elements(body, 'w:r').filter((each) => elements([each], 'w:highlight').length > 0);
	expect(marked.map(textOf)).toEqual(['[Name der Gemeinde]', '[Frist]']);
	const lines = styled(body);
	expect(lines[0]?.[1]).toBe('Titel des Textes');
	expect(lines[1]).toEqual([undefined, 'Die [Name der Gemeinde] bittet um [Frist]. Nicht [ ']);
	expect(lines[2]).toEqual(['Heading1', 'Zu dieser Vorlage (nicht Teil der Vorlage)']);
	const newPages = elements(body, 'w:p').filter(
		(each) => elements([each], 'w:pageBreakBefore').length > 0,
	);
	expect(newPages.map(textOf)).toEqual(['Zu dieser Vorlage (nicht Teil der Vorlage)']);
	expect(lines.map(([, text]) => text)).toContain('Für wen');
	expect(lines.at(-3)).toEqual([undefined, 'Daneben.']);
	expect(parts.has('word/header1.xml')).toBe(false);
});

test('an image has its alternative text and fits the page', async () => {
	const blocks: Block[] = [
		{
			type: 'paragraph',
			children: [{ type: 'image', src: 'b.png', url: 'https://x', alt: 'Ein "Bild"' }],
		},
	];
	const image = {
		bytes: new Uint8Array([1, 2]),
		ending: 'png',
		width: 4000,
		height: 1000,
	} as const;
	const files = unzipSync(await wordFile(exampleDocument({ blocks }), () => image));
	const text = decoder.decode(files['word/document.xml']);
	expect(text).toContain('descr="Ein &quot;Bild&quot;"');
	const [, width = '', height = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text) ?? [];
	expect(Number(width)).toBeLessThan(5_800_000);
	expect(Number(width) / Number(height)).toBeCloseTo(4, 2);
	expect(files['word/media/bild1.png']).toEqual(new Uint8Array([1, 2]));
});

test('the same document gives the same bytes', async () => {
	const blocks = [paragraphOf('Satz ', note('quelle-1'))];
	const first = await wordFile(exampleDocument({ blocks }));
	expect(first.equals(await wordFile(exampleDocument({ blocks })))).toBe(true);
});

const nested = (depth: number): Block =>
	depth === 0
		? paragraphOf('innen')
		: depth % 2 === 0
			? { type: 'quote', children: [nested(depth - 1)] }
			: {
					type: 'list',
					...(depth % 3 === 0 && { start: depth }),
					items: [{ children: [nested(depth - 1)] }],
				};
const HOSTILE: Record<string, Partial<TextDocument>> = {
	signs: {
		title: '<b>&"\'\u0000\u001b\ufffe\ud800</w:t>',
		summary: ']]> & <!-- --> \t\n',
		portal: '$& $1 <x>',
	},
	'a long text': { blocks: Array.from({ length: 100 }, () => paragraphOf('Wort '.repeat(200))) },
	'one long paragraph': { blocks: [paragraphOf('x'.repeat(100_000))] },
	'deep nesting': { blocks: [nested(100)] },
	nothing: { title: '', summary: undefined, facts: undefined, blocks: [], notes: new Map() },
	'empty parts': {
		blocks: [
			{ type: 'heading', level: 1, children: [] },
			{ type: 'heading', level: 1, children: [textNode('Leer')] },
			paragraphOf(),
			{ type: 'list', items: [] },
			{ type: 'list', items: [{ children: [] }] },
			{ type: 'table', head: [], rows: [] },
			{ type: 'quote', children: [] },
			{ type: 'box', title: '', warning: false, children: [] },
			{ type: 'code', value: '' },
			paragraphOf(note('gibt-es-nicht'), strong('')),
		],
	},
};

test.each(Object.entries(HOSTILE))(
	'%s make a whole package of well-formed parts',
	async (_, parts) => {
		const files = await partsOf(exampleDocument(parts));
		for (const [name, text] of files) {
			expect(xmlMistakes(text), name).toEqual([]);
			// eslint-disable-next-line no-control-regex -- what XML forbids
			expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
			expect(text.isWellFormed(), name).toBe(true);
		}
		const relations = files.get('word/_rels/document.xml.rels') ?? '';
		const text = files.get('word/document.xml') ?? '';
		for (const [, id = ''] of text.matchAll(/r:(?:id|embed)="([^"]+)"/g))
			expect(relations).toContain(`Id="${id}"`);
		// Cells and notes end with a paragraph, or Word calls the file damaged.
		expect(text).not.toMatch(/<\/w:tbl><\/w:tc>|<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?<\/w:tc>/);
		expect(text).not.toMatch(/<\/w:tbl><w:tbl>/);
	},
);

test('a column is as wide as its longest word, so that short columns do not break it', async () => {
	const cell = (text: string) => [textNode(text)];
	const long = 'Ein langer Text über viele Zeilen, wie er in einer Spalte mit Bemerkungen steht.';
	const table: Block = {
		type: 'table',
		head: ['Stadt', 'Bestand', 'Vorgehen'].map(cell),
		rows: [['Ludwigsburg', long, long].map(cell)],
	};
	const body = await bodyOf(exampleDocument({ blocks: [table], facts: undefined }));
	const [town = 0, ...others] = elements(body, 'w:gridCol').map((each) =>
		Number(attribute(each, 'w:w')),
	);
	// Eleven bold letters of ten points, and the space beside them.
	expect(town).toBeGreaterThan(11 * 110 + 200);
	expect(Math.min(...others)).toBeGreaterThan(town);
	expect(town + others.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(9072);
});
