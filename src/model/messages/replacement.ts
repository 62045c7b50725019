import { z } from 'zod';
import { coreType, metaOf } from '../field-meta.ts';
import { isIdList } from '../fields/reference.ts';
import { nearest } from '#src/base/nearest.ts';
import { isoFromGerman, timeFromGerman } from './german-date.ts';
import { mailAddressIn } from './mail-address.ts';
import { webAddressIn } from './web-address.ts';

/**
 * Guesses what an author meant by a value that the schema refuses.
 *
 * @param schema the field's schema
 * @param value the value as read
 * @param begins the date before which a date must not lie: a time alone means the same day
 * @returns the corrected value as YAML, if it passes the schema and says something else; otherwise undefined
 */
export function replacement(
	schema: z.ZodType,
	value: unknown,
	begins?: unknown,
): string | undefined {
	const found = guess(schema, value) ?? timeGuess(schema, value, begins);
	if (found === undefined || !schema.safeParse(found.value).success) return undefined;
	return JSON.stringify(found.value) === JSON.stringify(value) ? undefined : found.written;
}

interface Guess {
	value: unknown;
	written: string;
}

function guess(schema: z.ZodType, value: unknown): Guess | undefined {
	const core = coreType(schema);
	const [only] = Array.isArray(value) && value.length === 1 ? (value as unknown[]) : [];
	if (!(core instanceof z.ZodArray) && typeof only === 'string')
		return guess(schema, only) ?? same(only);
	// Which entries a name means, only the check of all files knows.
	if (core instanceof z.ZodArray && metaOf(schema)?.refersTo && !isIdList(withoutBrackets(value)))
		return undefined;
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	// The author wrote `true` or `false` for a choice of `ja` and `nein`.
	if (typeof value === 'boolean' && core instanceof z.ZodEnum) return same(value ? 'ja' : 'nein');
	if (text === '') return undefined;
	if (core instanceof z.ZodArray) return listGuess(core, value);
	if (core instanceof z.ZodEnum) return same(choiceGuess(core, schema, text));
	if (core instanceof z.ZodBoolean) return booleanGuess(text);
	if (core instanceof z.ZodNumber) return numberGuess(text);
	const digits = metaOf(schema)?.digits;
	if (/^[1-9]\d*$/.test(text) && text.length + 1 === digits) return same(`0${text}`);
	if (metaOf(schema)?.shownAs === 'date') return dateGuess(schema, text);
	if (metaOf(schema)?.shownAs === 'web') return same(webAddressIn(text));
	if (metaOf(schema)?.shownAs === 'path') return same(pathIn(text));
	if (core instanceof z.ZodEmail) return same(mailAddressIn(text));
	return typeof value === 'number' ? { value: text, written: `"${text}"` } : undefined;
}

/** @returns the address in the portal that a full or incomplete one means. */
function pathIn(text: string): string | undefined {
	const path = text
		.replace(/^https?:\/\/[^/]+|[?#].*$/gi, '')
		.replace(/\/index\.html$|\.html$/i, '');
	const parts = path.toLowerCase().split('/').filter(Boolean);
	return parts.length > 0 && !/\s/.test(text) ? `/${parts.join('/')}/` : undefined;
}

function same(value: string | undefined): Guess | undefined {
	return value === undefined ? undefined : { value, written: value };
}

function withoutBrackets(value: unknown): string {
	return String(value).replace(/^[([{\s]+|[)\]}\s]+$/g, '');
}

function listGuess(list: z.ZodArray, value: unknown): Guess {
	const element = list.element as z.ZodType;
	const items =
		typeof value === 'string'
			? withoutBrackets(value)
					.split(/[,;]|(?:^|\s)[•·*–-]\s/)
					.map((item) => item.trim())
					.filter(Boolean)
			: [value];
	const values = items.length > 1 && element.safeParse(items[0]).success ? items : [value];
	const plain = values.every((item) => /^[\wäöüß-][\wäöüß -]*$/i.test(String(item)));
	return {
		value: values,
		written: plain
			? `[${values.join(', ')}]`
			: `[${values.map((item) => JSON.stringify(item)).join(', ')}]`,
	};
}

function choiceGuess(choice: z.ZodEnum, schema: z.ZodType, text: string): string | undefined {
	const values = choice.options.map(String);
	const labels = metaOf(schema)?.labels ?? {};
	const byLabel = new Map(values.map((value) => [labels[value] ?? value, value]));
	const label = nearest(text, byLabel.keys());
	const near = nearest(text, values);
	// „Pilot (seit 2024)“ and „Pilot, Betrieb“ say more than `pilot`.
	if (near !== undefined && !saysMore(text, near)) return near;
	return label === undefined || saysMore(text, label) ? undefined : byLabel.get(label);
}

/** @returns true for a text with words or signs that a shorter one beginning like it has not. */
function saysMore(text: string, than: string): boolean {
	const words = (each: string) => each.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length;
	return words(text) > words(than.replace(/[_-]/g, ' ')) && words(text) > 1;
}

function booleanGuess(text: string): Guess | undefined {
	if (/^(true|ja|j|yes|y|wahr|an|on|1)$/i.test(text)) return { value: true, written: 'true' };
	if (/^(false|nein|n|no|falsch|aus|off|0)$/i.test(text)) return { value: false, written: 'false' };
	return undefined;
}

function numberGuess(text: string): Guess | undefined {
	const bare = text
		.replace(/^(?:€|euro|eur)\s*|,-+$/gi, '')
		.replace(/(\d)['’](?=\d{3})/g, '$1')
		.replace(/\s*(€|euro|eur|tage|tagen|monate|prozent|%)$/i, '')
		.replace(/\s+/g, '');
	const german = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/.test(bare);
	const written = german ? bare.replaceAll('.', '').replace(',', '.') : bare;
	return /^-?\d+(\.\d+)?$/.test(written) ? { value: Number(written), written } : undefined;
}

/** Puts a month or week into quotation marks, as authors are told to write them. */
function dateGuess(schema: z.ZodType, text: string): Guess | undefined {
	const iso = isoFromGerman(text);
	if (iso === undefined) return undefined;
	// A field for a day has no place for a time.
	const value = schema.safeParse(iso).success ? iso : iso.replace(/T.*$/, '');
	const isDay = /^\d{4}-\d{2}-\d{2}/.test(value);
	return { value, written: isDay ? value : `"${value}"` };
}

function timeGuess(schema: z.ZodType, value: unknown, begins: unknown): Guess | undefined {
	if (metaOf(schema)?.shownAs !== 'date' || typeof value !== 'string') return undefined;
	const time = timeFromGerman(value);
	const day = typeof begins === 'string' ? isoFromGerman(begins) : undefined;
	return time !== undefined && day?.includes('T') ? same(`${day.slice(0, 10)}T${time}`) : undefined;
}
