import type { RenderedArticle } from '#src/entries/articles/article-html.ts';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import type { VersionId } from '#src/model/versions.ts';

/** An image as a text names it. */
export interface UsedImage {
	/** As written in the text. */
	src: string;
	/** The published image; undefined if there is no such image. */
	image?: PublishedImage | undefined;
}

/** An entry's text and its versions as HTML, with data for the page around them. */
export interface RenderedText extends RenderedArticle {
	/** Versions of the text besides the full text. */
	versions: Partial<Record<VersionId, RenderedArticle>>;
}

/** What other pages need to know of an entry's texts. */
export interface TextFacts {
	/** Digest of the rendered texts. */
	digest: string;
	/** Addresses of the portal's pages that the full text links to. */
	links: string[];
	/** Images of the text and its versions. */
	images: UsedImage[];
}
