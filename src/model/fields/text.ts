import { z } from 'zod';
import { field, type FieldMeta } from '../field-meta.ts';

/** A line or short paragraph of plain text; `min` and `max` count characters. */
export function text(meta: FieldMeta, { min = 1, max = 300 }: { min?: number; max?: number } = {}) {
	return field(line().min(min).max(max), { shownAs: 'text', ...meta });
}

/** A list of short texts; `min` and `max` count items. */
export function texts(meta: FieldMeta, { min = 0, max = 30 }: { min?: number; max?: number } = {}) {
	return field(z.array(line().min(1).max(400)).min(min).max(max), {
		shownAs: 'text',
		...meta,
	});
}

/** Text on one line, whatever line breaks it has in the file. */
function line() {
	return z.string().overwrite((value) => value.replace(/\s+/g, ' ').trim());
}

/** A web address with http or https; the check's rule `taeuschung` judges whether its host is what it seems. */
export function webAddress(meta: FieldMeta) {
	return field(
		z.string().refine(isWebAddress, {
			params: { expected: 'eine Internetadresse, die mit https:// beginnt' },
		}),
		{ shownAs: 'web', ...meta },
	);
}

function isWebAddress(value: string): boolean {
	return URL.canParse(value) && /^https?:\/\//i.test(value) && !/[\s\\<>"]/.test(value);
}
