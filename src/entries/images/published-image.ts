import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import { isAnimated } from './animation.ts';

/** Widths offered: a phone, the text column, a phone of high density, the column of high density. */
const WIDTHS = [360, 720, 1080, 1440];
const LARGEST_WIDTH = 1440;

/** Smaller files gain nothing from a second format. */
const SMALLEST_BYTES = 8_000;

/** Formats made of every picture of points, the best first; browsers take the first they know. */
const BETTER = [
	{ ending: 'avif', type: 'image/avif' },
	{ ending: 'webp', type: 'image/webp' },
] as const;

/** Raise when settings in `encode-image.ts` change: addresses carry it in their checksum. */
const SETTINGS = 1;

/** What becomes of an image beside a text. */
export interface PublishedImage {
	/** The image below the content folder, with `/`; also the address of what every browser shows. */
	file: string;
	/** Size in pixels in which that is published, turned as the camera was held. */
	width: number;
	height: number;
	animated: boolean;
	/** Smaller files of the same picture, by format, the best first; none for drawings. */
	sources: { type: string; variants: ImageVariant[] }[];
}

/** One file made of an image. */
interface ImageVariant {
	/** Below the content folder, with `/` and the checksum of what it is made of. */
	path: string;
	width: number;
}

/**
 * Says which files are published for an image and how large it is, without decoding it.
 *
 * @param file below the content folder, with `/`
 * @throws Error if the bytes are no image
 */
export function publishedImage(file: string, bytes: Uint8Array): PublishedImage {
	const { type, width: across, height: down, orientation = 1 } = imageSize(bytes);
	// From 5 on, the camera was held upright and the file lies on its side.
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
