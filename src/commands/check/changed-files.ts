import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/**
 * Asks Git which files outside the content folder a change touches.
 *
 * @param contentDir absolute path of the content folder
 * @param basis reference the change started from: `origin/main`
 * @returns paths below the repository's top, in order; or a German sentence why they are not known
 */
export function filesOutside(contentDir: string, basis: string): string[] | string {
	const git = (...args: string[]) =>
		spawnSync('git', ['-C', contentDir, ...args], { encoding: 'utf8', maxBuffer: 64_000_000 });
	const top = git('rev-parse', '--show-toplevel');
	if (top.status !== 0) {
		return 'Der Ordner der Inhalte gehört zu keinem Git-Projekt, oder Git fehlt; Dateien außerhalb sind nicht bekannt.';
	}
	const revision = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${basis}^{commit}`);
	const base = revision.stdout.trim();
	if (revision.status !== 0 || base === '') {
		return `Einen Stand „${basis}“ kennt Git hier nicht; Dateien außerhalb sind nicht bekannt.`;
	}
	// Only what this change brought, not what happened on the other branch meanwhile.
	const fork = git('merge-base', base, 'HEAD');
	const from = fork.status === 0 ? fork.stdout.trim() : base;
	const list = (...args: string[]) =>
		git(...args)
			.stdout.split('\0')
			.filter(Boolean);
	const root = realpathSync(top.stdout.trim());
	const folder = relative(root, realpathSync(contentDir)).split(sep).join('/');
	const changed = new Set([
		...list('diff', '--name-only', '--no-renames', '-z', from, '--', resolve(root)),
		...list('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', resolve(root)),
	]);
	return [...changed].filter((file) => folder !== '' && !file.startsWith(`${folder}/`)).sort();
}
