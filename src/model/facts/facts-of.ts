import { pathOf, titleOf, type Entry } from '../entry.ts';
import { kindOf } from '../kinds.ts';
import { factsIn, type Fact, type NamedEntry } from './facts-in.ts';
import type { Mediator } from './office.ts';

/** Finds the entry of one of the kinds with an id; undefined if there is none. */
export type Resolve = (kinds: readonly string[], id: string) => Entry | undefined;

/**
 * Collects the facts of an entry of any kind, see {@link factsIn}.
 *
 * @param mediator who passes on questions to offices without a mailbox; left out: such an office is only named
 */
export function factsOf(entry: Entry, resolve: Resolve, mediator?: Mediator): Fact[] {
	const named = (kinds: readonly string[], id: string) => {
		const target = resolve(kinds, id);
		return target && namedEntry(target);
	};
	return factsIn(kindOf(entry.kind), entry, named, mediator);
}

/** @returns what a fact tells of an entry that it names */
export function namedEntry(entry: Entry): NamedEntry {
	const { kind, id } = entry;
	const { typ } = entry.data as { typ?: string };
	const population = entry.kind === 'kommunen' ? entry.data.einwohner : undefined;
	return {
		...{ kind, id, title: titleOf(entry), path: pathOf(entry) },
		...{ subtitle: kindOf(kind).subtitle?.(entry.data), form: typ, population },
	};
}
