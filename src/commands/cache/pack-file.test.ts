import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PackFile } from './pack-file.ts';

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'pack-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

/** Fills a pack, as a build does. */
function filled(dir: string, pieces: Record<string, string>, made = '1'): void {
	const pack = new PackFile<number>(dir, 'texte', made);
	for (const [name, text] of Object.entries(pieces)) pack.set(name, text.length, text);
	pack.close();
}

const reopened = (dir: string, made = '1') => new PackFile<number>(dir, 'texte', made);

test('what one build keeps, the next one finds', () => {
	const dir = folder();
	filled(dir, { a: 'Grüße', b: 'aus Offenburg' });
	const pack = reopened(dir);
	expect([pack.text('a'), pack.meta('a'), pack.text('b')]).toEqual(['Grüße', 5, 'aus Offenburg']);
	expect(pack.text('c')).toBeUndefined();
});

test('a piece can be read before it is written to disk, and replaced', () => {
	const pack = reopened(folder());
	pack.set('a', 1, 'eins');
	expect(pack.text('a')).toBe('eins');
	pack.set('a', 2, 'zwei');
	expect([pack.text('a'), pack.meta('a')]).toEqual(['zwei', 2]);
});

test('pieces that a build does not use are forgotten', () => {
	const dir = folder();
	filled(dir, { a: 'eins', b: 'zwei' });
	const pack = reopened(dir);
	pack.use('b');
	pack.close();
	expect([reopened(dir).text('a'), reopened(dir).text('b')]).toEqual([undefined, 'zwei']);
});

test('a process that uses nothing forgets nothing', () => {
	const dir = folder();
	filled(dir, { a: 'eins' });
	reopened(dir).close();
	expect(reopened(dir).text('a')).toBe('eins');
});

test('the file does not grow without bound', () => {
	const dir = folder();
	const long = 'x'.repeat(3_000_000);
	for (const round of [1, 2, 3, 4, 5]) filled(dir, { a: `${round}${long}`, b: 'bleibt' });
	expect(statSync(join(dir, 'texte.pack')).size).toBeLessThan(8_000_000);
	expect(reopened(dir).text('a')?.slice(0, 3)).toBe('5xx');
	expect(reopened(dir).text('b')).toBe('bleibt');
});

test.each<[string, (dir: string) => void]>([
	['has another byte', (dir) => change(join(dir, 'texte.pack'), 'eins', 'eims')],
	['is cut off', (dir) => truncateSync(join(dir, 'texte.pack'), 2)],
	['is gone', (dir) => rmSync(join(dir, 'texte.pack'))],
	['has a damaged table', (dir) => change(join(dir, 'texte.json'), '"size":4', '"size":3')],
	['has half a table', (dir) => truncateSync(join(dir, 'texte.json'), 30)],
	['has no table', (dir) => rmSync(join(dir, 'texte.json'))],
	['is a folder', (dir) => inFolder(join(dir, 'texte.pack'))],
	['has a folder for a table', (dir) => inFolder(join(dir, 'texte.json'))],
	['is text of somebody else', (dir) => writeFileSync(join(dir, 'texte.json'), 'Hallo')],
])('a pack that %s gives nothing wrong and can be filled again', (_what, damage) => {
	const dir = folder();
	filled(dir, { a: 'eins' });
	damage(dir);
	expect(reopened(dir).text('a')).toBeUndefined();
	filled(dir, { a: 'eins' });
	expect(reopened(dir).text('a')).toBe('eins');
});

test('a pack of another program is empty', () => {
	const dir = folder();
	filled(dir, { a: 'eins' });
	expect(reopened(dir, '2').text('a')).toBeUndefined();
});

test('what a killed build appended does no harm', () => {
	const dir = folder();
	filled(dir, { a: 'eins' });
	const killed = reopened(dir);
	killed.set('a', 9, 'halb');
	expect(killed.text('a')).toBe('halb');
	expect(reopened(dir).text('a')).toBe('eins');
});

function inFolder(path: string): void {
	rmSync(path);
	mkdirSync(join(path, 'fremd'), { recursive: true });
}

function change(file: string, from: string, to: string): void {
	const text = readFileSync(file, 'latin1');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to), 'latin1');
}
