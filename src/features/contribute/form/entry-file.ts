import { fieldsOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { entryBody } from './entry-body.ts';
import type { TextPart } from './text-parts.ts';
import { yamlText } from './yaml-text.ts';

/** What somebody handed in. */
export interface HandedIn {
	/** Data that the kind's schema accepts. */
	data: Readonly<Record<string, unknown>>;
	/** Texts of the parts, as typed or pasted, in the order of the parts. */
	texts: readonly string[];
	/** The day of the form, ISO. */
	today: string;
	/** Host of the portal. */
	host: string;
}

/**
 * Writes an entry's file.
 *
 * @param parts parts of the text of the kind
 * @returns the text of the `.mdx` file, which passes the check if the form found no mistake
 */
export function entryFile(
	kind: Kind,
	parts: readonly TextPart[],
	{ data, texts, today, host }: HandedIn,
): string {
	const values: Record<string, unknown> = {};
	for (const { name, meta } of fieldsOf(kind.schema)) {
		const value = data[name] ?? (meta?.preset === 'today' ? today : undefined);
		if (value !== undefined) values[name] = value;
	}
	const sources = Array.isArray(data['quellen']) ? data['quellen'].length : 0;
	return `---\n${yamlText(values)}---\n\n${entryBody(parts, texts, { sources, host })}\n`;
}
