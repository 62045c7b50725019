/** No image of 300 KB needs more; anything larger is made to fill the memory of who opens it. */
export const MOST_PIXELS = 25_000_000;

/**
 * Tells whether an image ends where its format says it ends; an upload that broke off does not.
 *
 * @param type of the image as `image-size` names it; formats without such a mark count as whole
 */
export function isWholeImage(type: string | undefined, bytes: Uint8Array): boolean {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	switch (type) {
		case 'jpg':
			// The preview in a photo has an end of its own, before the picture's points begin.
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
