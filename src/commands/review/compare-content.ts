import { isDeepStrictEqual } from 'node:util';
import { codeOrder } from '#src/base/text/code-order.ts';
import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { kindIds } from '#src/model/kinds.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { textChanges, type TextChanges } from './text-changes.ts';

/** What a proposal does to an entry. */
export interface EntryChange {
	what: 'new' | 'changed' | 'gone';
	/** Its state after the proposal, or the last one. */
	entry: Entry;
	/** Where it was, if it has moved. */
	from?: Entry;
	fields: FieldChange[];
	/** Of an entry that was there before. */
	text?: TextChanges;
}

/**
 * Compares the valid entries of two states of the content.
 *
 * @returns what is new, then what has changed, then what is gone, in the order of kinds and files
 */
export function compareContent(before: readonly Entry[], after: readonly Entry[]): EntryChange[] {
	const [old, now] = [byKey(before), byKey(after)];
	const [resolveBefore, resolveAfter] = [resolverOf(old), resolverOf(now)];
	const gone = new Map([...old].filter(([key]) => !now.has(key)));
	const changes = after.flatMap((entry): EntryChange[] => {
		const same = old.get(keyOf(entry));
		const from = same ? undefined : movedFrom(entry, gone);
		if (from) gone.delete(keyOf(from));
		const earlier = same ?? from;
		if (same && isDeepStrictEqual(same.data, entry.data) && same.body === entry.body) return [];
		const fields = fieldChanges(earlier, entry, resolveBefore, resolveAfter);
		if (!earlier) return [{ what: 'new', entry, fields }];
		const text = textChanges(earlier.body, entry.body);
		if (!from && fields.length === 0 && !text) return [];
		return [{ what: 'changed', entry, ...(from && { from }), fields, ...(text && { text }) }];
	});
	const removed = [...gone.values()].map((entry): EntryChange => ({
		what: 'gone',
		entry,
		fields: [],
	}));
	return [...changes, ...removed].sort(inOrder);
}

const ORDER = { new: 0, changed: 1, gone: 2 };

function inOrder(a: EntryChange, b: EntryChange): number {
	return (
		ORDER[a.what] - ORDER[b.what] ||
		kindIds.indexOf(a.entry.kind) - kindIds.indexOf(b.entry.kind) ||
		codeOrder(a.entry.id, b.entry.id)
	);
}

const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}/${id}`;

function byKey(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function resolverOf(entries: ReadonlyMap<string, Entry>): Resolve {
	return (kinds, id) => {
		for (const kind of kinds) {
			const found = entries.get(`${kind}/${id}`);
			if (found) return found;
		}
		return undefined;
	};
}

/** An entry that is gone and lives on: named as a former address, or with the same title. */
function movedFrom(entry: Entry, gone: ReadonlyMap<string, Entry>): Entry | undefined {
	const former: readonly string[] = 'frueher' in entry.data ? (entry.data.frueher ?? []) : [];
	const named = [...gone.values()].find((each) => former.includes(pathOf(each)));
	if (named) return named;
	return [...gone.values()].find(
		(each) => each.kind === entry.kind && titleOf(each) === titleOf(entry),
	);
}
