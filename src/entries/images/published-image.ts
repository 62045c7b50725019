import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { isAnimated } from './animation.ts';

/**
 * Widths in pixels: a phone, the text column, a phone of high density, the column of high density.
 */
const WIDTHS = [360, 720, 1080, 1440];
const LARGEST_WIDTH = 1440;

/** Below this size, other formats save nothing. */
const SMALLEST_BYTES = 8_000;

/** Formats of bitmap images, best first; browsers take the first one they support. */
const BETTER = [
	{ ending: 'avif', type: 'image/avif' },
	{ ending: 'webp', type: 'image/webp' },
] as const;

/** Raise when settings in `encode-image.ts` change: it is part of the checksum in addresses. */
const SETTINGS = 1;

/** The files published for an image next to a text. */
export interface PublishedImage {
	/** The image below the content folder, with `/`; also the path of the file for all browsers. */
	file: string;
	/** Width in pixels as published, in upright orientation. */
	width: number;
	height: number;
	animated: boolean;
	/** Smaller files of the same picture, by format, the best first; none for drawings. */
	sources: { type: string; variants: ImageVariant[] }[];
}

/** One file made from an image. */
interface ImageVariant {
	/** Path below the content folder, with `/` and the checksum of image and settings. */
	path: string;
	width: number;
}

/**
 * Determines the files published for an image and its size, without decoding it.
 *
 * @param file below the content folder, with `/`
 * @throws Error if the bytes are no image
 */
export function publishedImage(file: string, bytes: Uint8Array): PublishedImage {
	const { type, width: across, height: down, orientation = 1 } = imageSize(bytes);
	// From 5 on, the camera was held upright and the file is rotated.
	const [whole, tall] = orientation >= 5 ? [down, across] : [across, down];
	if (type === 'svg') return { file, width: whole, height: tall, animated: false, sources: [] };
	const animated = isAnimated(type, bytes);
	const width = animated ? whole : Math.min(whole, LARGEST_WIDTH);
	const image = { file, width, height: Math.round((tall * width) / whole), animated };
	if (bytes.length < SMALLEST_BYTES) return { ...image, sources: [] };
	const key = createHash('sha256').update(`${SETTINGS} `).update(bytes).digest('hex').slice(0, 16);
	const name = file.replace(/\.[^./]*$/, '');
	const widths = animated ? [width] : [...WIDTHS.filter((each) => each < width), width];
	const formats = BETTER.filter(({ ending }) => !animated || ending === 'webp');
	return {
		...image,
		sources: formats.map(({ ending, type: media }) => ({
			type: media,
			variants: widths.map((each) => ({ path: `${name}.${key}-${each}.${ending}`, width: each })),
		})),
	};
}
