import { imageSize } from 'image-size';

/**
 * Reads from an image's first bytes what it is, whatever its name says.
 *
 * @returns the usual ending without a dot: `png`, `jpg`; undefined if it is no image of a format
 * the library knows
 */
export function imageTypeOf(bytes: Uint8Array): string | undefined {
	try {
		return imageSize(bytes).type;
	} catch {
		return undefined;
	}
}
