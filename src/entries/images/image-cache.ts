import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeWhole } from '../whole-file.ts';

const FOLDER = '.cache/bilder';

/** What else decides the bytes: the programs that encode. */
const MAKERS = JSON.stringify([1, sharp.versions]);

/**
 * Makes a file once for all builds: another image, another setting or another version of the
 * encoder is made anew. Where the cache cannot be written, everything is made each time.
 *
 * @param source bytes of the image it is made of
 * @param settings everything that decides what is made of it
 */
export async function cached(
	source: Uint8Array,
	settings: string,
	make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
	const key = createHash('sha256').update(`${MAKERS} ${settings} `).update(source).digest('hex');
	const file = join(FOLDER, key);
	if (existsSync(file)) return readFileSync(file);
	const made = await make();
	try {
		mkdirSync(FOLDER, { recursive: true });
		writeWhole(file, (fresh) => writeFileSync(fresh, made));
	} catch {
		return made;
	}
	return made;
}
