import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { takeTurn } from '#src/commands/build/build-lock.ts';

/** Folders by key; the least recently used are deleted. */
export interface FolderStore {
	/** Absolute path. */
	path: string;
	/** How many folders it keeps. */
	kept: number;
}

const underWay = new Map<string, Promise<string>>();

/**
 * Returns the folder of a key, and makes it if it is missing. Calls with the same key at the same time,
 * also in other processes, wait for the call that makes the folder.
 *
 * @param make writes a folder that does not exist yet; if it throws, no folder is kept
 * @returns the folder, which nobody may change
 */
export async function builtOnce(
	store: FolderStore,
	key: string,
	make: (folder: string) => Promise<void>,
): Promise<string> {
	const folder = join(store.path, key);
	const asked = underWay.get(folder) ?? find(store, folder, make);
	underWay.set(folder, asked);
	try {
		return await asked;
	} finally {
		underWay.delete(folder);
	}
}

async function find(
	store: FolderStore,
	folder: string,
	make: (folder: string) => Promise<void>,
): Promise<string> {
	if (!existsSync(folder)) {
		mkdirSync(store.path, { recursive: true });
		const endTurn = await takeTurn(`${folder}.lock`, () => undefined);
		try {
			if (!existsSync(folder)) await makeWhole(folder, make);
		} finally {
			endTurn();
		}
		forgetOldest(store);
	}
	const now = new Date();
	utimesSync(folder, now, now);
	return folder;
}

/** Renames the folder when it is finished, so that a killed build leaves no folder under the key. */
async function makeWhole(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
	const work = `${folder}.${process.pid}`;
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work);
	try {
		await make(join(work, 'dist'));
		renameSync(join(work, 'dist'), folder);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

function forgetOldest({ path, kept }: FolderStore): void {
	readdirSync(path)
		.map((name) => join(path, name))
		.flatMap((each) => {
			const found = statSync(each, { throwIfNoEntry: false });
			return found?.isDirectory() ? [{ path: each, used: found.mtimeMs }] : [];
		})
		.sort((a, b) => b.used - a.used)
		.slice(kept)
		.forEach((each) => rmSync(each.path, { recursive: true, force: true }));
}
