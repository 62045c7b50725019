import { germanOrder } from '#src/base/text/german-order.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';

/** An office that answers questions, with the entries that name it. */
export interface Contact {
	/** Office and its owner: „Hauptamt, Offenburg“. */
	name: string;
	mail?: string;
	web?: string;
	entries: Entry[];
}

/** @returns the offices that the entries name, each once, in German order. */
export function contactsOf(entries: readonly Entry[], resolve: Resolve): Contact[] {
	const contacts = new Map<string, Contact>();
	for (const entry of entries) {
		const { ansprechstelle } = entry.data as {
			ansprechstelle?: { stelle: string; mail?: string; web?: string };
		};
		if (!ansprechstelle) continue;
		const { stelle, mail, web } = ansprechstelle;
		const owner = ownerOf(entry, resolve);
		const name = owner && !stelle.includes(owner) ? `${stelle}, ${owner}` : stelle;
		const known = contacts.get(name);
		contacts.set(name, {
			name,
			...(mail ? { mail } : {}),
			...(web ? { web } : {}),
			...known,
			entries: [...(known?.entries ?? []), entry],
		});
	}
	return [...contacts.values()].sort((a, b) => germanOrder(a.name, b.name));
}

function ownerOf(entry: Entry, resolve: Resolve): string | undefined {
	const { kommune, organisation } = entry.data as { kommune?: string; organisation?: string };
	const owner =
		kommune === undefined
			? organisation && resolve(['organisationen'], organisation)
			: resolve(['kommunen'], kommune);
	return owner ? titleOf(owner) : undefined;
}
