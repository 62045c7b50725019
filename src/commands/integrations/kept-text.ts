import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#src/entries/whole-file.ts';
import { readIfThere } from '../read-if-there.ts';

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
	const file = join(folder, digestOf(JSON.stringify(key)));
	const known = readIfThere(file);
	const end = known?.indexOf('\n') ?? -1;
	if (known !== undefined && known.slice(0, end) === digestOf(known.slice(end + 1))) {
		return known.slice(end + 1);
	}
	const text = await make();
	try {
		writeWhole(file, (fresh) => writeFileSync(fresh, `${digestOf(text)}\n${text}`));
		forgetOldest(folder);
	} catch {
		// The next build makes the text again.
	}
	return text;
}

function forgetOldest(folder: string): void {
	const files = readdirSync(folder)
		.map((name) => ({ name, made: statSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => b.made - a.made);
	for (const { name } of files.slice(MOST)) rmSync(join(folder, name), { force: true });
}

function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
