import { imageSize } from 'image-size';

/**
 * Reads the format of an image from its first bytes, whatever its name.
 *
 * @returns the usual extension without a dot (`png`, `jpg`), width and height in pixels; undefined if
 * the bytes are no image in a format that `image-size` knows
 */
export function imageTypeOf(
	bytes: Uint8Array,
): { type: string; width: number; height: number } | undefined {
	try {
		const { type, width, height } = imageSize(bytes);
		return type === undefined ? undefined : { type, width, height };
	} catch {
		return undefined;
	}
}
