import { imageSize } from 'image-size';

/**
 * Reads from an image's first bytes what it is, whatever its name says.
 *
 * @returns the usual ending without a dot (`png`, `jpg`) and the number of its pixels; undefined if
 * it is no image of a format the library knows
 */
export function imageTypeOf(bytes: Uint8Array): { type: string; pixels: number } | undefined {
	try {
		const { type, width, height } = imageSize(bytes);
		return type === undefined ? undefined : { type, pixels: width * height };
	} catch {
		return undefined;
	}
}
