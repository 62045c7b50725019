import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the files of an index go. */
export interface IndexFolder {
	/** Writes a file, below the folder of the index. */
	write(name: string, content: Uint8Array | string): void;
	/**
	 * Writes a file that may be there from an earlier build.
	 *
	 * @param source digest of everything the content is made of
	 */
	writeMade(name: string, source: string, make: () => Uint8Array): void;
}

/** @returns a folder on the disk; what was in it is removed */
export function emptyIndexFolder(folder: string): IndexFolder {
	rmSync(folder, { recursive: true, force: true });
	const write: IndexFolder['write'] = (name, content) => {
		const place = join(folder, name);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, content);
	};
	return { write, writeMade: (name, _source, make) => write(name, make()) };
}
