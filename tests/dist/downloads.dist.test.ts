import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, expect, test } from 'vitest';
import { today } from '#src/base/dates/today.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import { documentPath, isArticleKind, markdownPath } from '#src/model/built-addresses.ts';
import { isExpired, pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { jointDocument } from '#src/features/binder/page/browser/joint/joint-document.ts';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';
import { xmlMistakes } from '../support/xml-mistakes.ts';

const site = readSite(distFolder);
const published = loadContent(resolve('content')).entries.filter(
	(entry) =>
		isArticleKind(entry.kind) &&
		!('entwurf' in entry.data && entry.data.entwurf) &&
		!isExpired(entry, today()),
);
const withDocument = published.filter(({ kind }) => kindOf(kind).withDocument);
const documents = [...site.files].filter((file) => file.endsWith('.docx'));
const read = (file: string) => readFileSync(join(distFolder, file));
const pageAt = (path: string) => site.pages.find((page) => page.path === path);

test('every article with a document and every dossier is a document that its page links to, with its size', () => {
	expect(withDocument.length).toBeGreaterThan(10);
	const pages = [
		...withDocument.map((entry) => ({ page: pathOf(entry), file: documentPath(entry).slice(1) })),
		...site.pages
			.filter(({ path }) => /^\/themen\/[^/]+\/dossier\/$/.test(path))
			.map(({ path }) => ({
				page: path,
				file: `${path.slice(1)}dossier-${path.split('/')[2]}.docx`,
			})),
	];
	expect(pages.map(({ file }) => file).sort()).toEqual(documents.sort());
	for (const { page, file } of pages) {
		const links = elementsOf(pageAt(page)?.tree ?? { type: 'root', children: [] }, 'a');
		const link = links.find((each) => attribute(each, 'href')?.endsWith(file));
		const words = link ? JSON.stringify(link.children) : '';
		expect([file, words]).toEqual([
			file,
			expect.stringContaining(`.docx, ${Math.round(read(file).length / 1000)} KB`) as string,
		]);
	}
});

test('every part of a document is well-formed, and all that it names is there', () => {
	for (const file of documents) {
		const parts = unzipSync(read(file));
		const texts = Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name));
		for (const [name, bytes] of texts) {
			expect(xmlMistakes(Buffer.from(bytes).toString()), `${file} ${name}`).toEqual([]);
		}
		const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString();
		for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
			expect(parts).toHaveProperty([part]);
	}
});

test('a document has its headings, facts and as many end notes as sources', () => {
	const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: false });
	for (const entry of withDocument) {
		const parts = unzipSync(read(documentPath(entry).slice(1)));
		const text = Buffer.from(parts['word/document.xml'] ?? []).toString();
		const notes = Buffer.from(parts['word/endnotes.xml'] ?? []).toString();
		const sources = 'quellen' in entry.data ? (entry.data.quellen ?? []) : [];
		const numbers = [...notes.matchAll(/<w:endnote w:id="(\d+)"/g)].filter(([, id]) => id !== '0');
		expect([entry.id, numbers.length]).toEqual([entry.id, sources.length]);
		expect([...text.matchAll(/<w:endnoteReference /g)].length).toBe(sources.length);
		// A term may be explained in a sentence, without sections and sources.
		if (sources.length > 0 || entry.body.includes('\n## '))
			expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>/);
		expect(text).toContain('<w:tbl>');
		const core = parser.parse(Buffer.from(parts['docProps/core.xml'] ?? []).toString()) as {
			'cp:coreProperties': Record<string, string>;
		};
		expect(core['cp:coreProperties']['dc:title']).toBe(titleOf(entry));
	}
});

/** @returns the documents of entries as one, as the binder puts them together */
function jointOf(entries: readonly Entry[]): Uint8Array {
	return jointDocument(
		entries.map((entry) => ({
			title: titleOf(entry),
			kind: kindOf(entry.kind).plural,
			bytes: read(documentPath(entry).slice(1)),
		})),
		{
			title: 'Arbeitsmappe',
			portal: 'Wissensnetz',
			origin: 'Diese Beiträge im Netz:',
			address: 'https://neu.example/mappe/',
		},
	);
}

/** LibreOffice, if it is there: a reader that had no part in the writing. */
const office = ['soffice', 'libreoffice'].find((name) => {
	try {
		execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 });
		return true;
	} catch {
		return false;
	}
});
const folder = mkdtempSync(join(tmpdir(), 'dokumente-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const reason = office ? '' : ' (skipped: no LibreOffice here; Debian: libreoffice-writer-nogui)';

test.skipIf(!office)(
	`LibreOffice opens documents and finds what they say${reason}`,
	{ timeout: 300_000 },
	() => {
		const chosen = [
			...withDocument.filter(
				({ kind }, place, all) => all.findIndex((each) => each.kind === kind) === place,
			),
			...withDocument.filter(({ id }) => id === 'digitaler-bauantrag'),
		];
		const files = [
			...chosen.map((entry) => documentPath(entry).slice(1)),
			...documents.filter((file) => file.includes('/dossier/')).slice(0, 1),
		].map((file) => join(distFolder, file));
		const joint = join(folder, 'mappe.docx');
		writeFileSync(joint, jointOf(chosen));
		files.push(joint);
		execFileSync(
			office ?? '',
			[
				`-env:UserInstallation=file://${join(folder, 'profil')}`,
				'--headless',
				'--convert-to',
				'html:HTML',
				'--outdir',
				folder,
				...files,
			],
			{ stdio: 'ignore', timeout: 240_000 },
		);
		for (const file of files) {
			const html = readFileSync(join(folder, `${basename(file, '.docx')}.html`), 'utf8');
			const plain = html.replace(/\s+/g, ' ');
			expect(plain, file).toMatch(/<h1\b/);
			expect(plain, file).toMatch(/<table\b/);
			expect(plain, file).toMatch(/<html lang="de-DE"|lang="de-DE"/);
			// End notes are links to a list at the end.
			expect(plain, file).toMatch(/sdendnote1sym/);
			expect(plain, file).not.toMatch(/HIER-/);
		}
		for (const entry of chosen) {
			const html = readFileSync(join(folder, `${entry.id}.html`), 'utf8')
				.replace(/<[^>]+>/g, '')
				.replace(/\s+/g, ' ');
			const text = html.replace(/&(?:amp|lt|gt|quot|nbsp);/g, ' ');
			expect(text).toContain(titleOf(entry).replace(/[&<>"]/g, ' '));
			expect(text).toContain('Quellen');
		}
	},
);

test('every article is Markdown beside its page, which names it', () => {
	expect(published.length).toBeGreaterThan(50);
	for (const entry of published) {
		const page = pageAt(pathOf(entry));
		const alternate = elementsOf(page?.tree ?? { type: 'root', children: [] }, 'link').find(
			(each) => attribute(each, 'type') === 'text/markdown',
		);
		expect([
			entry.id,
			attribute(
				alternate ?? { type: 'element', tagName: 'link', properties: {}, children: [] },
				'href',
			),
		]).toEqual([entry.id, markdownPath(entry)]);
		const text = read(markdownPath(entry).slice(1)).toString();
		const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(text);
		const [title] = tree.children;
		expect(title).toMatchObject({ type: 'heading', depth: 1 });
		expect(title && toString(title)).toBe(titleOf(entry).replace(/\s+/g, ' ').trim());
		visit(tree, (node) => {
			expect([entry.id, node.type]).not.toEqual([entry.id, 'html']);
			if ('url' in node)
				expect([entry.id, node.url]).toEqual([
					entry.id,
					expect.stringMatching(/^(?:https?:|mailto:|tel:)/) as string,
				]);
		});
		const sources = 'quellen' in entry.data ? (entry.data.quellen ?? []) : [];
		const missing = sources.filter(({ titel }) => !plain(text).includes(plain(titel)));
		expect([entry.id, missing]).toEqual([entry.id, []]);
	}
});

const plain = (text: string) => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\s+/g, ' ');

test('llms-full.txt has the title of every article; llms.txt names it', () => {
	const text = plain(read('llms-full.txt').toString());
	const missing = published
		.map(titleOf)
		.filter((title) => !text.includes(`## ${plain(title).trim()}`));
	expect(missing).toEqual([]);
	expect(read('llms.txt').toString()).toContain('/llms-full.txt)');
});

test('documents and Markdown are in neither the site map nor the search', () => {
	const map = [...site.files]
		.filter((file) => /^sitemap.*\.xml$/.test(file))
		.map((file) => read(file).toString());
	expect(map.join('')).not.toMatch(/\.docx|index\.md/);
});
