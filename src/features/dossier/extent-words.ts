import { formatNumber } from '#src/base/text/numbers.ts';
import type { DossierExtent } from './gather-dossier.ts';

/** @returns what a dossier holds: „33 Beiträge“, „Die neuesten 40 von 67 Beiträgen“ */
export function extentWords({ all, full }: DossierExtent): string {
	if (full === all) return all === 1 ? '1 Beitrag' : `${formatNumber(all)} Beiträge`;
	return `Die neuesten ${formatNumber(full)} von ${formatNumber(all)} Beiträgen`;
}
