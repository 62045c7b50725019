import type { RenderedArticle } from '#src/entries/articles/render-article.ts';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import type { VersionId } from '#src/model/versions.ts';

/** An image as a text names it. */
export interface UsedImage {
	/** As written in the text. */
	src: string;
	/** What is published of it; undefined if there is no such image. */
	image?: PublishedImage | undefined;
}

/**
 * What is known of a rendered text beside its HTML; Astro's `rendered.metadata`, which takes no interface
 * (it wants an index signature).
 */
export type RenderedText = Omit<RenderedArticle, 'html'> & {
	/** Images of the text and its versions. */
	images: UsedImage[];
	/** Versions of the text beside the full one. */
	versions: Partial<Record<VersionId, RenderedArticle>>;
};
