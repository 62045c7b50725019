import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose code makes an entry's record: schemas, parsers, renderer. */
const ROOMS = ['base', 'model', 'entries', 'site'];

/** @returns whether a file below the project's folder takes part in making records */
export function isProgram(file: string, rooms: readonly string[] = ROOMS): boolean {
	const [src, room = ''] = file.split('/', 2);
	if (src !== 'src' || !rooms.includes(room)) return false;
	return /\.(?:ts|js|json)$/.test(file) && !/\.test\.ts$|\/testing\//.test(file);
}

/**
 * Digest of the program that reads and renders entries, with the versions of its packages. It covers the
 * files themselves: people forget to raise a version number.
 *
 * @param project absolute path of the project's folder
 * @param rooms folders below `src/` with the program; by default those that render entries
 */
export function programDigest(project: string, rooms: readonly string[] = ROOMS): string {
	const digest = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
	for (const room of rooms) {
		const folder = join(project, 'src', room);
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => isProgram(`src/${room}/${file.replaceAll('\\', '/')}`, rooms))
			.sort();
		for (const file of files) digest.update(file).update(readFileSync(join(folder, file)));
	}
	return digest.digest('base64url');
}
