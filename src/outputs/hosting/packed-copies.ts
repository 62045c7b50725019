import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TEXT_EXTENSIONS } from './media-types.ts';

/**
 * Smaller files are not packed: they fit into one packet anyway. Data that a form or the comparison asks for is as many
 * files as there are entries, and each is read by few: two more files cost a build more than they save on the line.
 */
const SMALLEST_BYTES = { json: 8 * 1024, others: 1024 };

/** Texts as Markdown are as many as pages, small, and read by few programs. */
const UNPACKED = new Set(['md']);

const PACKED = new RegExp(
	`\\.(?:${TEXT_EXTENSIONS.filter((extension) => !UNPACKED.has(extension)).join('|')})$`,
);

/** From here on, a high level takes long, for what few visitors load: the forms and the editor. */
const LARGE_BYTES = 64 * 1024;

/**
 * For files every visitor loads the level before the last, which takes more than twice the time for 2 percent. For the
 * others, a level that costs much less time than the next ones, for less than a hundredth more bytes.
 */
const BROTLI = { parts: 10, large: 9, others: 5 };
const GZIP = { parts: 9, others: 5 };

/**
 * Binary logarithm of the farthest distance at which Brotli looks for repetitions. Up to 16, it allocates tables of
 * some kilobytes instead of megabytes: a page takes 0.3 ms instead of 6.5, and hardly any page is longer.
 */
const SMALL_WINDOW = 16;

/** A file with its packed copies; servers need not compress anything. */
export interface PackedFile {
	br: Buffer;
	gz: Buffer;
}

/**
 * Packs a text file. The same bytes give the same result.
 *
 * @param name of the file, with its extension
 * @returns undefined for files that are not text or so small that packing saves nothing
 */
export function packed(name: string, content: Buffer): PackedFile | undefined {
	const smallest = SMALLEST_BYTES[name.endsWith('.json') ? 'json' : 'others'];
	if (content.length < smallest || !PACKED.test(name)) return undefined;
	const isPart = /\.(?:css|js)$/.test(name);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: BROTLI[level(content, isPart)],
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		...(!isPart && { [constants.BROTLI_PARAM_LGWIN]: SMALL_WINDOW }),
	};
	return {
		br: brotliCompressSync(content, { params }),
		gz: gzipSync(content, { level: isPart ? GZIP.parts : GZIP.others }),
	};
}

function level(content: Buffer, isPart: boolean): keyof typeof BROTLI {
	if (!isPart) return 'others';
	return content.length < LARGE_BYTES ? 'parts' : 'large';
}
