import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** First bytes of every file of the index, unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Higher levels cost twice the time for less than a hundredth. */
const LEVEL = 6;

/** @returns the content of a file of the index, as Pagefind's client reads it */
export function pack(content: Uint8Array): Buffer {
	return gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL });
}

/** @returns a digest in hexadecimal; browsers cache pieces for long, so it is part of their names */
export function digestOf(content: Uint8Array | string): string {
	return createHash('sha1').update(content).digest('hex').slice(0, 20);
}

const SHORTEST = 7;

/**
 * Shortens digests to names; which page comes first does not matter.
 *
 * @param digests different from each other
 * @returns for each the shortest beginning, of at least 7 digits, that no other one has
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
