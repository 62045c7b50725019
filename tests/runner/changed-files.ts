import { execFileSync } from 'node:child_process';

/** Files that differ from an earlier state of the repository. */
export interface Changes {
	/** Name of that state, and its meaning here. */
	since: string;
	/** Paths below the repository's top, with `/`, also of deleted files, in order. */
	files: string[];
}

/** Where a branch usually starts. */
const BASES = ['@{upstream}', 'origin/main', 'main'];

/**
 * Finds what a branch changed since it left the main branch, committed or not; without such changes,
 * what the last commit changed.
 *
 * @param repository its top folder
 */
export function changedFiles(repository: string): Changes {
	const git = (...args: string[]) => {
		try {
			return execFileSync('git', ['-C', repository, ...args], {
				encoding: 'utf8',
				maxBuffer: 64_000_000,
				stdio: ['ignore', 'pipe', 'ignore'],
			}).trim();
		} catch {
			return undefined;
		}
	};
	const list = (...args: string[]) => (git(...args) ?? '').split('\0').filter(Boolean);
	const since = (commit: string) =>
		[
			...new Set([
				...list('diff', '--name-only', '--no-renames', '-z', commit),
				...list('ls-files', '--others', '--exclude-standard', '-z'),
			]),
		].sort();
	for (const base of BASES) {
		const fork = git('merge-base', base, 'HEAD');
		const files = fork === undefined ? [] : since(fork);
		if (files.length > 0) return { since: `the fork from ${base}`, files };
	}
	return { since: 'the commit before the last', files: since('HEAD~1') };
}
