import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOutside } from './changed-files.ts';

function repository(): { dir: string; git: (...args: string[]) => void } {
	const dir = mkdtempSync(join(tmpdir(), 'git-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	const git = (...args: string[]) =>
		void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
			cwd: dir,
			stdio: 'ignore',
		});
	mkdirSync(join(dir, 'content'));
	writeFileSync(join(dir, 'content/a.mdx'), 'a');
	writeFileSync(join(dir, 'package.json'), '{}');
	git('init', '-b', 'main');
	git('add', '.');
	git('commit', '-m', 'x');
	return { dir, git };
}

test('files outside the content folder are named, those in it are not', () => {
	const { dir, git } = repository();
	git('checkout', '-b', 'beitrag');
	writeFileSync(join(dir, 'content/a.mdx'), 'b');
	writeFileSync(join(dir, 'package.json'), '{ }');
	git('commit', '-am', 'y');
	writeFileSync(join(dir, 'neu ä.ts'), '');
	expect(filesOutside(join(dir, 'content'), 'main')).toEqual(['neu ä.ts', 'package.json']);
});

test('later changes on the other branch do not count', () => {
	const { dir, git } = repository();
	git('branch', 'beitrag');
	writeFileSync(join(dir, 'package.json'), '{ }');
	git('commit', '-am', 'y');
	git('checkout', 'beitrag');
	expect(filesOutside(join(dir, 'content'), 'main')).toEqual([]);
});

test.each(['nix', '--output=x'])('an unknown reference is reported in German: %s', (basis) => {
	expect(filesOutside(join(repository().dir, 'content'), basis)).toMatch(/kennt Git hier nicht/);
});

test('a folder without Git is reported in German', () => {
	expect(filesOutside('/', 'main')).toMatch(/gehört zu keinem Git-Projekt/);
});

test.each([
	['diff.orderFile', 'gibt-es-nicht'],
	['diff.relative', 'true'],
	['diff.external', 'false'],
	['color.ui', 'always'],
])('the setting %s=%s of Git hides no file', (name, value) => {
	const { dir, git } = repository();
	git('config', name, value);
	writeFileSync(join(dir, 'package.json'), '{ }');
	expect(filesOutside(join(dir, 'content'), 'main')).toEqual(['package.json']);
});
