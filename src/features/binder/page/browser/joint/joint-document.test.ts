import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paragraphOf, textNode, type Block } from '#src/model/text-blocks.ts';
import { exampleDocument } from '#src/outputs/documents/testing/example-document.ts';
import type { TextDocument } from '#src/outputs/documents/text-document.ts';
import { wordFile } from '#src/outputs/documents/word-file.ts';
import { xmlMistakes } from '../../../../../../tests/support/xml-mistakes.ts';
import { jointDocument } from './joint-document.ts';

const cover = {
	title: 'Arbeitsmappe',
	portal: 'Wissensnetz Waldkreis',
	origin: 'Diese Beiträge im Netz:',
	address: 'https://neu.example/mappe/#beitraege=leitfaeden/a,leitfaeden/b&c',
};
const note = (name: string) => ({ type: 'note', name }) as const;
const list: Block = {
	type: 'list',
	start: 1,
	items: [{ children: [paragraphOf('Erstens')] }, { children: [paragraphOf('Zweitens')] }],
};
const task: Block = {
	type: 'list',
	items: [{ checked: false, children: [paragraphOf('Zu tun')] }],
};
const link = paragraphOf({
	type: 'link',
	url: 'https://amt.example/',
	children: [textNode('Amt')],
});
const image = paragraphOf({
	type: 'image',
	src: 'bild.png',
	url: 'https://neu.example/bild.png',
	alt: 'Ein Bild',
});
const blocks: Block[] = [
	paragraphOf('Zuerst die zweite', note('quelle-2'), ', dann die erste', note('quelle-1'), '.'),
	paragraphOf('Noch einmal die zweite', note('quelle-2'), '.'),
	...[list, task, link, image],
];

async function joint(...documents: Partial<TextDocument>[]): Promise<Map<string, string>> {
	const articles = await Promise.all(
		documents.map(async (parts, index) => ({
			title: parts.title ?? `Titel ${index + 1}`,
			kind: 'Leitfäden',
			bytes: await wordFile(exampleDocument({ blocks, ...parts }), () => ({
				bytes: new Uint8Array([index]),
				ending: 'png',
				width: 10,
				height: 10,
			})),
		})),
	);
	const files = unzipSync(jointDocument(articles, cover));
	return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const all = (text: string | undefined, pattern: RegExp) =>
	[...(text ?? '').matchAll(pattern)].map(([whole, found]) => found ?? whole);

test('every part is well-formed, and what is named is there, once', async () => {
	const parts = await joint({}, { title: 'B & <C>' }, { withGaps: true });
	for (const [name, text] of parts)
		if (/\.(?:xml|rels)$/.test(name)) expect(xmlMistakes(text), name).toEqual([]);
	const text = parts.get('word/document.xml');
	const relations = parts.get('word/_rels/document.xml.rels');
	const ids = all(relations, / Id="([^"]*)"/g);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining(all(text, /r:(?:id|embed)="([^"]*)"/g)));
	for (const target of all(relations, / Target="([^":]*)"\/>/g))
		expect([...parts.keys()]).toContain(`word/${target}`);
	for (const part of all(parts.get('[Content_Types].xml'), / PartName="\/([^"]*)"/g))
		expect([...parts.keys()]).toContain(part);
	const noteLinks = all(parts.get('word/_rels/endnotes.xml.rels'), / Id="([^"]*)"/g);
	expect(new Set(noteLinks).size).toBe(noteLinks.length);
	expect(noteLinks).toEqual(
		expect.arrayContaining(all(parts.get('word/endnotes.xml'), /r:id="([^"]*)"/g)),
	);
	const lists = all(parts.get('word/numbering.xml'), /<w:num w:numId="(\d+)"/g);
	expect(new Set(lists).size).toBe(lists.length);
	expect(lists).toEqual(expect.arrayContaining(all(text, /<w:numId w:val="(\d+)"/g)));
	for (const numbers of [
		all(text, /<w:bookmarkStart w:id="(\d+)"/g),
		all(text, /<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g),
		all(text, /<wp:docPr id="(\d+)"/g),
		all(text, /<w:sdtPr><w:id w:val="(\d+)"/g),
		all(parts.get('word/endnotes.xml'), /<w:endnote (?:w:type="\w+" )?w:id="(-?\d+)"/g),
	]) {
		expect(numbers.length).toBeGreaterThan(0);
		expect(new Set(numbers).size).toBe(numbers.length);
	}
});

test('sources are numbered throughout, where they are named again, too, under one heading', async () => {
	const parts = await joint({}, {});
	const text = parts.get('word/document.xml') ?? '';
	const named = all(text, /<w:endnoteReference w:id="(\d+)"/g);
	expect(named).toEqual(all(parts.get('word/endnotes.xml'), /<w:endnote w:id="([1-9]\d*)"/g));
	expect(named).toHaveLength(4);
	const marks = all(text, /w:name="(_Beitrag\d+Quelle\d+)"/g);
	const again = [...text.matchAll(/NOTEREF (_\w+) .*?separate.*?<w:t[^>]*>(\d+)</g)];
	expect(again.length).toBeGreaterThan(0);
	for (const [, mark = '', number] of again) expect(marks.indexOf(mark) + 1).toBe(Number(number));
	expect(again.map(([, , number]) => number)).toEqual(['1', '3']);
	expect(all(text, />(Quellen[^<]*)</g)).toEqual(['Quellen aller Beiträge']);
});

test('each article is a section under its own header, and the contents lead to it', async () => {
	const parts = await joint({ title: 'A' }, { withGaps: true, title: 'Vorlage' });
	const text = parts.get('word/document.xml') ?? '';
	const headers = all(text, /<w:headerReference w:type="default" r:id="(kopf\d)"/g);
	expect(headers).toEqual(['kopf0', 'kopf1', 'kopf2']);
	expect(parts.get('word/kopf0.xml')).toContain('Wissensnetz Waldkreis · Arbeitsmappe');
	expect(parts.get('word/kopf1.xml')).toContain('https://neu.example/leitfaeden/text/');
	expect(all(parts.get('word/kopf2.xml'), /<w:t[ >]/g)).toEqual([]);
	expect(all(text, /w:anchor="([^"]*)"/g)).toEqual(['_Beitrag1', '_Beitrag2']);
	expect(text).toContain('w:name="_Beitrag2"');
	expect(all(text, /<w:sectPr>/g)).toHaveLength(3);
	expect(text.indexOf('Erstens')).toBeLessThan(text.lastIndexOf('Erstens'));
	expect(parts.get('docProps/core.xml')).toContain('<dc:title>Arbeitsmappe</dc:title>');
});

test('what is no Word document of the portal is told by its title', async () => {
	const own = await wordFile(exampleDocument());
	const bytes = new TextEncoder().encode('<html>Anmeldung</html>');
	expect(() =>
		jointDocument(
			[
				{ title: 'Gut', kind: '', bytes: own },
				{ title: 'Kaputt', kind: '', bytes },
			],
			cover,
		),
	).toThrow('Kaputt');
	expect(() => jointDocument([], cover)).toThrow('at least one');
});
