import { entryOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import type { Content } from '#src/entries/read/load-content.ts';
import { entryText } from '../new-entry/entry-text.ts';

/** A day the schemas accept and no text contains, exchanged for a gap that authors fill in. */
const SOME_DAY = '1970-01-01';

/**
 * Writes the text of a new file for a link to a forge's page. The link is built without a clock and
 * its length is limited, so the text lacks what `npm run new` adds: the day and the optional
 * fields.
 *
 * @param id kind of the entry
 * @param given values that the linking page knows, such as the topic
 * @param content targets of references
 */
export function templateOf(
	id: KindId,
	given: Readonly<Record<string, unknown>>,
	content: Content,
): string {
	const text = entryText(kindOf(id), given, { today: SOME_DAY, content });
	return text
		.replace(/\n\n?# Freiwillige Angaben.*?(?=\n---\n|$)/s, '')
		.replaceAll(SOME_DAY, 'JJJJ-MM-TT');
}

/** @returns these entries as content, with targets for every reference; for many templates */
export function templateContent(entries: readonly Entry[]): Content {
	return {
		dir: '',
		files: [],
		problems: [],
		entries: [...entries, ...examples(entries)],
		removed: undefined,
		boundaries: undefined,
	};
}

/** The model's example of every kind without an entry, so that references have a target. */
function examples(entries: readonly Entry[]): Entry[] {
	return kindIds
		.filter((kind) => entries.every((entry) => entry.kind !== kind))
		.map((kind) => {
			const { id, data } = kindOf(kind).example;
			return entryOf({ kind, id, data, body: '', file: '' });
		});
}
