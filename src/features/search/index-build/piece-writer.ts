import { createHash } from 'node:crypto';
import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** First bytes of every file of the index, unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Higher levels cost twice the time for less than a hundredth. */
const LEVEL = 6;
/** Bytes from which on another way is tried, too. */
const LARGE = 20_000;

/** Writes the packed files of an index. */
export class PieceWriter {
	readonly #folder: string;
	readonly #before: string | undefined;

	/**
	 * @param folder the index's folder
	 * @param before folder of an older index, whose equal files are taken over; it may be damaged
	 */
	constructor(folder: string, before?: string) {
		this.#folder = folder;
		this.#before = before;
	}

	/** @param name of the file below the folder, which must exist */
	write(name: string, content: Uint8Array): void {
		const unpacked = Buffer.concat([SIGNATURE, content]);
		const file = join(this.#folder, name);
		if (this.#before !== undefined && takeOver(join(this.#before, name), unpacked, file)) return;
		writeFileSync(file, smallest(unpacked));
	}
}

/** Names of thousands of pages pack better without short repetitions. */
function smallest(unpacked: Uint8Array): Buffer {
	const usual = gzipSync(unpacked, { level: LEVEL });
	if (usual.length < LARGE) return usual;
	const filtered = gzipSync(unpacked, { level: 9, strategy: constants.Z_FILTERED });
	return filtered.length < usual.length ? filtered : usual;
}

/** @returns whether the older file has the same content and is now the new file, too */
function takeOver(old: string, unpacked: Uint8Array, file: string): boolean {
	try {
		if (!gunzipSync(readFileSync(old)).equals(unpacked)) return false;
		linkSync(old, file);
		return true;
	} catch {
		// Not there, damaged, or on another disk.
		return false;
	}
}

/** @returns a digest in hexadecimal; browsers cache pieces for long, so it is part of their names */
export function digestOf(content: Uint8Array | string): string {
	return createHash('sha1').update(content).digest('hex').slice(0, 20);
}

/** A first search loads the names of all pages. */
const SHORTEST = 6;

/**
 * Shortens digests to names; which page comes first does not matter.
 *
 * @param digests different from each other
 * @returns for each the shortest beginning, of at least 6 digits, that no other one has
 */
export function shortNames(digests: readonly string[]): string[] {
	const names = digests.map((digest) => digest.slice(0, SHORTEST));
	for (let length = SHORTEST + 1; new Set(names).size < names.length; length++) {
		const uses = Map.groupBy(names.keys(), (at) => names[at]);
		for (const same of uses.values()) {
			if (same.length < 2) continue;
			for (const at of same) names[at] = digests[at]?.slice(0, length) ?? '';
		}
	}
	return names;
}
