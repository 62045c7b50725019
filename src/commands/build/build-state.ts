import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitState } from '#src/entries/history/git-log.ts';
import { readSealed, sealed } from '../cache/sealed-text.ts';
import { writeInPlace } from '../cache/write-in-place.ts';
import type { FileDigests } from '../generate/site-folder.ts';

/** What a finished build leaves for the next one. */
export interface BuildState {
	/** Digest of everything the portal was made of. */
	madeOf: string;
	/** Number of pages. */
	pages: number;
	/** Digests of the published files, with which they are recognised. */
	files: FileDigests;
	/** What some of them are made of, as digests. */
	sources: FileDigests;
	/** What the build said about open points before the launch. */
	notice: string;
}

const FILE = 'zustand.json';

/**
 * Digest of the content as it is: every file below the folder, and the state of its Git history.
 *
 * @param contentDir absolute path
 */
export function contentKey(contentDir: string): string {
	const digest = createHash('sha256').update(gitState(contentDir));
	const files = readdirSync(contentDir, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() || item.isSymbolicLink())
		.map((item) => join(item.parentPath, item.name))
		.sort();
	for (const file of files) {
		digest.update(`\0${file.slice(contentDir.length)}\0`);
		try {
			digest.update(readFileSync(file));
		} catch {
			// A broken link; the check tells about it.
			digest.update('unreadable');
		}
	}
	return digest.digest('base64url');
}

/**
 * @param cache folder that only this process uses
 * @returns what the last build left there; undefined if there is none, or it is damaged
 */
export function readState(cache: string): BuildState | undefined {
	const text = readSealed(join(cache, FILE));
	if (text === undefined) return undefined;
	const state = JSON.parse(text) as Omit<BuildState, 'files' | 'sources'> &
		Record<'files' | 'sources', [string, string][]>;
	return { ...state, files: new Map(state.files), sources: new Map(state.sources) };
}

/** Leaves a state for the next build. */
export function writeState(cache: string, state: BuildState): void {
	const text = JSON.stringify({ ...state, files: [...state.files], sources: [...state.sources] });
	writeInPlace(join(cache, FILE), sealed(text));
}
