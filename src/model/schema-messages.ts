import type { Mistake } from '#src/base/mistake.ts';
import type { z } from 'zod';
import { fieldOf, fieldsOf, metaOf } from './field-meta.ts';
import { expectation, codeList } from './messages/expectation.ts';
import { valueAt } from '#src/base/value-at.ts';
import { fieldName, schemaAt } from './messages/field-name.ts';
import { replacement } from './messages/replacement.ts';
import { nearest } from '#src/base/nearest.ts';

/** What is wrong with one field, for the author. */
export interface SchemaMessage extends Mistake {
	/** Path to the field; for a missing field, the path where it belongs. */
	path: (string | number)[];
	/** What is wrong: the field's name, its value, or that the field is missing. */
	kind: 'name' | 'value' | 'missing';
	expected: string;
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
		messages.flatMap((message) =>
			message.kind === 'name'
				? JSON.stringify([...message.path.slice(0, -1), message.correction])
				: [],
		),
	);
	const emptyParents = messages.flatMap(({ belongsTo }) => belongsTo ?? []);
	const meantNames = messages.flatMap(({ kind, path, correction }) =>
		kind === 'name' && path.length === 1 && correction !== undefined ? correction : [],
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
		return issue.keys.slice(0, 100).map((key) => unknownKey([...path, key], schema, data));
	}
	const own = schemaAt(schema, path) ?? schema;
	const value = valueAt(data, path);
	const name = fieldName(schema, path);
	if (path.length > 0 && value === undefined) return [missing(path, own, name)];
	const { text, expected } = sentence(issue, own, value, name);
	const correction = path.length > 0 ? replacement(own, value) : undefined;
	return [{ path, kind: 'value', text, expected, ...(correction !== undefined && { correction }) }];
}

function missing(path: (string | number)[], schema: z.ZodType, name: string): SchemaMessage {
	const description = metaOf(schema)?.description;
	const expected = description
		? `${expectation(schema)} (${description.replace(/\.$/, '')})`
		: expectation(schema);
	return { path, kind: 'missing', text: `Das Feld ${name} fehlt.`, expected };
}

function unknownKey(path: (string | number)[], schema: z.ZodType, data: unknown): SchemaMessage {
	const key = String(path.at(-1));
	const parent = schemaAt(schema, path.slice(0, -1));
	const known = parent ? fieldsOf(parent).map(({ name }) => name) : [];
	const written = valueAt(data, path.slice(0, -1));
	const free = known.filter((name) => valueAt(written, [name]) === undefined);
	const empty = known.filter((name) => valueAt(written, [name]) === null);
	const above = empty.find((name) => hasField(schemaAt(schema, [...path.slice(0, -1), name]), key));
	if (above !== undefined) {
		return {
			path,
			kind: 'name',
			text: `Das Feld \`${key}\` gehört zu \`${above}\` und ist nicht eingerückt.`,
			expected: 'zwei Leerzeichen vor dem Feld',
			correction: `  ${key}`,
			belongsTo: above,
		};
	}
	const meant = nearest(key, free);
	return {
		path,
		kind: 'name',
		text: `Ein Feld \`${key}\` gibt es hier nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
		expected: free.length > 0 ? `eines der Felder ${codeList(free)}` : 'kein weiteres Feld',
		...(meant && { correction: meant }),
	};
}

/** A misplaced field may belong below an empty one, such as `nachnutzung:`. */
function hasField(schema: z.ZodType | undefined, key: string): boolean {
	return schema !== undefined && fieldOf(schema, key) !== undefined;
}

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
		case 'invalid_type':
			return { text: `Das Feld ${name} enthält ${typeName(value)}.`, expected };
		default: {
			const description = metaOf(schema)?.description.replace(/\.$/, '');
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
	if (metaOf(schema)?.shownAs === 'date') {
		return { text: `${shown(value)} im Feld ${name} ist kein gültiges Datum.`, expected };
	}
	return { text: `Der Wert ${shown(value)} passt nicht zum Feld ${name}.`, expected };
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
