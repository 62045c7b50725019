/**
 * @returns true if an image ends as its format requires; false after an interrupted upload
 *
 * @param type the name `image-size` gives the format; formats without an end marker count as whole
 */
export function isWholeImage(type: string | undefined, bytes: Uint8Array): boolean {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	switch (type) {
		case 'jpg':
			// The preview in a photo has its own end, before the pixels of the picture begin.
			return view.lastIndexOf(JPEG_END) > view.lastIndexOf(JPEG_POINTS);
		case 'png':
			return view.includes('IEND');
		case 'gif':
			return view.includes(GIF_END, -16);
		case 'webp':
			return view.readUInt32LE(4) + 8 <= view.length;
		default:
			return true;
	}
}

const JPEG_POINTS = Buffer.from([0xff, 0xda]);
const JPEG_END = Buffer.from([0xff, 0xd9]);
const GIF_END = 0x3b;
