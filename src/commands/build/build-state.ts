import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeInPlace } from '../cache/write-in-place.ts';
import { digestOf, type FileDigests } from '../generate/site-folder.ts';

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
	const digest = createHash('sha256').update(headOf(contentDir));
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

/** The commit that a folder is at; its history shows in the portal. */
function headOf(folder: string): string {
	try {
		return execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD', '--is-shallow-repository'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return 'no history';
	}
}

/**
 * @param cache folder that only this process uses
 * @returns what the last build left there; undefined if there is none, or it is damaged
 */
export function readState(cache: string): BuildState | undefined {
	try {
		const [sum = '', text = ''] = readFileSync(join(cache, FILE), 'utf8').split('\n');
		if (digestOf(text) !== sum) return undefined;
		const state = JSON.parse(text) as Omit<BuildState, 'files' | 'sources'> &
			Record<'files' | 'sources', [string, string][]>;
		return { ...state, files: new Map(state.files), sources: new Map(state.sources) };
	} catch {
		return undefined;
	}
}

/** Leaves a state for the next build. */
export function writeState(cache: string, state: BuildState): void {
	const text = JSON.stringify({ ...state, files: [...state.files], sources: [...state.sources] });
	writeInPlace(join(cache, FILE), `${digestOf(text)}\n${text}\n`);
}
