import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptText } from './kept-text.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const text = (result: string) => () => Promise.resolve(result);
const onlyFile = () => join(folder, readdirSync(folder)[0] ?? '');

test('a text is made once for a key', async () => {
	const made: string[] = [];
	const textOf = (key: string) =>
		keptText(folder, [key], () => {
			made.push(key);
			return Promise.resolve(`Text\n${key}`);
		});
	expect([await textOf('a'), await textOf('b'), await textOf('a')]).toEqual([
		'Text\na',
		'Text\nb',
		'Text\na',
	]);
	expect(made).toEqual(['a', 'b']);
});

test.each([
	['truncated', (text: string) => text.slice(0, -3)],
	['changed', (text: string) => text.replace('Text', 'Test')],
	['empty', () => ''],
])('a file that was %s is made again', async (_what, damage) => {
	await keptText(folder, ['a'], text('Text'));
	const whole = readFileSync(onlyFile(), 'utf8');
	writeFileSync(onlyFile(), damage(whole));
	expect(await keptText(folder, ['a'], text('Text'))).toBe('Text');
	expect(readFileSync(onlyFile(), 'utf8')).toBe(whole);
});

test('an empty text is kept, too', async () => {
	await keptText(folder, ['a'], text(''));
	expect(await keptText(folder, ['a'], text('made again'))).toBe('');
});

test('the folder does not grow without bound', async () => {
	for (let key = 0; key < 70; key++) await keptText(folder, [String(key)], text('Text'));
	expect(readdirSync(folder)).toHaveLength(60);
});

test('without the folder the text is made all the same', async () => {
	expect(await keptText(join(folder, 'missing'), ['a'], text('Text'))).toBe('Text');
});
