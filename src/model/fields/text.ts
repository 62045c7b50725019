import { z } from 'zod';
import { hidesItsHost } from '#src/base/address.ts';
import { field, type FieldMeta } from '../field-meta.ts';

/** A single line or short paragraph of plain text, lengths in characters. */
export function text(meta: FieldMeta, { min = 1, max = 300 }: { min?: number; max?: number } = {}) {
	return field(line().min(min).max(max), { shownAs: 'text', ...meta });
}

/** A list of short texts. */
export function texts(meta: FieldMeta, { min = 0, max = 30 }: { min?: number; max?: number } = {}) {
	return field(z.array(line().min(1).max(400)).min(min).max(max), {
		shownAs: 'text',
		...meta,
	});
}

/** Text on one line, however it is broken in the file. */
function line() {
	return z.string().overwrite((value) => value.replace(/\s+/g, ' ').trim());
}

/** A web address, http or https only. */
export function webAddress(meta: FieldMeta) {
	return field(
		z.string().refine(isWebAddress, {
			params: { expected: 'eine Internetadresse, die mit https:// beginnt' },
		}),
		{ shownAs: 'web', ...meta },
	);
}

function isWebAddress(value: string): boolean {
	return (
		URL.canParse(value) &&
		/^https?:$/.test(new URL(value).protocol) &&
		!/[\s\\<>"]/.test(value) &&
		!hidesItsHost(value)
	);
}
