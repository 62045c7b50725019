import { execFileSync } from 'node:child_process';

/** What Git knows of a folder. */
export type GitLog =
	/** `shallow`: only the last commits are here, whose dates would be wrong for everything older. */
	{ state: 'none' | 'shallow' } | { state: 'full'; log: string };

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Reads the history of a folder in one pass, newest commit first, in the form
 * {@link import('./file-changes.ts').fileChanges} reads. Names, addresses and messages of those
 * who committed are not read at all.
 *
 * @param folder absolute path; may lie in another repository than the project, or in none
 */
export function readGitLog(folder: string): GitLog {
	const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
	if (shallow === undefined) return { state: 'none' };
	if (shallow.trim() !== 'false') return { state: 'shallow' };
	const log = git(folder, [
		'log',
		'-z',
		'--no-show-signature',
		'--date=format-local:%Y-%m-%d',
		'--format=%x00%cd',
		'--name-status',
		'--find-renames',
		'--relative',
		'--',
		'.',
	]);
	return log ? { state: 'full', log } : { state: 'none' };
}

function git(folder: string, args: readonly string[]): string | undefined {
	// A hook that starts a build names its own repository to every Git it calls.
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
	try {
		return execFileSync('git', ['-C', folder, ...args], {
			encoding: 'utf8',
			env: { ...Object.fromEntries(inherited), TZ: 'Europe/Berlin', LC_ALL: 'C' },
			maxBuffer: MAX_BYTES,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return undefined;
	}
}
