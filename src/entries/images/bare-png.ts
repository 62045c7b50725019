/** Chunks that describe only the picture. */
const PICTURE_CHUNKS = new Set(
	['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'].concat([
		'acTL',
		'fcTL',
		'fdAT',
	]),
);
const SIGNATURE_BYTES = 8;

/**
 * @returns true for a PNG that contains only a picture: no texts, place, time or trailing bytes.
 */
export function isBarePng(bytes: Uint8Array): boolean {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.toString('latin1', 1, 4) !== 'PNG') return false;
	let at = SIGNATURE_BYTES;
	while (at + 12 <= view.length) {
		const name = view.toString('latin1', at + 4, at + 8);
		if (!PICTURE_CHUNKS.has(name)) return false;
		at += 12 + view.readUInt32BE(at);
		if (name === 'IEND') return at === view.length;
	}
	return false;
}
