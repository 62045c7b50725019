import { formatNumber } from '#src/base/text/numbers.ts';
import { countOf } from '#src/model/counts.ts';
import type { Gathered, GatheredKind } from './gather-dossier.ts';

/**
 * Says what part of a kind's entries a dossier has.
 *
 * @returns German sentences; undefined if it has all of them in full
 */
export function leftOutWords(
	kind: GatheredKind,
	{ all, full, byTitle }: Gathered<GatheredKind>,
): string | undefined {
	if (full.length === all.length) return undefined;
	const others = all.length - full.length - byTitle.length;
	const parts = [
		`Ausführlich stehen hier die ${formatNumber(full.length)} zuletzt geprüften oder geänderten`,
		`nur mit Titel ${formatNumber(byTitle.length)}`,
		...(others > 0 ? [`nur im Portal ${formatNumber(others)}`] : []),
	];
	return `Zu diesem Thema gibt es ${countOf(kind, all.length)}. ${parts.join(', ')}.`;
}
