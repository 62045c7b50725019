import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import {
	CUT,
	DIRECTORY_FILE,
	pieceFile,
	RADIX,
	signOf,
	SUGGESTIONS_FOLDER,
	type Directory,
} from '../suggestion-pieces.ts';
import { keysOfNames } from './name-keys.ts';
import type { PageNames } from './page-names.ts';
import type { IndexFolder } from './index-folder.ts';
import type { PartsOf } from './part-finder.ts';

/** Letters in a key piece. */
const PIECE = 8000;
/** Names in a name piece. */
const NAMES = 100;
/** Largest number of pages for one key. */
const MOST_PAGES = 400;

/**
 * Writes the names of all pages into the index's folder, for suggestions while typing; see
 * {@link Directory} for the pieces.
 *
 * @param folder the index's folder
 * @param pages the names of each page
 * @param partsOf the searchable parts of a word
 */
export function writeSuggestions(
	folder: IndexFolder,
	pages: readonly PageNames[],
	partsOf: PartsOf,
): void {
	const named = pages.toSorted(byRank);
	const { directory, pieces } = suggestionPieces(named, partsOf);
	folder.write(`${SUGGESTIONS_FOLDER}/${DIRECTORY_FILE}`, JSON.stringify(directory));
	for (const [name, text] of pieces) {
		folder.write(`${SUGGESTIONS_FOLDER}/${name}`, gzipSync(text, { level: 9 }));
	}
}

/**
 * @param pages in order of rank
 * @param partsOf the searchable parts of a word
 * @returns the texts of the pieces by file
 */
export function suggestionPieces(
	pages: readonly PageNames[],
	partsOf: PartsOf,
): {
	directory: Directory;
	pieces: Map<string, string>;
} {
	const kinds = [...new Map(pages.map(({ art, folder }) => [`${art}\t${folder}`, [art, folder]]))];
	const kindNumbers = new Map(kinds.map(([key], number) => [key, number]));
	const names = chunks(
		pages.map(({ art, folder, title, slug, until, others }) => {
			const kind = (kindNumbers.get(`${art}\t${folder}`) ?? 0).toString(RADIX);
			const where = until === undefined ? slug : `${slug} ${until}`;
			return [kind, title, where, ...others].join('\t');
		}),
		NAMES,
	).map((lines) => lines.join('\n'));
	const keys = keyPieces(keysOf(pages, partsOf));
	const directory: Directory = {
		stand: createHash('sha256')
			.update(JSON.stringify([names, keys]))
			.digest('hex')
			.slice(0, 8),
		arten: kinds.map(([, [art = '', where = '']]) => [art, where]),
		schluessel: keys.map(({ first }) => first),
		namen: NAMES,
	};
	const pieces = new Map([
		...names.map((text, number) => [pieceFile('n', number, directory), text] as const),
		...keys.map(
			({ lines }, number) => [pieceFile('s', number, directory), lines.join('\n')] as const,
		),
	]);
	return { directory, pieces };
}

/** Orders by kind, then by length: a longer name with the same word is less likely meant. */
function byRank(a: PageNames, b: PageNames): number {
	return (
		a.rank - b.rank ||
		a.title.length - b.title.length ||
		germanOrder(a.title, b.title) ||
		codeOrder(a.slug, b.slug)
	);
}

/** @returns keys in order, each with its pages, best hits first */
function keysOf(
	pages: readonly PageNames[],
	partsOf: PartsOf,
): [string, [page: number, hit: number][]][] {
	const keys = new Map<string, [number, number][]>();
	for (const [page, { title, others }] of pages.entries()) {
		for (const [key, hit] of keysOfNames([title, ...others], partsOf)) {
			const hits = keys.get(key) ?? [];
			hits.push([page, hit]);
			keys.set(key, hits);
		}
	}
	for (const hits of keys.values()) hits.sort(([a, x], [b, y]) => x - y || a - b);
	return [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
}

function keyPieces(keys: ReturnType<typeof keysOf>): { first: string; lines: string[] }[] {
	const pieces: { first: string; lines: string[] }[] = [];
	let size = Infinity;
	let last = '';
	for (const [key, pages] of keys) {
		const hits = pages
			.slice(0, MOST_PAGES)
			.map(([page, hit]) => `${signOf(hit)}${page.toString(RADIX)}`)
			.join('');
		const cut = pages.length > MOST_PAGES ? CUT : '';
		const begin = size > PIECE;
		const shared = begin ? 0 : sharedLetters(last, key);
		const line = `${shared.toString(RADIX)}${key.slice(shared)}${hits}${cut}`;
		if (begin) pieces.push({ first: key, lines: [] });
		pieces.at(-1)?.lines.push(line);
		size = (begin ? 0 : size) + line.length + 1;
		last = key;
	}
	return pieces;
}

function sharedLetters(a: string, b: string): number {
	let shared = 0;
	while (shared < RADIX - 1 && shared < a.length && a.charAt(shared) === b.charAt(shared)) shared++;
	return shared;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, number) =>
		items.slice(number * size, (number + 1) * size),
	);
}
