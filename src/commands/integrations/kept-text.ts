import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#src/entries/whole-file.ts';
import { forgetOldest } from '../cache/forget-oldest.ts';
import { readSealed, sealed } from '../cache/sealed-text.ts';

/** Number of texts kept in a folder. */
const MOST = 60;

/**
 * Makes a text once and keeps it in a file for later builds. A damaged file is made again; a folder
 * that cannot be written to is no obstacle.
 *
 * @param folder exists; the texts used last stay in it
 * @param key tells everything the text depends on
 */
export async function keptText(
	folder: string,
	key: readonly string[],
	make: () => Promise<string>,
): Promise<string> {
	const file = join(folder, hash('sha256', JSON.stringify(key)));
	const known = readSealed(file);
	if (known !== undefined) return known;
	const text = await make();
	try {
		writeWhole(file, (fresh) => writeFileSync(fresh, sealed(text)));
		forgetOldest(folder, MOST);
	} catch {
		// The next build makes the text again.
	}
	return text;
}
