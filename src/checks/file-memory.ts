import type { FileFacts } from './file-facts.ts';
import type { Finding } from './finding.ts';

/** Findings of rules that look at one file, and what else they depend on. */
interface KeptFindings {
	/** Digest of what the rules know beside the file; empty if it is nothing. */
	basis: string;
	findings: Finding[];
}

/** What a file yields alone. It is plain data: written as JSON and read back, it is the same. */
export interface FileRecord {
	facts: FileFacts;
	/** Findings by the name of the group of rules; those not asked yet are left out. */
	found: Record<string, KeptFindings>;
}

/** Keeps what files yield alone from one check to the next. It may forget any of it at any time. */
export interface FileMemory {
	/** @returns what was kept for a file with these bytes */
	recall(file: string, digest: string): FileRecord | undefined;
	keep(file: string, digest: string, record: FileRecord): void;
	/** Forgets the files that the check did not name. */
	retain(files: ReadonlySet<string>): void;
}

/** @returns a memory that lasts as long as the object */
export function memoryOf(records = new Map<string, KeptRecord>()): FileMemory {
	return {
		recall(file, digest) {
			const known = records.get(file);
			return known?.digest === digest ? known.record : undefined;
		},
		keep: (file, digest, record) => void records.set(file, { digest, record }),
		retain(files) {
			for (const file of records.keys()) if (!files.has(file)) records.delete(file);
		},
	};
}

/** A record with the digest of the bytes it was made of. */
export interface KeptRecord {
	digest: string;
	record: FileRecord;
}
