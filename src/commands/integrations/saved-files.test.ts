import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onSaved } from './saved-files.ts';

let folder = '';
let watcher: EventEmitter;
let told: string[];
beforeEach(() => {
	vi.useFakeTimers();
	folder = mkdtempSync(join(tmpdir(), 'saved-'));
	watcher = new EventEmitter();
	told = [];
	onSaved(watcher, folder, (file) => told.push(file));
});
afterEach(() => {
	vi.useRealTimers();
	rmSync(folder, { recursive: true });
});

const save = (text: string, name = 'a.mdx') => writeFileSync(join(folder, name), text);
const tell = (name = 'a.mdx') => watcher.emit('all', 'change', join(folder, name));

test('a save is told once', () => {
	save('eins');
	tell();
	vi.runAllTimers();
	expect(told).toEqual(['a.mdx']);
});

test('a save that the watcher does not tell, because it follows too soon, is told all the same', () => {
	save('eins');
	tell();
	save('zweimal');
	vi.runAllTimers();
	expect(told).toEqual(['a.mdx', 'a.mdx']);
});

test('a save while the second look is still to come is told, and looked at again', () => {
	save('eins');
	tell();
	vi.advanceTimersByTime(99);
	save('zweimal');
	tell();
	save('dreimal, lang');
	vi.runAllTimers();
	expect(told).toEqual(['a.mdx', 'a.mdx', 'a.mdx']);
});

test('a file that is removed soon after its save is told again', () => {
	save('eins');
	tell();
	rmSync(join(folder, 'a.mdx'));
	vi.runAllTimers();
	expect(told).toEqual(['a.mdx', 'a.mdx']);
});

test('files outside of the folder are nobody’s business', () => {
	watcher.emit('all', 'change', `${folder}-other/a.mdx`);
	expect(told).toEqual([]);
});
