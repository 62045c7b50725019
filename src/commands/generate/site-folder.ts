import { hash } from 'node:crypto';
import {
	copyFileSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { packed } from '#src/outputs/hosting/packed-copies.ts';

/** Digests of files below a folder: path with `/` → digest. */
export type FileDigests = Map<string, string>;

/** The folder of a finished build. */
export interface FinishedFolder {
	/** Absolute. */
	path: string;
	/** Digests of its files, as they were when it was finished. */
	digests: ReadonlyMap<string, string>;
	/** What some of its files are made of, as digests. */
	sources: ReadonlyMap<string, string>;
}

/** The folder of a build in progress: writes files with their packed copies, or takes them over from the folder before. */
export class SiteFolder {
	readonly path: string;
	/** The files written so far. */
	readonly digests: FileDigests = new Map();
	/** What some of them are made of, as digests. */
	readonly sources: FileDigests = new Map();
	readonly #packs: boolean;
	readonly #before: FinishedFolder | undefined;
	readonly #folders = new Set<string>();

	/**
	 * @param path absolute
	 * @param packs whether packed copies are written beside text files
	 * @param before the folder of the last build
	 */
	constructor(path: string, packs: boolean, before?: FinishedFolder) {
		this.path = path;
		this.#packs = packs;
		this.#before = before;
	}

	/**
	 * Writes a file, and its packed copies.
	 *
	 * @returns the digest of its content
	 */
	write(file: string, content: Buffer): string {
		const digest = this.#writeOne(file, content);
		this.#pack(file, content);
		return digest;
	}

	/**
	 * Takes a file over from the folder before, with its packed copies.
	 *
	 * @param digest of the file's content, as it has to be
	 * @returns its content; undefined if the file or a copy is missing or not as it was
	 */
	takeOver(file: string, digest: string): Buffer | undefined {
		if (!this.#before || this.#before.digests.get(file) !== digest) return undefined;
		const content = this.#readBefore(file);
		if (!content) return undefined;
		const copies = this.#copiesOf(file);
		if (!copies.every((name) => this.#readBefore(name))) return undefined;
		for (const name of [file, ...copies]) this.#link(name);
		return content;
	}

	/**
	 * Writes a file that is costly to make, or takes it over if it was made of the same.
	 *
	 * @param source digest of everything the content is made of
	 */
	writeMade(file: string, source: string, make: () => Buffer): void {
		this.sources.set(file, source);
		const known = this.#before?.sources.get(file) === source && this.#before.digests.get(file);
		if (!known || !this.takeOver(file, known)) this.write(file, make());
	}

	/**
	 * Takes care of files that others have written into the folder: notes them and packs them, or takes over the packed
	 * copies of the folder before.
	 */
	adoptRest(): void {
		for (const file of filesBelow(this.path)) {
			if (this.digests.has(file)) continue;
			const content = readFileSync(join(this.path, file));
			const digest = digestOf(content);
			this.digests.set(file, digest);
			const copies = this.#before?.digests.get(file) === digest ? this.#copiesOf(file) : [];
			if (copies.length > 0 && copies.every((name) => this.#readBefore(name))) {
				for (const name of copies) this.#link(name);
			} else {
				this.#pack(file, content);
			}
		}
	}

	/** Writes a file, or takes it over if it is the same as before. */
	writeOrTakeOver(file: string, content: Buffer): void {
		if (!this.takeOver(file, digestOf(content))) this.write(file, content);
	}

	/** @returns names of the packed copies that a file had before */
	#copiesOf(file: string): string[] {
		return [`${file}.br`, `${file}.gz`].filter((name) => this.#before?.digests.has(name));
	}

	#pack(file: string, content: Buffer): void {
		const copies = this.#packs ? packed(file, content) : undefined;
		if (!copies) return;
		this.#writeOne(`${file}.br`, copies.br);
		this.#writeOne(`${file}.gz`, copies.gz);
	}

	#readBefore(file: string): Buffer | undefined {
		if (!this.#before) return undefined;
		try {
			const content = readFileSync(join(this.#before.path, file));
			return digestOf(content) === this.#before.digests.get(file) ? content : undefined;
		} catch {
			return undefined;
		}
	}

	#link(file: string): void {
		const from = join(this.#before?.path ?? '', file);
		const to = this.#placeOf(file);
		try {
			linkSync(from, to);
		} catch {
			// Some file systems have no hard links.
			copyFileSync(from, to);
		}
		this.digests.set(file, this.#before?.digests.get(file) ?? '');
	}

	#writeOne(file: string, content: Buffer): string {
		writeFileSync(this.#placeOf(file), content);
		const digest = digestOf(content);
		this.digests.set(file, digest);
		return digest;
	}

	/** @returns the absolute path of a file whose folder exists */
	#placeOf(file: string): string {
		const place = join(this.path, file);
		const folder = dirname(place);
		if (!this.#folders.has(folder)) {
			mkdirSync(folder, { recursive: true });
			this.#folders.add(folder);
		}
		return place;
	}
}

/** @returns files below a folder, with `/`, in the order of the file system */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
		if (!item.isFile()) return [];
		const below = join(item.parentPath, item.name).slice(folder.length + 1);
		return [sep === '/' ? below : below.replaceAll(sep, '/')];
	});
}

/** @returns whether a folder has exactly these files, with the content that they had */
export function isUnchanged(folder: string, digests: ReadonlyMap<string, string>): boolean {
	try {
		const files = filesBelow(folder);
		return (
			files.length === digests.size &&
			files.every((file) => digests.has(file)) &&
			files.every((file) => digestOf(readFileSync(join(folder, file))) === digests.get(file))
		);
	} catch {
		return false;
	}
}

/** @returns the digest of a file's content */
export function digestOf(content: string | Buffer): string {
	return hash('sha256', content, 'base64url');
}
