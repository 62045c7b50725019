import { replacement } from '#src/model/messages/replacement.ts';
import { cleanLine, cleanText } from './text/clean-text.ts';
import type { FormField } from './form-fields.ts';

/** What the form's controls hold, by their names: `quellen.0.titel`. */
export interface Controls {
	/** @returns the values of the controls of a name, in their order; none if there are none */
	values(name: string): readonly string[];
	/** @returns the keys of the parts of a repeated group, in their order: `0`, `2` */
	parts(name: string): readonly string[];
}

/** Data for the schema, and where each value stands in the form. */
export interface ReadValues {
	data: Record<string, unknown>;
	/** Path in the data, joined by dots → name of the control or group. */
	places: Map<string, string>;
}

/**
 * Reads what people filled in. Days, numbers and addresses may be written as people do („12. August 2026“, „11.700“,
 * „www.kehl.de“); what nobody can read stays as it is, for the schema to refuse.
 *
 * @param today for days that are left empty; undefined: they stay empty
 */
export function readValues(
	fields: readonly FormField[],
	controls: Controls,
	today: string | undefined,
): ReadValues {
	const places = new Map<string, string>();
	return { data: read(fields, '', '') ?? {}, places };

	function read(
		own: readonly FormField[],
		before: string,
		path: string,
	): Record<string, unknown> | undefined {
		const data: Record<string, unknown> = {};
		for (const field of own) {
			const name = before + field.name;
			const at = path + field.name;
			places.set(at, name);
			const value = valueOf(field, name, at);
			if (value !== undefined) data[field.name] = value;
		}
		if (Object.keys(data).length === 0) return undefined;
		for (const { name, today: isToday } of own) {
			if (isToday && today !== undefined && !(name in data)) data[name] = today;
		}
		return data;
	}

	function valueOf(field: FormField, name: string, at: string): unknown {
		if (field.control === 'group') return read(field.fields, `${name}.`, `${at}.`);
		if (field.control !== 'groups') return plainValue(field, controls.values(name));
		const items: unknown[] = [];
		for (const part of controls.parts(name)) {
			const item = read(field.fields, `${name}.${part}.`, `${at}.${items.length}.`);
			if (item) items.push(item);
		}
		return items.length === 0 ? undefined : items;
	}
}

function plainValue(field: FormField, written: readonly string[]): unknown {
	const [first = ''] = written;
	switch (field.control) {
		case 'yes':
			return first === '' ? undefined : true;
		case 'choices':
		case 'references': {
			const chosen = [...new Set(written.filter(Boolean))];
			return chosen.length === 0 ? undefined : chosen;
		}
		case 'lines': {
			const lines = cleanText(first)
				.split('\n')
				.map((line) => cleanLine(line.replace(/^\s*[-•] +/, '')))
				.filter(Boolean);
			return lines.length === 0 ? undefined : lines;
		}
		case 'number':
		case 'date':
		case 'web':
		case 'mail':
			return asMeant(field, cleanLine(first));
		default:
			return cleanLine(first) || undefined;
	}
}

/** @returns the value that the schema accepts, if people's way of writing it is known */
function asMeant({ schema, control }: FormField, text: string): unknown {
	if (text === '') return undefined;
	if (control !== 'number' && schema.safeParse(text).success) return text;
	const meant = replacement(schema, text)?.replace(/^"(.*)"$/, '$1');
	if (control !== 'number') return meant ?? text;
	return meant !== undefined && /^-?[\d.]+$/.test(meant) ? Number(meant) : text;
}
