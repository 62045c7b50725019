import { entryOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { entryText } from '../new-entry/entry-text.ts';

/** A day the schemas accept and no text contains; authors replace what is put in its place. */
const SOME_DAY = '1970-01-01';

/**
 * Writes the text of a new file for a forge's page. As the page is linked to from pages built
 * without a clock, and by an address of limited length, it leaves out what `npm run new` adds:
 * the day and the voluntary fields.
 *
 * @param id kind of the entry
 * @param given values that are known where the contribution starts, such as the topic
 * @param entries what references may lead to
 */
export function templateOf(
	id: KindId,
	given: Readonly<Record<string, unknown>>,
	entries: readonly Entry[],
): string {
	const content = {
		dir: '',
		files: [],
		problems: [],
		entries: [...entries, ...examples(entries)],
		removed: undefined,
	};
	const text = entryText(kindOf(id), given, { today: SOME_DAY, content });
	return text
		.replace(/\n\n?# Freiwillige Angaben.*?(?=\n---\n|$)/s, '')
		.replaceAll(SOME_DAY, 'JJJJ-MM-TT');
}

/** The model's example of every kind a young portal has no entry of, so that a field can name one. */
function examples(entries: readonly Entry[]): Entry[] {
	return kindIds
		.filter((kind) => entries.every((entry) => entry.kind !== kind))
		.map((kind) => {
			const { id, data } = kindOf(kind).example;
			return entryOf({ kind, id, data, body: '', file: '' });
		});
}
