import type { RenderedArticle } from '#src/entries/articles/render-article.ts';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import type { VersionId } from '#src/model/versions.ts';

/** An image as a text names it. */
export interface UsedImage {
	/** As written in the text. */
	src: string;
	/** The published image; undefined if there is no such image. */
	image?: PublishedImage | undefined;
}

/**
 * Metadata of a rendered text. A type, since Astro's `rendered.metadata` requires an index signature, which
 * an interface lacks.
 */
export type RenderedText = Omit<RenderedArticle, 'html'> & {
	/** Images of the text and its versions. */
	images: UsedImage[];
	/** Versions of the text besides the full text. */
	versions: Partial<Record<VersionId, RenderedArticle>>;
};
