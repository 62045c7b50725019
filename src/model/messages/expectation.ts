import { z } from 'zod';
import { formatNumber } from '#src/base/text/numbers.ts';
import { coreType, fieldsOf, metaOf } from '../field-meta.ts';
import { MAIL_EXPECTED } from './mail-address.ts';

/**
 * Describes what a field expects, for the end of a sentence: „ein Text mit 40 bis 300 Zeichen“.
 *
 * @param schema the field's schema, with its meta data
 */
export function expectation(schema: z.ZodType): string {
	const core = coreType(schema);
	const meta = metaOf(schema);
	if (core instanceof z.ZodEnum) return `einer der Werte ${codeList(core.options.map(String))}`;
	if (core instanceof z.ZodBoolean) return '`true` (ja) oder `false` (nein)';
	if (core instanceof z.ZodNumber) return numberExpectation(core);
	if (core instanceof z.ZodArray) return listExpectation(core, meta?.refersTo);
	if (core instanceof z.ZodObject)
		return `die Felder ${codeList(fieldsOf(core).map(({ name }) => name))}`;
	if (meta?.refersTo) return `eine Kennung aus ${codeList(meta.refersTo, 'oder')}`;
	if (meta?.shownAs === 'date') return 'ein Datum wie 2026-03-31';
	if (meta?.shownAs === 'web') return 'eine Internetadresse, die mit https:// beginnt';
	if (core instanceof z.ZodEmail) return MAIL_EXPECTED;
	if (core instanceof z.ZodString) return lengthExpectation('ein Text', core, 'Zeichen');
	return meta?.description ?? 'ein anderer Wert';
}

/** @returns a list of values for authors: „`a`, `b` oder `c`“. */
export function codeList(values: readonly string[], before = 'oder'): string {
	const quoted = values.map((value) => `\`${value}\``);
	const last = quoted.pop();
	return quoted.length > 0 ? `${quoted.join(', ')} ${before} ${last}` : (last ?? '');
}

function listExpectation(list: z.ZodArray, kinds: readonly string[] | undefined): string {
	const what = kinds ? `eine Liste von Kennungen aus ${codeList(kinds)}` : 'eine Liste';
	const items = rangeText(limitsOf(list), 'Einträgen');
	return items ? `${what} mit ${items}` : what;
}

function lengthExpectation(what: string, text: z.ZodString, unit: string): string {
	const { max = 0 } = limitsOf(text);
	const length = rangeText(limitsOf(text), unit);
	const block = max > 1000 ? ', als Block nach `|` und eingerückt' : '';
	return length ? `${what} mit ${length}${block}` : what;
}

function numberExpectation(number: z.ZodNumber): string {
	const whole = number.format === 'safeint';
	const what = whole ? 'eine ganze Zahl' : 'eine Zahl';
	const { min, max } = limitsOf(number);
	if (min === undefined) return what;
	const range = max === undefined ? `ab ${min}` : `von ${min} bis ${formatNumber(max)}`;
	// Short ranges have no thousands.
	if (max !== undefined && max < 1000) return `${what} ${range}`;
	return whole
		? `${what} ${range}, nur Ziffern, ohne Punkt und Komma`
		: `${what} ${range}, nur Ziffern, mit Punkt statt Komma`;
}

/** Limits of a text in characters, of a list in items, or of a number. */
export interface Limits {
	min?: number;
	max?: number;
}

/** Reads the limits of a value from the schema's checks, where Zod stores them for all types. */
export function limitsOf(schema: z.ZodType): Limits {
	const found: Limits = {};
	for (const check of schema.def.checks ?? []) {
		const { def } = check._zod;
		if (def.check === 'min_length' && 'minimum' in def) found.min = Number(def.minimum);
		if (def.check === 'max_length' && 'maximum' in def) found.max = Number(def.maximum);
		if (def.check === 'greater_than' && 'value' in def) found.min = Number(def.value);
		if (def.check === 'less_than' && 'value' in def) found.max = Number(def.value);
	}
	return found;
}

/** @returns limits in words: „10 bis 120 Zeichen“; empty without any */
export function rangeText({ min = 0, max }: Limits, unit: string): string {
	if (min > 1 && max !== undefined) return `${min} bis ${max} ${unit}`;
	if (unit === 'Einträgen' && min === 1)
		return max === undefined ? 'mindestens einem Eintrag' : `1 bis ${max} ${unit}`;
	if (max !== undefined) return `höchstens ${max} ${unit}`;
	return min > 1 ? `mindestens ${min} ${unit}` : '';
}
