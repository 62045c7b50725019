import * as pagefind from 'pagefind';
import { z } from 'zod';
import { withLoudFailures } from './loud-failures.ts';

/** Pagefind's program for browsers. */
export interface PagefindClient {
	/** File → content, in the index's folder. */
	files: Map<string, Uint8Array>;
	/** What `pagefind-entry.json` must say besides the languages. */
	entry: { version: string; include_characters: string[] };
}

/** The version whose format {@link writeIndex} writes; the tests compare both. */
const VERSION = '1.5.2';
const SCRIPTS = /^pagefind(-worker)?\.js$/;
const PROGRAM = 'wasm.de.pagefind';

const entrySchema = z.looseObject({
	version: z.literal(VERSION),
	include_characters: z.array(z.string()),
});

/**
 * Takes the client from the package, which has it inside the program that writes indexes: an index of
 * one page is written, in memory.
 *
 * @throws Error if the package is another version or does not give the files
 */
export async function pagefindClient(): Promise<PagefindClient> {
	try {
		const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de' });
		if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
		const content = '<html><body><p>Seite</p></body></html>';
		const added = await index.addHTMLFile({ url: '/', content });
		const { files, errors: failed } = await index.getFiles();
		const all = [...added.errors, ...failed];
		if (all.length > 0) throw new Error(`Pagefind gives no client: ${all.join('; ')}`);
		const contents = new Map(files.map(({ path, content }) => [path, content]));
		return { files: clientFiles(contents), entry: entryOf(contents.get('pagefind-entry.json')) };
	} finally {
		await pagefind.close();
	}
}

function clientFiles(contents: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	for (const [path, content] of contents) {
		if (path === PROGRAM) files.set(path, content);
		if (SCRIPTS.test(path)) {
			const script = withLoudFailures(new TextDecoder().decode(content));
			files.set(path, new TextEncoder().encode(script));
		}
	}
	return files;
}

function entryOf(content: Uint8Array | undefined): PagefindClient['entry'] {
	const { version, include_characters } = entrySchema.parse(
		JSON.parse(new TextDecoder().decode(content)),
	);
	return { version, include_characters };
}
