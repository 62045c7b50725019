// Loaded when an entry is finished: writing a file takes as much code as judging it.
import type { Kind } from '#src/model/kind.ts';
import { entryFile } from '../entry-file.ts';
import type { TextPart } from '../text-parts.ts';
import { entryId } from '../../new-entry/entry-id.ts';
import type { FormSettings } from './form-settings.ts';

/** A file to hand in. */
export interface FinishedFile {
	name: string;
	text: string;
	title: string;
	singular: string;
}

/** Writes the file from what the form holds without a mistake. */
export function fileOf(
	kind: Kind,
	parts: readonly TextPart[],
	filled: {
		data: Readonly<Record<string, unknown>>;
		texts: readonly string[];
		today: string;
		settings: FormSettings;
	},
): FinishedFile {
	const { data, texts, today, settings } = filled;
	const title = String(data[kind.titleField]);
	const origin = settings.origin === undefined ? undefined : data[settings.origin];
	const id = entryId(
		{
			title,
			singular: kind.singular,
			origin: typeof origin === 'string' ? origin : undefined,
		},
		new Set(settings.taken),
	);
	return {
		name: `${id}.mdx`,
		text: entryFile(kind, parts, { data, texts, today, host: settings.host }),
		title,
		singular: kind.singular,
	};
}
