import { rmSync, writeFileSync } from 'node:fs';
import { writeWhole } from '#src/entries/whole-file.ts';

/** Writes a file of a cache as a whole, also where something else than a file lies in its place. */
export function writeInPlace(file: string, text: string): void {
	const write = () => writeWhole(file, (fresh) => writeFileSync(fresh, text));
	try {
		write();
	} catch {
		rmSync(file, { recursive: true, force: true });
		write();
	}
}
