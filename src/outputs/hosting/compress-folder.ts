import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT_EXTENSIONS } from './media-types.ts';

/** Smaller files fit into one packet anyway. */
const SMALLEST_BYTES = 1024;

/** Best for files every visitor loads; lower for the others, where the best would take ten times as long. */
const QUALITY = { parts: 11, others: 9 };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside every text file of a built portal that is large enough, so that
 * servers need not compress anything. The same files give the same bytes.
 */
export async function compressFolder(folder: string): Promise<void> {
	const extensions = new RegExp(`\\.(?:${TEXT_EXTENSIONS.join('|')})$`);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && extensions.test(file.name))
		.map((file) => join(file.parentPath, file.name));
	const next = files.values();
	// Eight at a time: all at once would hold the whole portal in memory.
	await Promise.all(
		Array.from({ length: 8 }, async () => {
			for (const file of next) await compress(file);
		}),
	);
}

async function compress(file: string): Promise<void> {
	const text = await readFile(file);
	if (text.length < SMALLEST_BYTES) return;
	const quality = /\.(?:css|js)$/.test(file) ? QUALITY.parts : QUALITY.others;
	const options = {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
		},
	};
	const [br, gz] = await Promise.all([brotli(text, options), gzipped(text, { level: 9 })]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
