import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentKey, readState, writeState, type BuildState } from './build-state.ts';

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'stand-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

/** Content with an article and an image. */
function content(): string {
	const dir = folder();
	mkdirSync(join(dir, 'meldungen'));
	writeFileSync(join(dir, 'meldungen/a.mdx'), 'Text');
	writeFileSync(join(dir, 'meldungen/a.png'), 'Bild');
	return dir;
}

const STATE: BuildState = {
	madeOf: 'alles',
	pages: 3,
	files: new Map([['index.html', 'x']]),
	sources: new Map([['pagefind/a', 'y']]),
	notice: 'Es fehlt noch etwas.\n',
};

test.each<[string, (dir: string) => void]>([
	['a text', (dir) => writeFileSync(join(dir, 'meldungen/a.mdx'), 'Test')],
	['an image', (dir) => writeFileSync(join(dir, 'meldungen/a.png'), 'Bilb')],
	['a new file', (dir) => writeFileSync(join(dir, 'neu.yaml'), '')],
	['a removed file', (dir) => rmSync(join(dir, 'meldungen/a.png'))],
	['a broken link', (dir) => symlinkSync('nichts', join(dir, 'meldungen/b.mdx'))],
	['a file that moved', (dir) => (rmSync(join(dir, 'meldungen/a.mdx')), writeFileSync(join(dir, 'a.mdx'), 'Text'))], // prettier-ignore
])('the key of content changes with %s', (_what, change) => {
	const dir = content();
	const before = contentKey(dir);
	expect(contentKey(dir)).toBe(before);
	change(dir);
	expect(contentKey(dir)).not.toBe(before);
});

test('the key of content changes with its history, which pages show', () => {
	const dir = content();
	const git = (...args: string[]) =>
		execFileSync('git', [
			'-C',
			dir,
			'-c',
			'user.name=A',
			'-c',
			'user.email=a@example.org',
			...args,
		]);
	git('init', '-q');
	git('add', '.');
	git('commit', '-q', '-m', 'eins');
	const before = contentKey(dir);
	git('commit', '-q', '--allow-empty', '-m', 'zwei');
	expect(contentKey(dir)).not.toBe(before);
});

test('what a build leaves is read by the next one', () => {
	const dir = folder();
	writeState(dir, STATE);
	expect(readState(dir)).toEqual(STATE);
});

test.each<[string, (file: string) => void]>([
	[
		'is damaged',
		(file) => writeFileSync(file, readFileSync(file, 'utf8').replace('alles', 'nicht')),
	],
	['is cut off', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 50))],
	['is somebody else’s', (file) => writeFileSync(file, '{}')],
	['is gone', (file) => rmSync(file)],
	['is a folder', (file) => (rmSync(file), mkdirSync(join(file, 'x'), { recursive: true }))],
])('a state that %s is not believed, and replaced', (_what, damage) => {
	const dir = folder();
	writeState(dir, STATE);
	damage(join(dir, 'zustand.json'));
	expect(readState(dir)).toBeUndefined();
	writeState(dir, STATE);
	expect(readState(dir)).toEqual(STATE);
});
