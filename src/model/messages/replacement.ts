import { z } from 'zod';
import { coreType, metaOf } from '../field-meta.ts';
import { nearest } from '#src/base/nearest.ts';
import { isoFromGerman } from './german-date.ts';

/**
 * Guesses what an author meant by a value that the schema refuses.
 *
 * @param schema the field's schema
 * @param value the value as read
 * @returns the corrected value as YAML, if it passes the schema; otherwise undefined
 */
export function replacement(schema: z.ZodType, value: unknown): string | undefined {
	const found = guess(schema, value);
	return found !== undefined && schema.safeParse(found.value).success ? found.written : undefined;
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
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	// The author wrote `true` or `false` for a choice of `ja` and `nein`.
	if (typeof value === 'boolean' && core instanceof z.ZodEnum) return same(value ? 'ja' : 'nein');
	if (text === '') return undefined;
	if (core instanceof z.ZodArray) return listGuess(core, value);
	if (core instanceof z.ZodEnum) return same(choiceGuess(core, schema, text));
	if (core instanceof z.ZodBoolean) return booleanGuess(text);
	if (core instanceof z.ZodNumber) return numberGuess(text);
	if (metaOf(schema)?.shownAs === 'date') return dateGuess(text);
	const inside = /^(?:\[[^\]]*\]\(|<)(https?:\/\/[^\s<>()]+)[)>]$/.exec(text)?.[1];
	if (metaOf(schema)?.shownAs === 'web' && inside !== undefined) return same(inside);
	if (metaOf(schema)?.shownAs === 'web')
		return same(`https://${text.replace(/^(?:https?)?:?\/*/i, '')}`);
	return typeof value === 'number' ? { value: text, written: `"${text}"` } : undefined;
}

function same(value: string | undefined): Guess | undefined {
	return value === undefined ? undefined : { value, written: value };
}

function listGuess(list: z.ZodArray, value: unknown): Guess {
	const items =
		typeof value === 'string'
			? value
					.replace(/^[([{\s]+|[)\]}\s]+$/g, '')
					.split(/\s*[,;]\s*/)
					.filter(Boolean)
			: [value];
	const element = list.element as z.ZodType;
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
	return nearest(text, values) ?? (label === undefined ? undefined : byLabel.get(label));
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
function dateGuess(text: string): Guess | undefined {
	const iso = isoFromGerman(text);
	if (iso === undefined) return undefined;
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
	return { value: iso, written: isDay ? iso : `"${iso}"` };
}
