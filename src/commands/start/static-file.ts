import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file as it is sent. */
export interface StaticFile {
	content: Buffer;
	/** Value of the header `Content-Encoding`; left out for the plain file. */
	encoding?: 'br' | 'gzip';
	/** Differs whenever the content does. */
	etag: string;
}

/** Packed copies, the smallest first. */
const COPIES = [
	{ ending: '.br', encoding: 'br' },
	{ ending: '.gz', encoding: 'gzip' },
] as const;

/** A new build swaps two folders; between the two renames, nothing is there for some microseconds. */
const SWAP = { attempts: 25, pause: 20 };

/**
 * Reads a file below a folder that a build may replace at any moment. Nothing is remembered between two calls, and a
 * file is read as a whole before anything of it is sent: it is the old one or the new one, never half of one.
 *
 * @param folder of a built portal
 * @param path below it, percent-encoded, with `/` at the start; a path with `/` at the end means its `index.html`
 * @param accepted value of the header `Accept-Encoding`
 * @returns undefined if there is no such file, or it is not to be shown (names that begin with a dot)
 */
export async function readStaticFile(
	folder: string,
	path: string,
	accepted = '',
): Promise<StaticFile | undefined> {
	const name = fileNameOf(path);
	if (name === undefined) return undefined;
	const root = resolve(folder);
	const file = join(root, name);
	if (!file.startsWith(root + sep)) return undefined;
	for (const { ending, encoding } of COPIES) {
		if (!accepts(accepted, encoding)) continue;
		const content = await contentOf(file + ending);
		if (content) return { content, encoding, etag: etagOf(content) };
	}
	const content = await contentOf(file);
	return content && { content, etag: etagOf(content) };
}

/** Waits until a folder is there again that a build is just replacing; not for long if it is gone for good. */
export async function waitForSwap(isThere: () => boolean): Promise<void> {
	for (let attempt = 0; attempt < SWAP.attempts && !isThere(); attempt++) await sleep(SWAP.pause);
}

function fileNameOf(path: string): string | undefined {
	try {
		const name = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
		const isHidden = name.split('/').some((part) => part.startsWith('.'));
		return isHidden || name.includes('\0') ? undefined : name;
	} catch {
		// Not a valid encoding.
		return undefined;
	}
}

function accepts(header: string, encoding: string): boolean {
	return header.split(',').some((part) => {
		const [name = '', quality = ''] = part.trim().split(/\s*;\s*/);
		return name.toLowerCase() === encoding && !/^q=0(?:\.0*)?$/.test(quality);
	});
}

async function contentOf(file: string): Promise<Buffer | undefined> {
	try {
		return await readFile(file);
	} catch {
		// Missing, a folder, or taken away by a build in this moment.
		return undefined;
	}
}

function etagOf(content: Buffer): string {
	return `"${hash('sha1', content, 'base64url')}"`;
}
