import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { digestOf, filesBelow, isUnchanged, SiteFolder } from './site-folder.ts';

const PAGE = 'Grüße aus der Ortenau. '.repeat(100);

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'seite-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

/** A finished folder with one page and one image. */
function finished(): SiteFolder {
	const site = new SiteFolder(folder(), true);
	site.write('a/index.html', Buffer.from(PAGE));
	site.write('a/bild.png', Buffer.from(PAGE));
	return site;
}

const after = (before: SiteFolder) => new SiteFolder(folder(), true, before);

test('texts get packed copies, and every file is noted with its digest', () => {
	const site = finished();
	expect(filesBelow(site.path).sort()).toEqual([...site.digests.keys()].sort());
	expect([...site.digests.keys()]).toEqual([
		'a/index.html',
		'a/index.html.br',
		'a/index.html.gz',
		'a/bild.png',
	]);
	expect(gunzipSync(readFileSync(join(site.path, 'a/index.html.gz'))).toString()).toBe(PAGE);
});

test('a file is taken over with its packed copies, without being written again', () => {
	const before = finished();
	const site = after(before);
	expect(site.takeOver('a/index.html', digestOf(PAGE))?.toString()).toBe(PAGE);
	expect([...site.digests.keys()]).toEqual(['a/index.html', 'a/index.html.br', 'a/index.html.gz']);
	const inode = (at: SiteFolder) => statSync(join(at.path, 'a/index.html.br')).ino;
	expect(inode(site)).toBe(inode(before));
});

test.each<[string, string, (place: (file: string) => string) => void]>([
	['has other content', 'a/index.html', (place) => writeFileSync(place('a/index.html'), 'anders')],
	[
		'has another packed copy',
		'a/index.html',
		(place) => writeFileSync(place('a/index.html.gz'), 'x'),
	],
	['lost a packed copy', 'a/index.html', (place) => rmSync(place('a/index.html.br'))],
	['is gone', 'a/bild.png', (place) => rmSync(place('a/bild.png'))],
])('a file that %s is not taken over', (_what, file, damage) => {
	const before = finished();
	damage((name) => join(before.path, name));
	const site = after(before);
	expect(site.takeOver(file, digestOf(PAGE))).toBeUndefined();
	expect(site.digests.size).toBe(0);
});

test('a costly file is made once, and again if it is made of something else', () => {
	let made = 0;
	const make = () => Buffer.from(`${PAGE}${++made}`);
	const first = new SiteFolder(folder(), true);
	first.writeMade('suche.pf', '1', make);
	const second = after(first);
	second.writeMade('suche.pf', '1', make);
	expect(second.digests).toEqual(first.digests);
	const third = after(second);
	third.writeMade('suche.pf', '2', make);
	expect(made).toBe(2);
	expect(readFileSync(join(third.path, 'suche.pf'), 'utf8')).toBe(`${PAGE}2`);
});

test('a file that should have changed is not taken over', () => {
	expect(after(finished()).takeOver('a/index.html', digestOf('neu'))).toBeUndefined();
});

test('files that others wrote are noted and packed, or their packed copies taken over', () => {
	const before = finished();
	const site = after(before);
	writeFileSync(join(site.path, 'fremd.xml'), PAGE);
	site.adoptRest();
	expect([...site.digests.keys()].sort()).toEqual(['fremd.xml', 'fremd.xml.br', 'fremd.xml.gz']);
	const again = after(site);
	writeFileSync(join(again.path, 'fremd.xml'), PAGE);
	again.adoptRest();
	expect(again.digests).toEqual(site.digests);
});

test('large texts get compressed copies with the same content, byte for byte on every run', () => {
	const dir = folder();
	mkdirSync(join(dir, 'a'));
	const long = PAGE;
	writeFileSync(join(dir, 'a/index.html'), long);
	writeFileSync(join(dir, 'klein.html'), 'kurz');
	writeFileSync(join(dir, 'bild.png'), long);
	new SiteFolder(dir, true).adoptRest();
	const br = readFileSync(join(dir, 'a/index.html.br'));
	const gz = readFileSync(join(dir, 'a/index.html.gz'));
	expect(brotliDecompressSync(br).toString()).toBe(long);
	expect(gunzipSync(gz).toString()).toBe(long);
	for (const name of ['klein.html', 'bild.png', 'a/index.html.br']) {
		expect(existsSync(join(dir, `${name}.gz`))).toBe(false);
	}
	new SiteFolder(dir, true).adoptRest();
	expect(readFileSync(join(dir, 'a/index.html.gz'))).toEqual(gz);
	expect(readFileSync(join(dir, 'a/index.html.br'))).toEqual(br);
});

test('a folder is unchanged if it has the same files with the same content, and no others', () => {
	const { path, digests } = finished();
	expect(isUnchanged(path, digests)).toBe(true);
	writeFileSync(join(path, 'neu.txt'), '');
	expect(isUnchanged(path, digests)).toBe(false);
	rmSync(join(path, 'neu.txt'));
	writeFileSync(join(path, 'a/bild.png'), PAGE.replace('G', 'g'));
	expect(isUnchanged(path, digests)).toBe(false);
	expect(isUnchanged(join(path, 'gibt-es-nicht'), digests)).toBe(false);
});
