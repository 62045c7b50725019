import { CborWriter } from './cbor-writer.ts';
import { META_FIELDS } from './meta-fields.ts';

/** What the client must know before it can search. */
interface Overview {
	version: string;
	/** File and number of words of each page. */
	pages: readonly { name: string; length: number }[];
	/** The pieces of the word index, in order. */
	chunks: readonly { from: string; to: string; name: string }[];
	filters: readonly { filter: string; name: string }[];
}

/** @returns the file that names all others */
export function metaFile({ version, pages, chunks, filters }: Overview): Buffer {
	const writer = new CborWriter();
	writer.array(6);
	writer.text(version);
	writer.array(pages.length);
	for (const { name, length } of pages) {
		writer.array(2);
		writer.text(name);
		writer.int(length);
	}
	writer.array(chunks.length);
	for (const { from, to, name } of chunks) {
		writer.array(3);
		for (const text of [from, to, name]) writer.text(text);
	}
	writer.array(filters.length);
	for (const { filter, name } of filters) {
		writer.array(2);
		for (const text of [filter, name]) writer.text(text);
	}
	// Orders other than by relevance: the portal has none.
	writer.array(0);
	writer.array(META_FIELDS.length);
	for (const name of META_FIELDS) writer.text(name);
	return writer.take();
}
