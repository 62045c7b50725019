import { imageSize } from 'image-size';

/**
 * Reads the format of an image from its first bytes, whatever its name.
 *
 * @returns the usual extension without a dot (`png`, `jpg`) and the number of pixels; undefined if
 * the bytes are no image in a format that `image-size` knows
 */
export function imageTypeOf(bytes: Uint8Array): { type: string; pixels: number } | undefined {
	try {
		const { type, width, height } = imageSize(bytes);
		return type === undefined ? undefined : { type, pixels: width * height };
	} catch {
		return undefined;
	}
}
