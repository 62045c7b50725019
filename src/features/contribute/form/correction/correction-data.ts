import { pathOf, type Entry } from '#src/model/entry.ts';
import { entryFileText } from '#src/site/entry-file.ts';
import { fullAddress } from '#src/site/link.ts';
import { editUrl } from '#src/site/portal/forge-urls.ts';
import { portal, siteUrl } from '#src/site/portal/portal.ts';
import { correctionSource } from './correction-source.ts';
import type { CorrectionSource } from './correction-text.ts';

/** @returns an entry's file for the form; null if the form cannot take it apart */
export function sourceForCorrection(entry: Entry): CorrectionSource | null {
	const known = {
		page: fullAddress(pathOf(entry)),
		host: new URL(siteUrl).host,
		edit: editUrl(entry.file, portal),
	};
	return correctionSource(entry, entryFileText(entry.file), known) ?? null;
}
