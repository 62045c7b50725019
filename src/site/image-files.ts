import type { PublishedImage } from '#src/entries/images/published-image.ts';
import type { UsedImage } from './rendered-text.ts';

/** A published file of an image. */
export interface ImageFile {
	image: PublishedImage;
	/** Address of the file below the address of all images, and its width in pixels. */
	made: { path: string; width: number };
}

/**
 * @param used images as texts name them; several texts may name the same image
 * @returns every file that pages may load, each once
 */
export function imageFilesOf(used: readonly UsedImage[]): ImageFile[] {
	const images = new Map(used.flatMap(({ image }) => (image ? [[image.file, image]] : [])));
	return [...images.values()].flatMap((image) =>
		[
			{ path: image.file, width: image.width },
			...image.sources.flatMap(({ variants }) => variants),
		].map((made) => ({ image, made })),
	);
}
