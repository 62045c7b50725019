import {
	closeSync,
	copyFileSync,
	fstatSync,
	ftruncateSync,
	openSync,
	readSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readSealed, sealed } from './sealed-text.ts';
import { writeInPlace } from './write-in-place.ts';

/** A piece of a pack: where it lies, its checksum, and what the caller keeps beside it. */
interface Piece<M> {
	at: number;
	size: number;
	sum: number;
	meta: M;
}

interface Table<M> {
	/** Digest of what made the pieces; a pack of another program is not read. */
	made: string;
	/** Length of the file that the table describes. */
	end: number;
	pieces: Record<string, Piece<M>>;
}

/** Dead bytes from which the file is written anew, if they are more than half of it. */
const WORTH_TIDYING = 4_000_000;
/** Bytes collected before they are written. */
const BUFFERED = 1_000_000;

/**
 * A cache of many texts in one file: thousands of small files would cost more than what they save. Only one process
 * may use a pack at a time (`store-folder.ts`). Whatever is wrong with it – damaged, foreign, cut off by a killed
 * build, of another program – it holds less than it could, never something wrong.
 *
 * New pieces are appended; a table beside the file, replaced as a whole at the end, says what is valid.
 */
export class PackFile<M> {
	readonly #file: string;
	readonly #tableFile: string;
	readonly #made: string;
	readonly #handle: number;
	#pieces = new Map<string, Piece<M>>();
	#end = 0;
	#pending: Buffer[] = [];
	#pendingSize = 0;
	readonly #used = new Set<string>();

	/**
	 * @param folder absolute path; it exists and can be written
	 * @param made digest of what makes the pieces
	 */
	constructor(folder: string, name: string, made: string) {
		this.#file = join(folder, `${name}.pack`);
		this.#tableFile = join(folder, `${name}.json`);
		this.#made = made;
		const table = readTable<M>(this.#tableFile, made);
		this.#handle = openFile(this.#file);
		const { size } = fstatSync(this.#handle);
		// What lies behind the end comes from a build that was killed.
		if (table && table.end <= size) {
			this.#pieces = new Map(Object.entries(table.pieces));
			this.#end = table.end;
		}
		ftruncateSync(this.#handle, this.#end);
	}

	/** @returns what was kept beside a piece */
	meta(name: string): M | undefined {
		return this.#pieces.get(name)?.meta;
	}

	/** @returns a piece's text; undefined if there is none, or if it is damaged. */
	text(name: string): string | undefined {
		const piece = this.#pieces.get(name);
		if (!piece) return undefined;
		if (piece.at + piece.size > this.#end - this.#pendingSize) this.#flush();
		const bytes = Buffer.alloc(piece.size);
		const read = readSync(this.#handle, bytes, 0, piece.size, piece.at);
		return read === piece.size && crc32(bytes) === piece.sum ? bytes.toString() : undefined;
	}

	/** Keeps a piece, in place of an older one of this name. */
	set(name: string, meta: M, text: string): void {
		const bytes = Buffer.from(text);
		this.#pieces.set(name, { at: this.#end, size: bytes.length, sum: crc32(bytes), meta });
		this.#used.add(name);
		this.#pending.push(bytes);
		this.#pendingSize += bytes.length;
		this.#end += bytes.length;
		if (this.#pendingSize > BUFFERED) this.#flush();
	}

	/** Keeps a piece's text with something else beside it. */
	renew(name: string, meta: M): void {
		const piece = this.#pieces.get(name);
		if (!piece) return;
		piece.meta = meta;
		this.#used.add(name);
	}

	/** Says that a piece is still needed; the others are forgotten at the end. */
	use(name: string): void {
		this.#used.add(name);
	}

	/** Writes the table, so that the next build finds what this one used. If it used nothing, all stays as it was. */
	close(): void {
		this.#flush();
		if (this.#used.size === 0) {
			closeSync(this.#handle);
			return;
		}
		for (const name of this.#pieces.keys()) if (!this.#used.has(name)) this.#pieces.delete(name);
		const live = this.#pieces.values().reduce((sum, { size }) => sum + size, 0);
		const dead = this.#end - live;
		if (dead > WORTH_TIDYING && dead > live) this.#tidy();
		closeSync(this.#handle);
		const table: Table<M> = {
			made: this.#made,
			end: this.#end,
			pieces: Object.fromEntries(this.#pieces),
		};
		writeInPlace(this.#tableFile, sealed(JSON.stringify(table)));
	}

	#flush(): void {
		if (this.#pendingSize === 0) return;
		const bytes = Buffer.concat(this.#pending);
		writeSync(this.#handle, bytes, 0, bytes.length, this.#end - this.#pendingSize);
		this.#pending = [];
		this.#pendingSize = 0;
	}

	/** Writes the file anew without dead bytes. Killed meanwhile, the next build finds no valid table. */
	#tidy(): void {
		rmSync(this.#tableFile, { force: true });
		const old = `${this.#file}.alt`;
		copyFileSync(this.#file, old);
		const source = openSync(old, 'r');
		let end = 0;
		for (const piece of this.#pieces.values()) {
			const bytes = Buffer.alloc(piece.size);
			readSync(source, bytes, 0, piece.size, piece.at);
			writeSync(this.#handle, bytes, 0, piece.size, end);
			piece.at = end;
			end += piece.size;
		}
		this.#end = end;
		ftruncateSync(this.#handle, end);
		closeSync(source);
		rmSync(old, { force: true });
	}
}

function openFile(file: string): number {
	try {
		return openSync(file, 'r+');
	} catch {
		// There is none, or something else lies in its place.
		rmSync(file, { recursive: true, force: true });
		return openSync(file, 'w+');
	}
}

/** @returns the table of a pack, if it is whole and of the same program */
function readTable<M>(file: string, made: string): Table<M> | undefined {
	const text = readSealed(file);
	const table = text === undefined ? undefined : (JSON.parse(text) as Table<M>);
	return table?.made === made ? table : undefined;
}
