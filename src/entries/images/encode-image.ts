import { extname } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { bareSvg } from './bare-svg.ts';
import { isBarePng } from './bare-png.ts';
import { cached } from './image-cache.ts';
import { DECODING } from './image-limits.ts';
import type { PublishedImage } from './published-image.ts';

/**
 * Encodes a file to publish for an image: upright, no larger than requested, in sRGB, without
 * place, camera, time and other metadata. The same input gives the same bytes.
 *
 * @param bytes the image next to the text
 * @param path of the file to make, below the content folder; its extension sets the format
 * @param width in pixels
 * @throws OperatorMistake, in German, if the image cannot be decoded
 */
export async function encodeImage(
	bytes: Uint8Array,
	{ file, animated, width: whole }: PublishedImage,
	{ path, width }: { path: string; width: number },
): Promise<Uint8Array> {
	const format = extname(path).slice(1).toLowerCase();
	// The shapes of an SVG stay as the author saved them.
	if (format === 'svg') return bareSvg(bytes);
	return cached(bytes, `${format} ${width} ${animated}`, async () => {
		try {
			const picture = sharp(bytes, { animated, ...DECODING });
			if (isBarePng(bytes) && format === 'png' && (await picture.metadata()).width === width) {
				await picture.stats();
				return bytes;
			}
			const upright = animated ? picture : picture.autoOrient();
			const sized =
				width < whole || !animated ? upright.resize({ width, withoutEnlargement: true }) : upright;
			return await inFormat(sized, format).toBuffer();
		} catch (error) {
			throw new OperatorMistake(
				`Das Bild ${file} lässt sich nicht lesen. Öffnen Sie es in einem Bildprogramm, und speichern Sie es neu.`,
				{ cause: error },
			);
		}
	});
}

function inFormat(picture: Sharp, format: string): Sharp {
	switch (format) {
		case 'avif':
			return picture.avif({ quality: 55, effort: 3 });
		case 'webp':
			return picture.webp({ quality: 80, effort: 5, smartSubsample: true });
		case 'png':
			return picture.png({ compressionLevel: 9 });
		case 'gif':
			return picture.gif({ effort: 7 });
		default:
			return picture.jpeg({ quality: 84, mozjpeg: true });
	}
}
