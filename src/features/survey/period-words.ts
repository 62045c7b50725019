import { formatDate, formatRange } from '#src/base/dates/imprecise-date.ts';

/** Writes when municipalities can take part, in words that stay true without a rebuild. */
export function periodWords({
	beginn,
	ende,
}: {
	beginn?: string | undefined;
	ende?: string | undefined;
}): string | undefined {
	if (beginn && ende) return `Teilnahme vom ${formatRange(beginn, ende)}`;
	if (ende) return `Teilnahme bis ${formatDate(ende)}`;
	return beginn ? `Teilnahme ab ${formatDate(beginn)}` : undefined;
}
