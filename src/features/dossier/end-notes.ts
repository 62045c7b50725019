import { codeOrder } from '#src/base/text/code-order.ts';
import { addressKey, extentRead } from '#src/model/source-words.ts';
import type { Entry } from '#src/model/entry.ts';
import type { Quelle } from '#src/model/fields/sources.ts';

/** A source with its number in a document made of several entries. */
interface EndNote {
	number: number;
	source: Quelle;
}

/** The sources of several entries, numbered consecutively. */
export interface EndNotes {
	notes: EndNote[];
	/** @returns the numbers of an entry's sources, ascending. */
	numbersOf: (entry: Entry) => number[];
	/** @returns the number of one source of an entry; `place` counts from 1 in the entry's own list. */
	numberAt: (entry: Entry, place: number) => number | undefined;
}

/**
 * Numbers the sources of several entries in the order in which they are first cited. The same
 * address is the same source, whatever the entries call it: it takes the first description with a
 * date, else the first, and the best reading: the most that was read, then the latest day.
 *
 * @param entries in the order in which the document shows them
 */
export function endNotesOf(entries: readonly Entry[]): EndNotes {
	const notes = new Map<string, EndNote>();
	for (const source of entries.flatMap(sourcesOf)) {
		const known = notes.get(keyOf(source));
		if (!known) {
			notes.set(keyOf(source), { number: notes.size + 1, source });
			continue;
		}
		const told = known.source.datum === undefined && source.datum ? source : known.source;
		const read = bestReading(known.source, source);
		known.source = { ...told, ...readingOf(read) };
	}
	const numbers = (list: readonly Quelle[]) => [
		...new Set(list.flatMap((quelle) => notes.get(keyOf(quelle))?.number ?? [])),
	];
	return {
		notes: [...notes.values()],
		numbersOf: (entry) => numbers(sourcesOf(entry)).sort((a, b) => a - b),
		numberAt: (entry, place) => numbers(sourcesOf(entry).slice(place - 1, place))[0],
	};
}

function sourcesOf(entry: Entry): Quelle[] {
	return 'quellen' in entry.data ? (entry.data.quellen ?? []) : [];
}

/** @returns the source of which more was read, else the one opened last */
function bestReading(one: Quelle, other: Quelle): Quelle {
	const more = extentRead(other) - extentRead(one) || codeOrder(other.abgerufen, one.abgerufen);
	return more > 0 ? other : one;
}

function readingOf({
	abgerufen,
	gelesen,
	kopie,
}: Quelle): Pick<Quelle, 'abgerufen' | 'gelesen' | 'kopie'> {
	return { abgerufen, gelesen, kopie };
}

/** Capitals in the title of a source without an address make no difference. */
function keyOf({ url, titel, herausgeber }: Quelle): string {
	if (url === undefined) return `${titel}\t${herausgeber}`.toLowerCase();
	return addressKey(url);
}
