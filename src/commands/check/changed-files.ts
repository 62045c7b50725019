import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** Whatever somebody has set for Git, every changed file is listed. */
const PLAIN = [
	...['--no-renames', '-O/dev/null', '--no-relative', '--no-ext-diff', '--no-color'],
	'--ignore-submodules=none',
];
const OTHERS = ['--others', '--exclude-standard', '--full-name'];

/**
 * Finds the files outside the content folder that a change touches, with Git.
 *
 * @param contentDir absolute path of the content folder
 * @param basis Git reference from which the change started: `origin/main`
 * @returns sorted paths below the repository's root, or a German sentence that explains why they
 * are unknown
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
	// Compare with the fork point, to exclude later changes of the other branch.
	const fork = git('merge-base', base, 'HEAD');
	const from = fork.status === 0 ? fork.stdout.trim() : base;
	const root = realpathSync(top.stdout.trim());
	const tracked = git('diff', ...PLAIN, '--name-only', '-z', from, '--', resolve(root));
	const others = git('ls-files', ...OTHERS, '-z', '--', resolve(root));
	if (tracked.status !== 0 || others.status !== 0) {
		return 'Git kann die Änderungen nicht auflisten; Dateien außerhalb sind nicht bekannt.';
	}
	const folder = relative(root, realpathSync(contentDir)).split(sep).join('/');
	const changed = new Set(`${tracked.stdout}${others.stdout}`.split('\0').filter(Boolean));
	return [...changed].filter((file) => folder !== '' && !file.startsWith(`${folder}/`)).sort();
}
