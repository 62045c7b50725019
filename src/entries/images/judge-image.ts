import { imageSize } from 'image-size';
import sharp from 'sharp';
import { isAnimated } from './animation.ts';
import { DECODING, MOST_PIXELS, MOST_SIDE } from './image-limits.ts';

/** Why a build could not make its files of a bitmap image. */
export type ImageFault =
	| { fault: 'frames'; frames: number; pixels: number }
	| { fault: 'size'; width: number; height: number }
	| { fault: 'blank' | 'unreadable' };

/** A WebP of one colour takes fewer bytes; a larger one has lost its picture, which the format does not notice. */
const blankBytes = (pixels: number) => 1_000 + pixels / 500;
/** Colours that nobody tells apart. */
const SAME = 4;
/** Part of a file that an interrupted program leaves empty; pictures of one colour repeat less. */
const EMPTY = { part: 0.2, bytes: 500 };

/**
 * Decodes every pixel of a bitmap image as the build does.
 *
 * @returns undefined if the build can use it
 */
export async function judgeImage(bytes: Uint8Array): Promise<ImageFault | undefined> {
	try {
		const { type } = imageSize(bytes);
		const animated = isAnimated(type, bytes);
		const {
			pages = 1,
			width,
			height,
			pageHeight = height,
		} = await sharp(bytes, {
			...DECODING,
			animated,
			limitInputPixels: false,
		}).metadata();
		const pixels = width * pageHeight * pages;
		if (Math.max(width, pageHeight) > MOST_SIDE)
			return { fault: 'size', width, height: pageHeight };
		if (pixels > MOST_PIXELS) return { fault: 'frames', frames: pages, pixels };
		const { channels } = await sharp(bytes, { ...DECODING, animated }).stats();
		if (type !== 'webp') return undefined;
		const blank = channels.every(({ min, max }) => max - min <= SAME);
		if (blank && bytes.length > blankBytes(pixels)) return { fault: 'blank' };
		const empty = longestRepeat(bytes);
		const most = Math.max(EMPTY.bytes, bytes.length * EMPTY.part);
		return empty > most ? { fault: 'unreadable' } : undefined;
	} catch {
		return { fault: 'unreadable' };
	}
}

/** @returns how often the same byte follows itself at most */
function longestRepeat(bytes: Uint8Array): number {
	let longest = 0;
	let count = 1;
	for (let at = 1; at < bytes.length; at++) {
		count = bytes[at] === bytes[at - 1] ? count + 1 : 1;
		if (count > longest) longest = count;
	}
	return longest;
}
