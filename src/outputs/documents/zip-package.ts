import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type AsyncFlateStreamHandler, type ZipInputFile } from 'fflate';

/** A file of a package, packed already. */
export interface PackedPart {
	packed: Uint8Array<ArrayBuffer>;
	sum: number;
	size: number;
}

/** The oldest date that a zip can have, everywhere the same: packages with the same files have the same bytes. */
const DATE = new Date(1980, 0, 1);
/** Higher levels save a twentieth and take twice as long. */
const LEVEL = 3;

/** Packs a file of a package, once for all packages that have it. */
export function packPart(content: string | Uint8Array): PackedPart {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return { packed: deflateRawSync(bytes, { level: LEVEL }), sum: crc32(bytes), size: bytes.length };
}

/** @returns the package of these files, in this order */
export function zipPackage(parts: ReadonlyMap<string, PackedPart>): Buffer {
	const pieces: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
	});
	for (const [filename, { packed, sum, size }] of parts) {
		const file: ZipInputFile = { filename, size, crc: sum, compression: 8, mtime: DATE };
		zip.add(file);
		const { ondata } = file as { ondata?: AsyncFlateStreamHandler };
		ondata?.(null, packed, true);
	}
	zip.end();
	return Buffer.concat(pieces);
}
