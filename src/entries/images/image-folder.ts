import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../whole-file.ts';

const FOLDER = '.cache/bilder';

/** @returns where something about an image is kept from one build to the next */
export function imageCacheFile(name: string): string {
	return join(FOLDER, name);
}

/** Keeps a file for later builds; if it cannot be written, they make it again. */
export function keepImageFile(file: string, bytes: Uint8Array): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeWhole(file, (fresh) => writeFileSync(fresh, bytes));
	} catch {
		// A cache is never necessary.
	}
}
