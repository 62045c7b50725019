import type { Mistake } from '#src/base/mistake.ts';
import { z } from 'zod';
import { parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { coreType, fieldOf, fieldsOf, metaOf } from './field-meta.ts';
import { expectation, codeList } from './messages/expectation.ts';
import { valueAt } from '#src/base/value-at.ts';
import { fieldName, schemaAt } from './messages/field-name.ts';
import { replacement } from './messages/replacement.ts';
import { fieldOfOtherSystem } from './messages/other-systems.ts';
import { webAddressMistake } from './messages/web-address.ts';
import { nearest } from '#src/base/nearest.ts';

/** What is wrong with one field, for the author. */
export interface SchemaMessage extends Mistake {
	/** Path to the field; for a missing field, the path where it belongs. */
	path: (string | number)[];
	/** What is wrong: the field's name, its value, or that the field is missing. */
	kind: 'name' | 'value' | 'missing';
	expected: string;
	/** The same for a person in front of a form: what to fill in. */
	asked?: string;
	/** Name of the field that a misspelt name probably means. */
	meant?: string;
	/** The value to write behind the corrected name, if that is wrong, too. */
	correctedValue?: string;
	/** Name of the empty field into which a misplaced field belongs. */
	belongsTo?: string;
}

/**
 * Explains in German what is wrong with an entry's data.
 *
 * @param issues result of the schema's `safeParse`
 * @param data the data given to it
 */
export function schemaMessages(
	issues: readonly z.core.$ZodIssue[],
	schema: z.ZodType,
	data: unknown,
): SchemaMessage[] {
	const wrongType = new Set(
		issues.flatMap((issue) => (issue.code === 'invalid_type' ? issue.path.join('/') : [])),
	);
	// Zod also checks the length of values of the wrong type.
	const real = issues.filter(
		(issue) => issue.code === 'invalid_type' || !wrongType.has(issue.path.join('/')),
	);
	const messages = real.flatMap((issue) => messagesOf(issue, schema, data));
	// A misspelt name explains why the intended field is missing.
	const meant = new Set(
		messages.flatMap(({ path, meant: name }) =>
			name === undefined ? [] : JSON.stringify([...path.slice(0, -1), name]),
		),
	);
	const emptyParents = messages.flatMap(({ belongsTo }) => belongsTo ?? []);
	const meantNames = messages.flatMap(({ path, meant: name }) =>
		path.length === 1 && name !== undefined ? name : [],
	);
	return messages.filter(({ kind, path, expected }) => {
		if (kind === 'value' && path.length === 1 && emptyParents.includes(String(path[0])))
			return false;
		if (kind === 'missing') return !meant.has(JSON.stringify(path));
		// If a misspelt field explains why a group of fields is incomplete, report only the
		// misspelling.
		return path.length > 0 || !meantNames.some((name) => expected.includes(`\`${name}\``));
	});
}

function messagesOf(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): SchemaMessage[] {
	const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
	if (issue.code === 'unrecognized_keys') {
		// No author misspells more, and each name is compared with every field.
		return unknownKeys(issue.keys.slice(0, 100), path, schema, data);
	}
	const own = schemaAt(schema, path) ?? schema;
	const value = valueAt(data, path);
	const name = fieldName(schema, path);
	if (path.length > 0 && value === undefined) return [missing(path, own, name)];
	const { text, expected } = sentence(issue, own, value, name);
	const correction =
		path.length > 0 ? replacement(own, value, beginOf(own, path, data)) : undefined;
	const asked = issue.code === 'custom' ? (issue.params?.['asked'] as unknown) : undefined;
	return [
		{
			...{ path, kind: 'value', text, expected },
			...(correction !== undefined && { correction }),
			...(typeof asked === 'string' && { asked }),
		},
	];
}

function missing(path: (string | number)[], schema: z.ZodType, name: string): SchemaMessage {
	const description = metaOf(schema)?.description;
	const expected = description
		? `${expectation(schema)} (${description.replace(/\.$/, '')})`
		: expectation(schema);
	return { path, kind: 'missing', text: `Das Feld ${name} fehlt.`, expected };
}

/** @returns the value of the field before which a date must not lie. */
function beginOf(schema: z.ZodType, path: readonly (string | number)[], data: unknown): unknown {
	const name = metaOf(schema)?.notBefore;
	return name === undefined ? undefined : valueAt(data, [...path.slice(0, -1), name]);
}

function unknownKeys(
	keys: readonly string[],
	path: readonly (string | number)[],
	schema: z.ZodType,
	data: unknown,
): SchemaMessage[] {
	const parent = schemaAt(schema, path);
	const known = parent ? fieldNames(parent) : [];
	const written = valueAt(data, path);
	const free = known.filter((name) => valueAt(written, [name]) === undefined);
	const empty = known.filter((name) => valueAt(written, [name]) === null);
	const taken = new Set<string>();
	return keys.flatMap((key): SchemaMessage[] => {
		const own = [...path, key];
		const above = empty.find((name) => hasField(schemaAt(schema, [...path, name]), key));
		if (above !== undefined) {
			return [
				{
					path: own,
					kind: 'name',
					text: `Das Feld \`${key}\` gehört zu \`${above}\` und ist nicht eingerückt.`,
					expected: 'zwei Leerzeichen vor dem Feld',
					correction: `  ${key}`,
					belongsTo: above,
				},
			];
		}
		const left = free.filter((name) => !taken.has(name));
		const value = valueAt(written, [key]);
		const meant =
			fieldOfOtherSystem(key, left) ??
			nearest(key, left) ??
			alikeAndMissing(key, value, parent, left);
		if (meant !== undefined) taken.add(meant);
		const message: SchemaMessage = {
			path: own,
			kind: 'name',
			text: `Ein Feld \`${key}\` gibt es hier nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			expected: free.length > 0 ? `eines der Felder ${codeList(free)}` : 'kein weiteres Feld',
			...(meant !== undefined && { meant, correction: meant }),
		};
		const field = meant === undefined ? undefined : schemaAt(schema, [...path, meant]);
		return field ? withValue(message, field, value, [...path, meant ?? '']) : [message];
	});
}

/** Also tells what is wrong with the value of a field whose name is misspelt. */
function withValue(
	message: SchemaMessage,
	field: z.ZodType,
	value: unknown,
	meantPath: readonly (string | number)[],
): SchemaMessage[] {
	const issues = field.safeParse(value, { reportInput: true }).error?.issues ?? [];
	if (issues.length === 0) return [message];
	const wrong = schemaMessages(issues, field, value);
	const own = wrong.find(({ path }) => path.length === 0);
	if (!own) {
		const nested = wrong.map((each) => ({ ...each, path: [...message.path, ...each.path] }));
		return [message, ...nested];
	}
	const { correction, ...told } = message;
	const text = `${message.text} Auch der Wert passt nicht.`;
	const expected = `im Feld \`${String(meantPath.at(-1))}\` ${own.expected}`;
	const correctedValue = replacement(field, value);
	return [
		{
			...{ ...told, text, expected },
			...(correctedValue !== undefined &&
				correction !== undefined && { correction, correctedValue }),
		},
	];
}

/** A required field that is missing, begins like the unknown name and accepts its value. */
function alikeAndMissing(
	key: string,
	value: unknown,
	parent: z.ZodType | undefined,
	free: readonly string[],
): string | undefined {
	const found = free.filter((name) => {
		const type = parent && fieldOf(parent, name)?.type;
		return (
			name.slice(0, 5).toLowerCase() === key.slice(0, 5).toLowerCase() &&
			type?.safeParse(undefined).success === false &&
			type.safeParse(value).success
		);
	});
	return found.length === 1 ? found[0] : undefined;
}

/** @returns the names that an object, or a record with a fixed set of names, can have. */
function fieldNames(schema: z.ZodType): string[] {
	const core = coreType(schema);
	if (core instanceof z.ZodRecord && core.keyType instanceof z.ZodEnum)
		return core.keyType.options.map(String);
	return fieldsOf(core).map(({ name }) => name);
}

/** A misplaced field may belong below an empty one, such as `nachnutzung:`. */
function hasField(schema: z.ZodType | undefined, key: string): boolean {
	return schema !== undefined && fieldOf(schema, key) !== undefined;
}

/** How spreadsheet programs write long numbers: `9,9001E+13`. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/i;

function sentence(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	value: unknown,
	name: string,
): { text: string; expected: string } {
	const expected = expectation(schema);
	if (value === null || value === '') return { text: `Das Feld ${name} ist leer.`, expected };
	switch (issue.code) {
		case 'too_small':
		case 'too_big':
			return { text: sizeText(issue, value, name), expected };
		case 'invalid_value':
			return { text: `Den Wert ${shown(value)} gibt es im Feld ${name} nicht.`, expected };
		case 'custom':
			return custom(issue.params, schema, value, name);
		case 'invalid_type': {
			const single = Array.isArray(value) && metaOf(schema)?.refersTo !== undefined;
			return {
				text: `Das Feld ${name} enthält ${typeName(value)}.`,
				expected:
					single && !(coreType(schema) instanceof z.ZodArray) ? `nur ${expected}` : expected,
			};
		}
		default: {
			if (typeof value === 'string' && ROUNDED.test(value)) {
				return {
					text: `Der Wert ${shown(value)} im Feld ${name} ist gerundet: Ein Tabellenprogramm hat die letzten Ziffern der Nummer weggelassen.`,
					expected: 'die ganze Nummer aus der Quelle; die Spalte vorher als „Text“ formatiert',
				};
			}
			const isMail = coreType(schema) instanceof z.ZodEmail;
			const description = isMail ? undefined : metaOf(schema)?.description.replace(/\.$/, '');
			return {
				text: `Der Wert ${shown(value)} passt nicht zum Feld ${name}.`,
				expected: description ?? expected,
			};
		}
	}
}

function sizeText(issue: { code: 'too_small' | 'too_big' }, value: unknown, name: string): string {
	const small = issue.code === 'too_small';
	if (Array.isArray(value)) {
		if (value.length === 0) return `Die Liste im Feld ${name} ist leer.`;
		const count = value.length === 1 ? 'nur einen Eintrag' : `${value.length} Einträge`;
		return `Das Feld ${name} hat ${count}${value.length === 1 ? '' : small ? ', zu wenige' : ', zu viele'}.`;
	}
	if (typeof value === 'string' && Number.isNaN(Number(value))) {
		const { length } = [...value.trim()];
		return `Das Feld ${name} ist mit ${length} Zeichen zu ${small ? 'kurz' : 'lang'}.`;
	}
	return `Der Wert ${shown(value)} im Feld ${name} ist zu ${small ? 'klein' : 'groß'}.`;
}

function custom(
	params: Record<string, unknown> | undefined,
	schema: z.ZodType,
	value: unknown,
	name: string,
): { text: string; expected: string } {
	const given = params?.['expected'];
	const expected = typeof given === 'string' ? given : expectation(schema);
	if (typeof value === 'object') {
		const text = Array.isArray(value)
			? `Das Feld ${name} stimmt so nicht.`
			: 'Zwei Angaben passen nicht zusammen, oder eine fehlt.';
		return { text, expected };
	}
	const told = params?.['text'];
	if (typeof told === 'string') return { text: told, expected };
	const shownAs = metaOf(schema)?.shownAs;
	if (shownAs === 'date') return { text: dateText(value, name), expected };
	if (shownAs === 'web' && typeof value === 'string' && expected === expectation(schema))
		return webAddressMistake(value, name);
	return { text: `Der Wert ${shown(value)} passt nicht zum Feld ${name}.`, expected };
}

/** A month is a date, too, though not where a day belongs. */
function dateText(value: unknown, name: string): string {
	const date = typeof value === 'string' ? parseImpreciseDate(value) : undefined;
	if (!date) return `${shown(value)} im Feld ${name} ist kein gültiges Datum.`;
	return date.precision === 'minute'
		? `${shown(value)} im Feld ${name} nennt auch eine Uhrzeit.`
		: `${shown(value)} im Feld ${name} nennt keinen genauen Tag.`;
}

function typeName(value: unknown): string {
	if (Array.isArray(value)) return 'eine Liste';
	if (typeof value === 'object') return 'mehrere Unterfelder';
	if (typeof value === 'boolean') return 'ja oder nein (`true`/`false`)';
	return typeof value === 'number' ? `die Zahl ${value}` : `den Text ${shown(value)}`;
}

function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return `„${text.length > 60 ? `${text.slice(0, 60)} …` : text}“`;
}
