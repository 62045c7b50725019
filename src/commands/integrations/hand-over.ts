import { join, relative } from 'node:path';
import { today } from '#src/base/dates/today.ts';
import type { CheckResult } from '#src/checks/check-content.ts';
import { ofKind } from '#src/model/entry.ts';
import { kindIds } from '#src/model/kinds.ts';
import { handOver, type StoredEntry } from '#src/site/checked-site.ts';
import { entryTexts, type TextOptions } from '#src/site/entry-texts.ts';
import { isDraft } from '#src/site/publication.ts';

/** Options of {@link handOverContent}. */
export interface HandOverOptions extends Omit<TextOptions, 'day'> {
	/** Absolute path of the project's folder. */
	project: string;
	/** Drafts are shown, as while writing. */
	drafts: boolean;
}

/** Gives the entries that passed the check to collections and pages. */
export function handOverContent(
	{ content, entries, removed }: CheckResult,
	{ project, drafts, ...options }: HandOverOptions,
): void {
	const finished = drafts ? entries : entries.filter((entry) => !isDraft(entry));
	const textsOf = entryTexts(finished, { ...options, day: today() });
	const byAddress = new Map(finished.map((entry) => [`${entry.kind}/${entry.id}`, textsOf(entry)]));
	const stored = ({ id, data, file }: (typeof finished)[number]): StoredEntry => ({
		id,
		data,
		filePath: relative(project, join(options.contentDir, file)).replaceAll('\\', '/'),
	});
	handOver({
		content,
		removed,
		entries: new Map(
			kindIds.map((kind) => [
				kind,
				new Map(ofKind(finished, kind).map((entry) => [entry.id, stored(entry)])),
			]),
		),
		texts(kind, id) {
			const texts = byAddress.get(`${kind}/${id}`);
			if (texts) return texts;
			throw new Error(`${kind}/${id} is not among the entries that passed the check`);
		},
	});
}
