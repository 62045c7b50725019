import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorMistake } from '#src/base/operator-mistake.ts';

const MOST_BYTES = 1024 * 1024 * 1024;

/** A folder with the content of an earlier state, which `remove` deletes. */
export interface EarlierContent {
	dir: string;
	remove: () => void;
}

/**
 * Writes the content of a commit into a temporary folder.
 *
 * @param contentDir absolute path of the content folder of today, in a Git repository
 * @param revision anything Git takes for a commit
 * @throws OperatorMistake in German if there is no such commit or no repository
 */
export function earlierContent(contentDir: string, revision: string): EarlierContent {
	const git = (...args: string[]) =>
		spawnSync('git', ['-C', contentDir, ...args], { maxBuffer: MOST_BYTES });
	const commit = git(
		'rev-parse',
		'--verify',
		'--quiet',
		'--end-of-options',
		`${revision}^{commit}`,
	);
	if (commit.error || commit.status !== 0) {
		throw new OperatorMistake(
			`Einen Stand „${revision}“ kennt Git im Ordner ${contentDir} nicht. Erwartet: ein Zweig oder Commit, zum Beispiel origin/main.`,
		);
	}
	// Below the content folder, `archive` takes only that folder, and names files from there.
	const archive = git('archive', '--format=tar', commit.stdout.toString().trim(), '.');
	const dir = mkdtempSync(join(tmpdir(), 'inhalte-vorher-'));
	const remove = () => rmSync(dir, { recursive: true, force: true });
	const unpacked =
		archive.status === 0 ? spawnSync('tar', ['-x', '-C', dir], { input: archive.stdout }) : archive;
	if (unpacked.error || unpacked.status !== 0) {
		remove();
		const cause = unpacked.error?.message ?? unpacked.stderr.toString().trim();
		throw new OperatorMistake(`Die Inhalte von „${revision}“ lassen sich nicht lesen: ${cause}`);
	}
	return { dir, remove };
}
