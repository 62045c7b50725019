import { shownImage } from '#src/entries/articles/images.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';
import { entryFileText } from '#src/site/entry-file.ts';
import { linksTo } from '#src/site/backlinks.ts';
import { imagesOf } from '#src/site/texts.ts';
import { fullAddress, link } from '#src/site/link.ts';
import { editUrl } from '#src/site/portal/forge-urls.ts';
import { portal, siteUrl } from '#src/site/portal/portal.ts';
import { correctionSource } from './correction-source.ts';
import type { SentSource } from './correction-text.ts';
import { withoutLinkedHeadings } from './linked-headings.ts';

/** @returns an entry's file for the form; null if the form cannot take it apart */
export function sourceForCorrection(entry: Entry): SentSource | null {
	const known = {
		page: fullAddress(pathOf(entry)),
		host: new URL(siteUrl).host,
		edit: editUrl(entry.file, portal),
	};
	const source = correctionSource(entry, entryFileText(entry.file), known);
	if (!source) return null;
	const images = imagesOf(entry).flatMap(({ src, image }) =>
		image ? [[src, shownImage(image, link('/'))] as const] : [],
	);
	const others = linksTo(entry).map(({ body }) => body);
	return {
		...source,
		parts: withoutLinkedHeadings(source.parts, pathOf(entry), { body: entry.body, others }),
		...(images.length > 0 && { images: Object.fromEntries(images) }),
	};
}
