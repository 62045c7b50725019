import type * as Fs from 'node:fs';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildPlaces } from './build-places.ts';
import { publishFolder, SILENT, type BuildEvents } from './publish-folder.ts';
import { swapFolders } from './swap-folders.ts';

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof Fs>();
	return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const { renameSync: realRename } = await vi.importActual<typeof Fs>('node:fs');

afterEach(() => {
	vi.mocked(renameSync).mockReset().mockImplementation(realRename);
});

/** A published portal to be replaced, on the same disk as the project, like `dist/`. */
function published(): string {
	mkdirSync('.cache', { recursive: true });
	const dir = resolve(mkdtempSync('.cache/bau-test-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	mkdirSync(join(dir, 'dist'));
	writeFileSync(join(dir, 'dist/index.html'), 'alt');
	writeFileSync(join(dir, 'dist/weg.html'), 'alt');
	return join(dir, 'dist');
}

/** Publishes what `write` puts into a new folder. */
function publish(
	dist: string,
	write: (folder: string) => void,
	events: Partial<BuildEvents> = {},
): Promise<void> {
	return publishFolder(dist, { ...SILENT, ...events }, ({ work }) => {
		mkdirSync(work, { recursive: true });
		write(work);
		return Promise.resolve(true);
	});
}

/** Names of the files next to the published folder. */
const leftOver = (dist: string) =>
	readdirSync(dirname(dist)).filter((name) => name !== basename(dist));

test('a finished build replaces the whole published folder', async () => {
	const dist = published();
	const write = (folder: string) => {
		mkdirSync(join(folder, 'themen'));
		for (const file of ['index.html', 'themen/index.html', 'a.css'])
			writeFileSync(join(folder, file), 'neu');
	};
	await publish(dist, write);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('neu');
	expect(existsSync(join(dist, 'weg.html'))).toBe(false);
	expect(leftOver(dist)).toEqual([]);
});

test('while it builds, the published folder is untouched', async () => {
	const dist = published();
	const write = (folder: string) => {
		writeFileSync(join(folder, 'index.html'), 'neu');
		expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('alt');
	};
	await publish(dist, write);
});

test('a failed build leaves the published folder unchanged and no files of its own', async () => {
	const dist = published();
	const write = (folder: string) => {
		writeFileSync(join(folder, 'index.html'), 'neu');
		throw new Error('Half way');
	};
	await expect(publish(dist, write)).rejects.toThrow('Half way');
	expect(readdirSync(dist).sort()).toEqual(['index.html', 'weg.html']);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('alt');
	expect(leftOver(dist)).toEqual([]);
});

test('the first build needs no published folder', async () => {
	const dist = published();
	rmSync(dist, { recursive: true });
	const write = (folder: string) => writeFileSync(join(folder, 'index.html'), 'neu');
	await publish(dist, write);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('neu');
});

test('after a build killed between the two renames, the next one restores the portal', async () => {
	const dist = published();
	const dead = `${hostname()}.999999999`;
	renameSync(dist, join(dirname(dist), `.dist-bau-alt.${dead}`));
	mkdirSync(join(dirname(dist), `.dist-bau-neu.${dead}`));
	const onRecovered = vi.fn();
	const write = () => {
		expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('alt');
		throw new Error('Half way');
	};
	await expect(publish(dist, write, { onRecovered })).rejects.toThrow('Half way');
	expect(onRecovered).toHaveBeenCalledOnce();
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('alt');
	expect(leftOver(dist)).toEqual([]);
});

test('folders of a running build are not touched', async () => {
	const dist = published();
	const running = `.dist-bau-neu.${hostname()}.${process.ppid}`;
	mkdirSync(join(dirname(dist), running));
	const write = (folder: string) => writeFileSync(join(folder, 'index.html'), 'neu');
	await publish(dist, write);
	expect(leftOver(dist)).toEqual([running]);
});

test('a build waits for a running one, not for a killed one', async () => {
	const dist = published();
	const lock = join(dirname(dist), '.dist-bau');
	const write = (folder: string) => writeFileSync(join(folder, 'index.html'), 'neu');
	writeFileSync(lock, `999999999 ${hostname()}\n`);
	const onWait = vi.fn();
	await publish(dist, write, { onWait });
	expect(onWait).not.toHaveBeenCalled();

	writeFileSync(lock, `${process.ppid} ${hostname()}\n`);
	onWait.mockImplementation(() => {
		expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('neu');
		rmSync(lock);
	});
	await publish(dist, write, { onWait });
	expect(onWait).toHaveBeenCalledExactlyOnceWith(process.ppid);
	expect(leftOver(dist)).toEqual([]);
});

test('a folder that is to stay is not touched', async () => {
	const dist = published();
	await publishFolder(dist, SILENT, () => Promise.resolve(false));
	expect(readdirSync(dist).sort()).toEqual(['index.html', 'weg.html']);
	expect(leftOver(dist)).toEqual([]);
});

test('the target of a symbolic link is replaced and the link stays', async () => {
	const dist = published();
	const link = join(dirname(dist), 'link');
	symlinkSync(dist, link);
	const write = (folder: string) => writeFileSync(join(folder, 'index.html'), 'neu');
	await publish(link, write);
	expect(lstatSync(link).isSymbolicLink()).toBe(true);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('neu');
});

test('another build that publishes during the swap is replaced as a whole', () => {
	const dist = published();
	const places = buildPlaces(dist);
	mkdirSync(places.fresh);
	writeFileSync(join(places.fresh, 'index.html'), 'neu');
	let interfered = false;
	vi.mocked(renameSync).mockImplementation((from, to) => {
		if (from === places.fresh && !interfered) {
			interfered = true;
			mkdirSync(dist);
			writeFileSync(join(dist, 'fremd.html'), 'fremd');
		}
		realRename(from, to);
	});
	const replaced = swapFolders(places);
	expect(readdirSync(dist)).toEqual(['index.html']);
	expect(replaced.map((path) => readdirSync(path))).toEqual([['index.html', 'weg.html'], ['fremd.html']]); // prettier-ignore
});

test('a swap that the system refuses leaves the published folder in place', async () => {
	const dist = published();
	const write = (folder: string) => writeFileSync(join(folder, 'index.html'), 'neu');
	vi.mocked(renameSync).mockImplementation((from, to) => {
		if (to === dist && String(from).includes('-neu.')) {
			throw Object.assign(new Error('EXDEV: cross-device link'), { code: 'EXDEV' });
		}
		realRename(from, to);
	});
	await expect(publish(dist, write)).rejects.toThrow('EXDEV');
	expect(readdirSync(dist)).toEqual(['index.html', 'weg.html']);
	expect(leftOver(dist)).toEqual([]);
});
