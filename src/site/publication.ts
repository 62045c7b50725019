import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import { isArticleKind } from '#src/model/built-addresses.ts';
import { isExpired, ofKind, titleOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { newestDay } from '#src/model/newest-day.ts';

/** @returns true for an entry its author marked as a draft. */
export function isDraft(entry: Entry): boolean {
	return 'entwurf' in entry.data && entry.data.entwurf;
}

/**
 * @param entries finished entries, in development also drafts
 * @param day the day of the build, ISO
 * @returns those that have not expired by that day
 */
export function publishedEntries(entries: readonly Entry[], day: string): Entry[] {
	return entries.filter((entry) => !isExpired(entry, day));
}

/** @returns the entries of each kind, in the kind's own order. */
export function entriesByKind(entries: readonly Entry[]): Map<KindId, Entry[]> {
	return new Map(
		kindIds.map((kind) => [
			kind,
			ofKind(entries, kind).sort(
				(a, b) => kindOf(kind).order(a.data, b.data) || codeOrder(a.id, b.id),
			),
		]),
	);
}

/**
 * The newest day on which an entry was changed or reviewed. Outputs use it as the date of generation, and
 * pages without script use it as today to say what is overdue or over. A build does not read the clock for
 * this, so that the same content gives the same bytes.
 */
export function contentDateOf(entries: readonly Entry[]): string {
	return newestDay(entries) || '2000-01-01';
}

/** @returns entries of the kinds with a text of their own, without static pages. */
export function articlesOf(entries: readonly Entry[]): Entry[] {
	return entries.filter(({ kind }) => isArticleKind(kind));
}

/** @returns entries grouped by kind, kinds in the registry's order, titles in German order. */
export function groupByKind(list: readonly Entry[]): { kind: KindId; entries: Entry[] }[] {
	return kindIds.flatMap((kind) => {
		const members = ofKind(list, kind);
		members.sort((a, b) => germanOrder(titleOf(a), titleOf(b)));
		return members.length > 0 ? [{ kind, entries: members }] : [];
	});
}
