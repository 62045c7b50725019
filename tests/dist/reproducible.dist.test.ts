import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/build-variant.ts';
import { FIXED_DAY } from '../support/fixed-day.ts';
import { commitAll } from '../support/git-history.ts';
import { otherPortal } from '../support/other-portal.ts';
import { copySources, digestsOf, givePackages, startIn } from '../support/project-copy.ts';

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

// Four whole builds, on a computer that may be busy.
vi.setConfig({ testTimeout: 300_000 });

let folders: string[] = [];

beforeAll(() => {
	const temporary = temporaryFolder();
	const origin = join(temporary.path, 'herkunft');
	copySources(origin);
	commitAll(origin, '2026-02-03T23:30:00-05:00');
	folders = MACHINES.map(({ path }) => join(temporary.path, path));
	for (const [number, folder] of folders.entries()) {
		execFileSync('git', ['clone', '--quiet', '--no-local', origin, folder]);
		givePackages(folder, number === 1 ? 'own' : 'shared');
	}
	return temporary.remove;
});

/** @param same environment variables that both have in common */
async function buildAll(same: Record<string, string> = {}): Promise<Record<string, string>[]> {
	return Promise.all(
		MACHINES.map(async ({ umask, env }, number) => {
			const folder = String(folders[number]);
			const command = `umask ${umask} && exec "${process.execPath}" src/commands/build/build.ts`;
			const { code, said } = await startIn(folder, ['sh', '-c', command], { ...env, ...same }).end;
			if (code !== 0) throw new Error(`The build in ${folder} failed (${code}):\n${said}`);
			return digestsOf(join(folder, 'dist'));
		}),
	);
}

test('two clones of a commit give the same bytes, whatever folder, clock, time zone, language and rights', async () => {
	const [one = {}, other] = await buildAll();
	expect(Object.keys(one).length).toBeGreaterThan(300);
	expect(other).toEqual(one);
});

test('without a history and with offers, surveys and events, two copies give the same bytes on the same day, too', async () => {
	for (const folder of folders) {
		renameSync(join(folder, '.git'), join(folder, 'ohne-geschichte'));
		rmSync(join(folder, 'content'), { recursive: true });
		writeFiles(join(folder, 'content'), otherPortal());
	}
	const [one = {}, other] = await buildAll({ SOURCE_DATE_EPOCH: FIXED_DAY });
	expect(Object.keys(one).length).toBeGreaterThan(300);
	expect(other).toEqual(one);
});
