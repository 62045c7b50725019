import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './build-variant.ts';
import { commitAll } from './git-history.ts';
import { copySources, digestsOf, givePackages, startIn } from './project-copy.ts';

const CLOCK = pathToFileURL(resolve('tests/support/shifted-clock.ts')).href;

/** Two environments that share nothing but the commit. */
const MACHINES: { path: string; umask: string; env: Record<string, string> }[] = [
	{ path: 'a', umask: '022', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
	{
		path: 'ein/viel längerer/Ordner mit Leerzeichen',
		umask: '077',
		env: {
			TZ: 'Pacific/Auckland',
			LANG: 'tr_TR.UTF-8',
			LC_ALL: 'tr_TR.UTF-8',
			SOURCE_DATE_EPOCH: '1924992000',
			NODE_OPTIONS: `--import=${CLOCK}`,
		},
	},
];

/** Two clones of the project, as two operators have them. */
export interface TwoMachines {
	folders: string[];
	/**
	 * Builds both at once.
	 *
	 * @param same environment variables that both have in common
	 * @returns of each its published files with their digests
	 * @throws Error with everything a build said when it fails
	 */
	build: (same?: Readonly<Record<string, string>>) => Promise<Record<string, string>[]>;
	remove: () => void;
}

/** Clones the project for two machines. */
export function twoMachines(): TwoMachines {
	const temporary = temporaryFolder();
	const origin = join(temporary.path, 'herkunft');
	copySources(origin);
	commitAll(origin, '2026-02-03T23:30:00-05:00');
	const folders = MACHINES.map(({ path }) => join(temporary.path, path));
	for (const [number, folder] of folders.entries()) {
		execFileSync('git', ['clone', '--quiet', '--no-local', origin, folder]);
		givePackages(folder, number === 1 ? 'own' : 'shared');
	}
	const build = (same: Readonly<Record<string, string>> = {}) =>
		Promise.all(
			MACHINES.map(async ({ umask, env }, number) => {
				const folder = String(folders[number]);
				const command = `umask ${umask} && exec "${process.execPath}" src/commands/build/build.ts`;
				const { code, said } = await startIn(folder, ['sh', '-c', command], { ...env, ...same })
					.end;
				if (code !== 0) throw new Error(`The build in ${folder} failed (${code}):\n${said}`);
				return digestsOf(join(folder, 'dist'));
			}),
		);
	return { folders, build, remove: temporary.remove };
}
