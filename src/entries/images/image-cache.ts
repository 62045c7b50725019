import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { imageCacheFile, keepImageFile } from './image-folder.ts';

/** Versions of the encoders, which also affect the bytes. */
const MAKERS = JSON.stringify([1, sharp.versions]);

/**
 * Makes a file once for all builds. Another image, other settings and other encoder versions have
 * other cache entries. If the cache cannot be written, every build makes the file.
 *
 * @param source bytes of the original image
 * @param settings everything else that affects the result
 */
export async function cached(
	source: Uint8Array,
	settings: string,
	make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
	const key = createHash('sha256').update(`${MAKERS} ${settings} `).update(source).digest('hex');
	const file = imageCacheFile(key);
	if (existsSync(file)) return readFileSync(file);
	const made = await make();
	keepImageFile(file, made);
	return made;
}
