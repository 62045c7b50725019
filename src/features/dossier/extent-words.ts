import { formatNumber } from '#src/base/text/numbers.ts';
import type { DossierExtent } from './gather-dossier.ts';

/** @returns what a dossier holds: „33 Beiträge“, „40 von 67 Beiträgen, die zuletzt geprüften oder geänderten,“ */
export function extentWords({ all, full }: DossierExtent): string {
	if (full === all) return all === 1 ? '1 Beitrag' : `${formatNumber(all)} Beiträge`;
	return `${formatNumber(full)} von ${formatNumber(all)} Beiträgen, die zuletzt geprüften oder geänderten,`;
}
