import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';

/** A search index, decoded, so that one can be compared with another. */
export interface ReadIndex {
	/** Address → what the browser loads of the page. */
	fragments: Map<string, Fragment>;
	/** `word address` or `word⇥spelling address` → places in text and data. */
	words: Map<string, string>;
	/** `filter value` → addresses. */
	filters: Map<string, string[]>;
	/** From, to and words of the pieces, in order. */
	pieces: { from: string; to: string; words: string[] }[];
}

interface Fragment {
	url: string;
	word_count: number;
	meta: Record<string, string>;
	shown?: unknown;
}

type Places = [page: number, text: number[], meta: number[]][];
type Meta = [
	version: string,
	pages: [string, number][],
	chunks: [from: string, to: string, name: string][],
	filters: [string, string][],
	sorts: unknown[],
	fields: string[],
];

/** Reads an index in Pagefind's format. */
export function readIndex(files: ReadonlyMap<string, Uint8Array>): ReadIndex {
	const text = (name: string) => new TextDecoder().decode(files.get(name));
	const unpacked = (name: string) => {
		const bytes = gunzipSync(files.get(name) ?? new Uint8Array());
		if (bytes.subarray(0, 12).toString() !== 'pagefind_dcd') throw new Error(`${name}: signature`);
		return bytes.subarray(12);
	};
	const entry = JSON.parse(text('pagefind-entry.json')) as {
		languages: { de: { hash: string } };
	};
	const meta = decode(unpacked(`pagefind.${entry.languages.de.hash}.pf_meta`)) as Meta;
	const [, pages, chunks, filters, , fields] = meta;
	const fragments = pages.map(([name, length]) => {
		const fragment = JSON.parse(unpacked(`fragment/${name}.pf_fragment`).toString()) as Fragment;
		// Only hits of this portal show it: Pagefind has nothing to compare it with.
		delete fragment.shown;
		if (fragment.word_count !== length) throw new Error(`${fragment.url}: length`);
		return fragment;
	});
	const address = (page: number) => fragments[page]?.url ?? '';
	const words = new Map<string, string>();
	const keep = (word: string, places: Places) => {
		let page = 0;
		for (const [distance, inText, inMeta] of places) {
			page += distance;
			const inData = metaPlaces(inMeta, fields);
			if (inText.length > 0 || inData.length > 0) {
				words.set(`${word} ${address(page)}`, [inText.join(' '), ...inData].join(', '));
			}
		}
	};
	const pieces = chunks.map(([from, to, name]) => {
		const [all] = decode(unpacked(`index/${name}.pf_index`)) as [
			[string, Places, [string, Places][]][],
		];
		for (const [word, plain, variants] of all) {
			keep(word, plain);
			for (const [written, places] of variants) keep(`${word}\t${written}`, places);
		}
		return { from, to, words: all.map(([word]) => word) };
	});
	const filtered = filters.flatMap(([, name]) => {
		const [filter, values] = decode(unpacked(`filter/${name}.pf_filter`)) as [
			string,
			[string, number[]][],
		];
		return values.map(([value, on]) => [`${filter} ${value}`, on.map(address)] as const);
	});
	return {
		fragments: new Map(fragments.map((fragment) => [fragment.url, fragment])),
		words,
		filters: new Map(filtered),
		pieces,
	};
}

/** @returns places in data as `title 3`; pictures, which Pagefind adds by itself, are left out */
function metaPlaces(numbers: readonly number[], fields: readonly string[]): string[] {
	let field = '';
	let at = 0;
	return numbers
		.flatMap((number) => {
			if (number < 0) {
				field = fields[-1 - number] ?? '';
				at = 0;
				return [];
			}
			at += number;
			return /^image/.test(field) ? [] : [`${field} ${at}`];
		})
		.sort();
}

/** @returns the files of an index on disk */
export function indexFiles(folder: string): Map<string, Uint8Array> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
	return new Map(
		names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]),
	);
}

/**
 * Indexes pages with Pagefind's own program.
 *
 * @param pages file → HTML
 */
export async function pagefindIndex(pages: ReadonlyMap<string, string>): Promise<ReadIndex> {
	try {
		const { index } = await pagefind.createIndex({ forceLanguage: 'de', keepIndexUrl: false });
		if (!index) throw new Error('Pagefind does not start');
		for (const [sourcePath, content] of pages) {
			const { errors } = await index.addHTMLFile({ sourcePath, content });
			if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
		}
		const { files } = await index.getFiles();
		const read = readIndex(new Map(files.map(({ path, content }) => [path, content])));
		for (const { meta } of read.fragments.values()) {
			delete meta['image'];
			delete meta['image_alt'];
		}
		return read;
	} finally {
		await pagefind.close();
	}
}
