import { inventArticle } from '../../bench/build/invented-articles.ts';
import { writer, type Writer } from '../../bench/build/invented-words.ts';
import { kindOf } from '#src/model/kinds.ts';
import { addressOf, titleOf, type EditedEntry, type EditedPortal } from './edited-portal.ts';

/** An edit that leaves valid content; returns a sentence about what it did. */
type Edit = (portal: EditedPortal, write: Writer, pictures: number) => string;

/** A published entry that is no term: articles of the glossary have edits of their own. */
const articles = ({ entries }: EditedPortal) =>
	entries.filter(({ kind, data }) => kind !== 'glossar' && data['entwurf'] !== true);

/** Every kind of edit; the names are those of the issue's list. */
export const EDITS = {
	text(portal, write) {
		const [entry, other] = two(portal, write);
		const link = write.below(2) === 0 ? ` Siehe auch [anderswo](${addressOf(other)}).` : '';
		entry.text = `${entry.text}\n${write.paragraph(30)}${link}\n`;
		return `text of ${addressOf(entry)}${link && `, with a link to ${addressOf(other)}`}`;
	},
	title(portal, write) {
		const entry = write.pick(articles(portal));
		entry.data[kindOf(entry.kind).titleField] = `${write.noun()} und ${write.noun()}`;
		return `title of ${addressOf(entry)}`;
	},
	topic(portal, write) {
		const id = write.pick([...portal.topics.keys()]);
		portal.topics.set(id, { ...portal.topics.get(id), titel: `Thema ${write.noun()}` });
		return `title of the topic ${id}`;
	},
	term(portal, write) {
		const term = write.pick(portal.entries.filter(({ kind }) => kind === 'glossar'));
		const field = write.pick(['kurzfassung', 'synonyme', 'begriff'] as const);
		const value = {
			kurzfassung: `Erfundene Erklärung. ${write.sentence()}`.slice(0, 200),
			synonyme: [write.noun()],
			begriff: `${write.noun()}begriff`,
		};
		term.data[field] = value[field];
		return `${field} of the term ${addressOf(term)}`;
	},
	image(portal, write, pictures) {
		const entry = write.pick(portal.entries.filter(({ picture }) => picture !== undefined));
		entry.picture = (Number(entry.picture) + 1 + write.below(pictures - 1)) % pictures;
		return `picture of ${addressOf(entry)}: number ${entry.picture}`;
	},
	added(portal, write) {
		const invented = inventArticle(portal.invented++, 'kurz', portal.surroundings);
		const { kind, id, data } = invented;
		const target = addressOf(write.pick(articles(portal)));
		const text = invented.text.replaceAll(/\]\(\/[^)]*\)/g, `](${target})`);
		portal.entries.push({ kind, id, data, text });
		return `new ${addressOf({ kind, id })}`;
	},
	renamed(portal, write) {
		const entry = write.pick(articles(portal));
		const from = addressOf(entry);
		const earlier = (entry.data['frueher'] as string[] | undefined) ?? [];
		entry.id = `${entry.id.replace(/-neu-\d+$/, '')}-neu-${earlier.length + 1}`;
		entry.data['frueher'] = [...earlier, from];
		lead(portal, from, addressOf(entry));
		return `${from} renamed to ${addressOf(entry)}`;
	},
	removed(portal, write) {
		const [entry, other] = two(portal, write);
		portal.entries.splice(portal.entries.indexOf(entry), 1);
		const adresse = addressOf(entry);
		portal.removed.push({
			adresse,
			titel: titleOf(entry).slice(0, 120),
			am: '2026-03-01',
			grund: 'Der Beitrag war für einen Test erfunden.',
			...(write.below(2) === 0 && { stattdessen: addressOf(other) }),
		});
		lead(portal, adresse, addressOf(other));
		return `${adresse} removed`;
	},
	draft(portal, write) {
		const drafts = portal.entries.filter(({ data }) => data['entwurf'] === true);
		const [draft] = drafts;
		if (draft && write.below(2) === 0) {
			draft.data['entwurf'] = false;
			return `${addressOf(draft)} is no draft any more`;
		}
		const [entry, other] = two(portal, write);
		entry.data['entwurf'] = true;
		lead(portal, addressOf(entry), addressOf(other));
		return `${addressOf(entry)} is a draft`;
	},
	expired(portal, write) {
		const offer = write.pick(portal.entries.filter(({ kind }) => kind === 'boerse'));
		const isOver = String(offer.data['gueltig_bis']) < '2026-12-01';
		offer.data['gueltig_bis'] = isOver ? '2099-12-31' : '2026-11-30';
		return `${addressOf(offer)} ${isOver ? 'is valid again' : 'is over'}`;
	},
} as const satisfies Record<string, Edit>;

/** Name of a kind of edit. */
export type EditName = keyof typeof EDITS;

/**
 * Draws a series of edits: first each kind once, then all kinds equally often in any order.
 *
 * @param each how often every kind comes
 */
export function editSeries(each: number, write: Writer): EditName[] {
	const names = Object.keys(EDITS) as EditName[];
	const later = names.flatMap((name) => Array.from({ length: each - 1 }, () => name));
	return [
		...names,
		...later
			.map((name) => ({ name, place: write.random() }))
			.sort((a, b) => a.place - b.place)
			.map(({ name }) => name),
	];
}

/** @returns the edits one after another in groups of six to twelve */
export function inGroups(names: readonly EditName[], write: Writer): EditName[][] {
	const groups: EditName[][] = [];
	for (let start = 0; start < names.length;) {
		const size = 6 + write.below(7);
		groups.push(names.slice(start, start + size));
		start += size;
	}
	return groups;
}

/** @returns where all edits of a series are drawn from */
export const drawnFrom = (seed: number): Writer => writer(seed);

/** Two published entries without an expiry. */
function two(portal: EditedPortal, write: Writer): [EditedEntry, EditedEntry] {
	const entry = write.pick(articles(portal).filter(({ kind }) => kind !== 'boerse'));
	const other = write.pick(
		articles(portal).filter((each) => each !== entry && each.kind !== 'boerse'),
	);
	return [entry, other];
}

/** Leads every link elsewhere. */
function lead({ entries, removed }: EditedPortal, from: string, to: string): void {
	for (const entry of entries) entry.text = entry.text.replaceAll(`](${from})`, `](${to})`);
	for (const each of removed) if (each['stattdessen'] === from) each['stattdessen'] = to;
}
