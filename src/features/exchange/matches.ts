import { codeOrder } from '#src/base/text/code-order.ts';
import { sizeClasses, sizeClassOf } from '#src/model/size-class.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';

/** An entry that fits another one, and the reason. */
export interface Match<E extends Entry> {
	entry: E;
	/** Ids of the shared topics, in the order of the entry to match. */
	topics: string[];
}

/**
 * Finds the entries that fit one: most shared topics first, then the municipality nearest in size
 * class, then by id. Entries of the same municipality do not fit.
 *
 * @param populationOf inhabitants of the municipality an entry belongs to
 * @param most largest number of results
 */
export function matchesOf<E extends Entry>(
	entry: Entry,
	candidates: readonly E[],
	populationOf: (entry: Entry) => number | undefined,
	most: number,
): Match<E>[] {
	const wanted = topicsOf(entry);
	const distance = ({ entry: other }: Match<E>) =>
		classDistance(populationOf(entry), populationOf(other));
	return candidates
		.filter((candidate) => ownerOf(candidate) !== ownerOf(entry))
		.map((candidate) => {
			const own = topicsOf(candidate);
			return { entry: candidate, topics: wanted.filter((topic) => own.includes(topic)) };
		})
		.filter(({ topics }) => topics.length > 0)
		.sort(
			(a, b) =>
				b.topics.length - a.topics.length ||
				distance(a) - distance(b) ||
				codeOrder(a.entry.id, b.entry.id),
		)
		.slice(0, most);
}

/** @returns the distance of two populations in size classes; the number of classes if unknown. */
function classDistance(a: number | undefined, b: number | undefined): number {
	if (a === undefined || b === undefined) return sizeClasses.length;
	return Math.abs(sizeClasses.indexOf(sizeClassOf(a)) - sizeClasses.indexOf(sizeClassOf(b)));
}

/** The municipality or organisation; an entry without one counts as its own owner. */
function ownerOf(entry: Entry): unknown {
	const { kommune, organisation } = entry.data as { kommune?: string; organisation?: string };
	return kommune ?? organisation ?? `${entry.kind}/${entry.id}`;
}
