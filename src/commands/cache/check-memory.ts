import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { FileMemory, KeptRecord } from '#src/checks/file-memory.ts';
import { writeWhole } from '#src/entries/whole-file.ts';
import { programDigest } from '#src/site/program-digest.ts';
import { NOBODYS_AFTER_MS } from '../build/build-places.ts';
import { cacheFolder } from './cache-folder.ts';
import { forgetOldest } from './forget-oldest.ts';
import { readSealed, sealed } from './sealed-text.ts';

/** Rooms whose code decides what a file yields. */
const ROOMS = ['base', 'model', 'entries', 'checks'];
/** An edit writes one part again, not everything. */
const PARTS = 64;
/** Number of content folders remembered, as of tests and previews. */
const MOST_CONTENTS = 12;

/** A memory that outlives the process. */
export interface LastingMemory extends FileMemory {
	/** Writes what is new. A cache that cannot be written stops nothing. */
	save(): void;
}

/** A part of the memory as it is written. */
interface Part {
	/** Digest of the program; findings of another one are not read. */
	made: string;
	records: Record<string, KeptRecord>;
}

/**
 * Opens what earlier checks of a content folder found in single files, below `.cache/pruefung`.
 *
 * It can be deleted at any time. Several processes may use it at once: each part is written as a whole, and the last
 * one wins. What is damaged, or was made by another program, is not read.
 *
 * @param contentDir absolute path of the content folder
 * @param made digest of the program, as it was when this process loaded it
 * @param cache absolute path of the cache; left out: `.cache`
 */
export function checkMemory(
	contentDir: string,
	made = checkProgram(),
	cache?: string,
): LastingMemory {
	const all = cacheFolder('pruefung', cache);
	const folder = join(all, hash('sha256', contentDir).slice(0, 16));
	const parts = new Map<number, Map<string, KeptRecord>>();
	const changed = new Set<number>();
	const fileOf = (part: number) => join(folder, `${String(part).padStart(2, '0')}.json`);
	const recordsOf = (part: number) => {
		const known = parts.get(part) ?? new Map(readPart(fileOf(part), made));
		parts.set(part, known);
		return known;
	};
	return {
		recall(file, digest) {
			const known = recordsOf(partOf(file)).get(file);
			return known?.digest === digest ? known.record : undefined;
		},
		keep(file, digest, record) {
			recordsOf(partOf(file)).set(file, { digest, record });
			changed.add(partOf(file));
		},
		retain(files) {
			for (let part = 0; part < PARTS; part++) {
				const records = recordsOf(part);
				for (const file of records.keys()) {
					if (files.has(file)) continue;
					records.delete(file);
					changed.add(part);
				}
			}
		},
		save() {
			try {
				mkdirSync(folder, { recursive: true });
				for (const part of changed) {
					const written: Part = { made, records: Object.fromEntries(recordsOf(part)) };
					const text = sealed(JSON.stringify(written));
					writeWhole(fileOf(part), (fresh) => writeFileSync(fresh, text));
				}
				changed.clear();
				tidy(all, folder);
			} catch {
				// The next check finds less than it could.
			}
		},
	};
}

/** @returns the digest of the program that decides what a file yields */
export function checkProgram(project = resolve('.')): string {
	return `${process.version} ${programDigest(project, ROOMS)}`;
}

function partOf(file: string): number {
	return crc32(file) % PARTS;
}

/** @returns the records of a part; none if it is not whole or of another program */
function readPart(file: string, made: string): [string, KeptRecord][] {
	const text = readSealed(file);
	const part = text === undefined ? undefined : (JSON.parse(text) as Part);
	return part?.made === made ? Object.entries(part.records) : [];
}

/** Removes what killed processes left, and the folders that have not been used for longest. */
function tidy(all: string, current: string): void {
	const now = new Date();
	utimesSync(current, now, now);
	const isOld = (path: string) => now.getTime() - statSync(path).mtimeMs > NOBODYS_AFTER_MS;
	for (const name of readdirSync(current)) {
		const path = join(current, name);
		if (!name.endsWith('.json') && isOld(path)) rmSync(path, { recursive: true, force: true });
	}
	forgetOldest(all, MOST_CONTENTS, (name) => join(all, name) === current);
}
