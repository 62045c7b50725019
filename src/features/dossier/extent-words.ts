import { formatNumber } from '#src/base/text/numbers.ts';
import { countOf } from '#src/model/counts.ts';
import type { DossierExtent } from './gather-dossier.ts';

const germanList = new Intl.ListFormat('de-DE');

/** @returns what a dossier holds, kind by kind: „3 Leitfäden und 33 Praxisbeispiele (12 ausführlich)“ */
export function extentWords(extent: readonly DossierExtent[]): string {
	return germanList.format(
		extent.map(({ kind, all, full }) =>
			full < all ? `${countOf(kind, all)} (${formatNumber(full)} ausführlich)` : countOf(kind, all),
		),
	);
}
