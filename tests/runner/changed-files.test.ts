import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/build-variant.ts';
import { commitAll } from '../support/git-history.ts';
import { changedFiles } from './changed-files.ts';

/** A repository whose main branch has two commits, with a branch of its own checked out. */
function branched() {
	const { path, remove } = temporaryFolder({ 'alt.ts': '1', 'weg.ts': '1' });
	onTestFinished(remove);
	const write = (file: string, text: string) => writeFileSync(join(path, file), text);
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', path, ...args], { stdio: 'ignore' });
	const commit = () => commitAll(path, '2026-01-31T12:00:00Z');
	commit();
	git('branch', '-M', 'main');
	write('zwei.ts', '2');
	commit();
	git('checkout', '-b', 'eigener');
	return { path, write, git, commit };
}

test('a branch has changed what it committed, what it has not, and what it made or deleted', () => {
	const { path, write, commit } = branched();
	write('alt.ts', '2');
	commit();
	write('Größe neu.ts', '1');
	rmSync(join(path, 'weg.ts'));
	expect(changedFiles(path)).toEqual({
		since: 'the fork from main',
		files: ['Größe neu.ts', 'alt.ts', 'weg.ts'],
	});
});

test('what happened on the main branch meanwhile does not count', () => {
	const { path, write, git, commit } = branched();
	git('checkout', 'main');
	write('anderes.ts', '1');
	commit();
	git('checkout', 'eigener');
	write('eigenes.ts', '1');
	expect(changedFiles(path).files).toEqual(['eigenes.ts']);
});

test('without a change it is the last commit', () => {
	const { path } = branched();
	expect(changedFiles(path)).toEqual({ since: 'the commit before the last', files: ['zwei.ts'] });
});
