import { createHash } from 'node:crypto';
import { constants, gzipSync } from 'node:zlib';

/** First bytes of every file of the index, unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Higher levels cost twice the time for less than a hundredth. */
const LEVEL = 6;
/** Bytes from which on another way is tried, too. */
const LARGE = 20_000;

/** @returns the bytes of a file of the index */
export function packedPiece(content: Uint8Array): Buffer {
	const unpacked = Buffer.concat([SIGNATURE, content]);
	const usual = gzipSync(unpacked, { level: LEVEL });
	if (usual.length < LARGE) return usual;
	// Names of thousands of pages pack better without short repetitions.
	const filtered = gzipSync(unpacked, { level: 9, strategy: constants.Z_FILTERED });
	return filtered.length < usual.length ? filtered : usual;
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
