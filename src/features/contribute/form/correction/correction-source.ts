import { titleOf, type Entry } from '#src/model/entry.ts';
import { fieldsIn } from './changed-fields.ts';
import type { CorrectionSource, SentSource } from './correction-text.ts';
import { textPieces } from './text-pieces.ts';

/** The fields between two lines of hyphens, and what stands before them. */
const HEAD = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?^)---[ \t]*\r?(?:\n|$)/m;

/**
 * Divides an entry's file into its fields and its text, for the form that corrects it.
 *
 * @param text the file as it is
 * @returns undefined if the file has no fields
 */
export function correctionSource(
	entry: Pick<Entry, 'kind' | 'id' | 'data' | 'body' | 'file'>,
	text: string,
	portal: { page: string; host: string; edit: string | undefined },
): SentSource | undefined {
	const { page, edit } = portal;
	const known = { title: titleOf(entry as Entry), page, file: entry.file, edit, text };
	if (entry.file.endsWith('.yaml'))
		return { ...known, ...fieldsAt(text, 0, text.length), parts: [], pages: [] };
	const [head, start = '', fields = ''] = HEAD.exec(text) ?? [];
	if (head === undefined || !text.startsWith(head)) return undefined;
	const sources = 'quellen' in entry.data ? (entry.data.quellen?.length ?? 0) : 0;
	return {
		...known,
		...fieldsAt(text, start.length, start.length + fields.length),
		...textPieces(text, head.length, { sources, host: portal.host }),
	};
}

function fieldsAt(
	text: string,
	from: number,
	to: number,
): Pick<CorrectionSource, 'fields' | 'data'> {
	return { fields: { from, to }, data: fieldsIn(text.slice(from, to)) };
}
