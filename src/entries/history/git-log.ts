import { execFileSync } from 'node:child_process';

/** The history of a folder in Git. */
export type GitLog =
	/** `shallow`: the clone has only the last commits, whose dates are wrong for older files. */
	{ state: 'none' | 'shallow' } | { state: 'full'; log: string };

/** What people and servers set for themselves must not change the history: settings that no option of `log` undoes. */
const UNCONFIGURED = [
	...['-c', 'log.showRoot=true'],
	...['-c', 'diff.renameLimit=1000'],
	...['-c', 'diff.relative=false'],
];

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Reads the history of a folder in one pass, newest commit first, for
 * {@link import('./file-changes.ts').fileChanges}. Names, addresses and messages of committers are
 * not read.
 *
 * @param folder absolute path, possibly in another repository than the project or in none
 */
export function readGitLog(folder: string): GitLog {
	const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
	if (shallow === undefined) return { state: 'none' };
	if (shallow.trim() !== 'false') return { state: 'shallow' };
	const log = git(folder, [
		...UNCONFIGURED,
		'log',
		'-z',
		...[
			'--root',
			'-O/dev/null',
			'--no-follow',
			'--no-ext-diff',
			'--no-textconv',
			'--no-color',
			'--no-notes',
		],
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

/** @returns a text that is the same as long as {@link readGitLog} finds the same; it costs next to nothing */
export function gitState(folder: string): string {
	return git(folder, ['rev-parse', 'HEAD', '--is-shallow-repository']) ?? 'no history';
}

function git(folder: string, args: readonly string[]): string | undefined {
	// A Git hook that starts a build passes its own repository on in `GIT_` variables.
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
