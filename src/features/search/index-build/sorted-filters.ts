import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import { codeOrder } from '#src/base/text/code-order.ts';

/** First bytes of every file of the index, unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const pageNumbers = z.array(z.int().nonnegative());
/** A filter, and each value with its pages. */
const filterFile = z.tuple([z.string(), z.array(z.tuple([z.string(), pageNumbers]))]);
const filterList = z.array(z.tuple([z.string(), z.string()]));
/** Version, pages, index chunks, filters (name and file), sort orders, names of meta data. */
const metaFile = z.tuple([
	z.string(),
	z.array(z.unknown()),
	z.array(z.unknown()),
	filterList,
	z.array(z.unknown()),
	z.array(z.string()),
]);
const entryFile = z.looseObject({
	languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/**
 * Sorts Pagefind's filters and names their files anew, so that equal pages give equal bytes and
 * names. Pagefind 1.5 writes filters and values in the order of its hash maps, which differs from
 * run to run, and names the files after their content.
 *
 * Pagefind's `index_filter.rs` and `index_metadata.rs` define the format: gzip over a signature and
 * CBOR. `pagefind-entry.json` names the `.pf_meta` file, which names the files in `filter/`.
 *
 * @param folder the index's folder
 * @throws Error if a new version of Pagefind no longer writes this format
 */
export async function sortFilters(folder: string): Promise<void> {
	const entryPath = join(folder, 'pagefind-entry.json');
	const text = await readFile(entryPath, 'utf8');
	const entry = shaped(entryFile, JSON.parse(text), entryPath);
	for (const [language, index] of Object.entries(entry.languages)) {
		const metaPath = join(folder, `pagefind.${index.hash}.pf_meta`);
		const meta = await readPacked(metaPath, metaFile);
		const renamed: [string, string][] = [];
		for (const [name, hash] of meta[3]) {
			const path = join(folder, 'filter', `${hash}.pf_filter`);
			const [filter, values] = await readPacked(path, filterFile);
			const sorted = encode([filter, values.sort(byName)]);
			await rm(path);
			const sortedHash = nameFor(language, sorted);
			await writePacked(join(folder, 'filter', `${sortedHash}.pf_filter`), sorted);
			renamed.push([name, sortedHash]);
		}
		meta[3] = renamed.sort(byName);
		const sorted = encode(meta);
		await rm(metaPath);
		index.hash = nameFor(language, sorted);
		await writePacked(join(folder, `pagefind.${index.hash}.pf_meta`), sorted);
	}
	entry.languages = Object.fromEntries(Object.entries(entry.languages).sort(byName));
	await writeFile(entryPath, JSON.stringify(entry));
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) {
	return codeOrder(a, b);
}

/** Browsers cache these files for long, so different content needs a different name. */
function nameFor(language: string, content: Uint8Array): string {
	return `${language}_${createHash('sha1').update(content).digest('hex').slice(0, 10)}`;
}

async function readPacked<T>(path: string, schema: z.ZodType<T>): Promise<T> {
	const bytes = gunzipSync(await readFile(path));
	const content = bytes.subarray(SIGNATURE.length);
	if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw changed(path, 'signature');
	const value: unknown = decode(content);
	// Content that changes when decoded and encoded again would reach browsers changed.
	if (!content.equals(encode(value))) throw changed(path, 'encoding');
	return shaped(schema, value, path);
}

async function writePacked(path: string, content: Uint8Array): Promise<void> {
	await writeFile(path, gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 }));
}

function shaped<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
	const result = schema.safeParse(value);
	if (!result.success) throw changed(path, z.prettifyError(result.error));
	return result.data;
}

function changed(path: string, what: string): Error {
	return new Error(`Pagefind has changed: ${path} is not as expected: ${what}`);
}
