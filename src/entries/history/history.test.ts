import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileChanges } from './file-changes.ts';
import { readGitLog } from './git-log.ts';

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'verlauf-'));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

function git(dir: string, date: string, ...args: string[]): void {
	const identity = ['-c', 'user.name=Erika Muster', '-c', 'user.email=erika@example.org'];
	execFileSync('git', ['-C', dir, ...identity, ...args], {
		stdio: 'ignore',
		env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
	});
}

function write(dir: string, file: string, text: string): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true });
	writeFileSync(join(dir, file), text);
}

/** A repository with a content folder, other files and four days of history. */
function repository(): string {
	const dir = folder();
	git(dir, '', 'init');
	const commit = (date: string, message: string) => {
		git(dir, date, 'add', '-A');
		git(dir, date, 'commit', '--allow-empty', '-m', message);
	};
	write(dir, 'inhalte/glossar/wort.mdx', 'eins\nzwei\ndrei\nvier\nfünf\n');
	write(dir, 'inhalte/glossar/größe & maß.mdx', 'Umlaute\n');
	write(dir, 'README.md', 'anderes\n');
	commit('2026-01-10T12:00:00Z', 'Geheim: erster Stand');
	write(dir, 'README.md', 'nur anderes\n');
	commit('2026-01-11T12:00:00Z', 'Nichts am Inhalt');
	commit('2026-01-12T12:00:00Z', 'Leer');
	// After midnight in Germany, still the day before in UTC.
	write(dir, 'inhalte/glossar/wort.mdx', 'eins\nzwei\ndrei\nvier\nsechs\n');
	commit('2026-02-01T23:30:00Z', 'Nachts');
	renameSync(join(dir, 'inhalte/glossar/wort.mdx'), join(dir, 'inhalte/glossar/begriff.mdx'));
	commit('2026-03-01T12:00:00Z', 'Umbenannt');
	write(dir, 'inhalte/glossar/begriff.mdx', 'eins\nzwei\ndrei\nvier\nsieben\n');
	commit('2026-03-02T09:00:00Z', 'Vormittags');
	write(dir, 'inhalte/glossar/begriff.mdx', 'eins\nzwei\ndrei\nvier\nacht\n');
	write(dir, 'inhalte/glossar/neu.mdx', 'neu\n');
	commit('2026-03-02T15:00:00Z', 'Nachmittags');
	return dir;
}

function logOf(dir: string): string {
	const read = readGitLog(dir);
	if (read.state !== 'full') throw new Error(read.state);
	return read.log;
}

test('each day on which a file changed is listed once, under the current name of the file', () => {
	const changes = fileChanges(logOf(join(repository(), 'inhalte')));
	expect(changes.map(({ date, type, file }) => `${date} ${type} ${file}`)).toEqual([
		'2026-03-02 changed glossar/begriff.mdx',
		'2026-03-02 added glossar/neu.mdx',
		'2026-03-01 renamed glossar/begriff.mdx',
		'2026-02-02 changed glossar/begriff.mdx',
		'2026-01-10 added glossar/größe & maß.mdx',
		'2026-01-10 added glossar/begriff.mdx',
	]);
});

test('no name, address or message of a committer is read', () => {
	expect(logOf(join(repository(), 'inhalte'))).not.toMatch(/Muster|example|Geheim|Nachts/);
});

test('a hook’s own repository is not mistaken for that of the content', () => {
	const dir = repository();
	process.env['GIT_DIR'] = join(folder(), '.git');
	onTestFinished(() => {
		delete process.env['GIT_DIR'];
	});
	expect(readGitLog(join(dir, 'inhalte')).state).toBe('full');
});

test('a copy with only the last commits is distinguished from a whole one', () => {
	const copy = join(folder(), 'kopie');
	git('.', '', 'clone', '--depth', '1', `file://${repository()}`, copy);
	expect(readGitLog(join(copy, 'inhalte'))).toEqual({ state: 'shallow' });
});

test('a folder without a repository and a folder without a commit have no history', () => {
	expect(readGitLog(folder())).toEqual({ state: 'none' });
	const dir = repository();
	write(dir, 'unbekannt/x.mdx', 'x');
	expect(readGitLog(join(dir, 'unbekannt'))).toEqual({ state: 'none' });
});

test.each([
	['log.showRoot', 'false'],
	['diff.orderFile', 'gibt-es-nicht'],
	['diff.renames', 'false'],
	['diff.renames', 'copies'],
	['diff.renameLimit', '1'],
	['diff.relative', 'true'],
	['diff.noPrefix', 'true'],
	['diff.external', 'false'],
	['diff.ignoreSubmodules', 'all'],
	['diff.submodule', 'log'],
	['log.follow', 'true'],
	['log.date', 'relative'],
	['log.decorate', 'full'],
	['log.showSignature', 'true'],
	['log.diffMerges', 'first-parent'],
	['log.abbrevCommit', 'true'],
	['format.pretty', 'oneline'],
	['format.notes', '*'],
	['color.ui', 'always'],
	['color.diff', 'always'],
	['core.quotePath', 'true'],
	['core.abbrev', '4'],
	['core.pager', 'false'],
	['i18n.logOutputEncoding', 'ISO-8859-1'],
])('the setting %s=%s changes nothing', (name, value) => {
	const dir = repository();
	const before = logOf(join(dir, 'inhalte'));
	git(dir, '', 'config', name, value);
	expect(logOf(join(dir, 'inhalte'))).toBe(before);
});
