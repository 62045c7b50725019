import { once } from '#src/base/once.ts';
import { articleHtml, type RenderedArticle } from '#src/entries/articles/article-html.ts';
import type { Term } from '#src/entries/articles/explain-terms.ts';
import type { ShownImage } from '#src/entries/articles/images.ts';
import { foreignWordFinder } from '#src/entries/typesetting/foreign-words.ts';
import { pageTypesetter } from '#src/entries/typesetting/typeset-page.ts';
import { usedIds } from '#src/model/text-ids.ts';
import { parsedText } from './parse-text.ts';
import type { PreviewData } from './preview-data.ts';

/** A text in the preview. */
interface PreviewedText {
	body: string;
	/** Id of the term whose own page this is. */
	ownTerm?: string | undefined;
	/** In Leichte Sprache: line by line, without explanations of terms. */
	easy?: boolean;
	/** Images beside the published text, by the address that the text names. */
	images?: Readonly<Record<string, ShownImage>> | undefined;
}

/** Makes the texts of pages in the browser, by the functions that make the pages. */
export class PageTexts {
	readonly #data: PreviewData;
	readonly #terms: Term[];
	readonly #typeset = once(() =>
		pageTypesetter(foreignWordFinder(this.#data.foreign), whole, this.#data.counted),
	);
	readonly #isUsed: (id: string) => boolean;

	constructor(data: PreviewData) {
		this.#data = data;
		this.#terms = data.terms.map((term) => ({ ...term, definition: '' }));
		this.#isUsed = usedIds(data.usedIds);
	}

	/** @throws Error for a text that the check would refuse */
	rendered({ body, ownTerm, easy = false, images = {} }: PreviewedText): RenderedArticle {
		return articleHtml(parsedText(body), {
			base: this.#data.base,
			image: (src) => (Object.hasOwn(images, src) ? images[src] : undefined),
			terms: easy ? [] : this.#terms,
			ownTerm,
			keepLines: easy,
			isUsed: this.#isUsed,
		});
	}

	/** @returns HTML with the spaces and languages that every page gets */
	typeset(html: string): string {
		return this.#typeset()(html);
	}
}

/** The patterns for hyphens of a page are as large as everything else together; browsers break words by themselves. */
function whole(text: string): string {
	return text;
}
