import { formatDate } from '#src/base/dates/imprecise-date.ts';
import type { FormField } from '../form-fields.ts';
import type { ReadValues } from '../read-values.ts';
import { replacement } from '#src/model/messages/replacement.ts';
import { isFields, isSame } from './same.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the form's controls hold by their names, and the parts of its repeated groups. */
export interface ControlValues {
	values: Record<string, string[]>;
	parts: Record<string, string[]>;
}

/** @returns an entry's data as people would fill it in; see `read-values.ts` for the way back */
export function controlValues(fields: readonly FormField[], data: Data): ControlValues {
	const found: ControlValues = { values: {}, parts: {} };
	walk(fields, data, '');
	return found;

	function walk(own: readonly FormField[], values: Data, before: string): void {
		for (const field of own) {
			const value = values[field.name];
			const name = before + field.name;
			if (value === undefined || value === null) continue;
			if (field.control === 'groups' && Array.isArray(value)) {
				found.parts[name] = value.map((_, index) => String(index));
				for (const [index, item] of value.entries())
					if (isFields(item)) walk(field.fields, item, `${name}.${index}.`);
			} else if (field.control === 'group') {
				if (isFields(value)) walk(field.fields, value, `${name}.`);
			} else found.values[name] = textsOf(field, value);
		}
	}
}

function textsOf(field: FormField, value: unknown): string[] {
	switch (field.control) {
		case 'yes':
			return value === true ? ['ja'] : [];
		case 'choices':
		case 'references':
			return (Array.isArray(value) ? value : [value]).map(String);
		case 'lines':
			return [(Array.isArray(value) ? value : [value]).map(String).join('\n')];
		case 'number':
			return [String(value).replace('.', ',')];
		case 'date': {
			// As people write it, if it is read as the same again.
			const [iso, german] = [String(value), formatDate(String(value))];
			return [replacement(field.schema, german)?.replace(/^"(.*)"$/, '$1') === iso ? german : iso];
		}
		default:
			return [String(value)];
	}
}

/** @returns the part of the data that the fields of the form know */
function knownTo(fields: readonly FormField[], data: Data): Record<string, unknown> {
	return Object.fromEntries(
		fields.flatMap(({ name, control, fields: inside }) => {
			const value = data[name];
			if (value === undefined || value === null || value === false) return [];
			if (control === 'group' && isFields(value)) return [[name, knownTo(inside, value)]];
			if (control === 'groups' && Array.isArray(value))
				return [
					[name, value.map((item: unknown) => (isFields(item) ? knownTo(inside, item) : item))],
				];
			// Ids of digits are read as numbers.
			if (isSeveral(control) && Array.isArray(value)) return [[name, value.map(String)]];
			return [[name, control === 'reference' && typeof value === 'number' ? String(value) : value]];
		}),
	);
}

/**
 * @param data of the published entry
 * @param read what the form, filled in with it, was read as
 * @returns names of the fields that the form cannot show as they are; they must stay
 */
export function lockedFields(fields: readonly FormField[], data: Data, read: Data): string[] {
	const known = knownTo(fields, data);
	return fields.flatMap(({ name, control }) => {
		const same = isSeveral(control)
			? isSame(sorted(known[name]), sorted(read[name]))
			: isSame(known[name], read[name]);
		return same ? [] : name;
	});
}

function isSeveral(control: FormField['control']): boolean {
	return control === 'choices' || control === 'references';
}

/** Boxes to tick have an order of their own. */
function sorted(value: unknown): unknown {
	return Array.isArray(value) ? value.toSorted() : value;
}

/** @returns chosen values: those that were chosen before as they were, in their order, then the others */
function inOldOrder(old: unknown, chosen: readonly unknown[]): unknown[] {
	const before: readonly unknown[] = Array.isArray(old) ? old : [];
	const names = new Set(before.map(String));
	const kept = before.filter((each) => chosen.includes(String(each)));
	return [...kept, ...chosen.filter((each) => !names.has(String(each)))];
}

/**
 * Takes over what was changed in the form. What the form does not show stays, also within groups.
 *
 * @param data of the published entry, by the names of the schema
 * @param before what the form was read as when it was filled in with the data
 * @param now what it is read as
 * @param today for days that are left empty in new parts
 */
export function correctedData(
	fields: readonly FormField[],
	data: Data,
	before: Data,
	now: ReadValues,
	today: string,
): Record<string, unknown> {
	return merged(fields, data, before, now.data, '');

	function merged(own: readonly FormField[], old: Data, was: Data, is: Data, path: string) {
		const made: Record<string, unknown> = { ...old };
		for (const field of own) {
			const { name } = field;
			if (isSame(was[name], is[name])) continue;
			const value = valueOf(field, old[name], was[name], is[name], path + name);
			if (value === undefined) delete made[name];
			else made[name] = value;
		}
		return made;
	}

	function valueOf(field: FormField, old: unknown, was: unknown, is: unknown, at: string): unknown {
		if (field.control === 'group' && isFields(is) && isFields(old))
			return merged(field.fields, old, isFields(was) ? was : {}, is, `${at}.`);
		if (isSeveral(field.control) && Array.isArray(is)) return inOldOrder(old, is);
		if (field.control !== 'groups' || !Array.isArray(is)) return is;
		return is.map((item: unknown, index) => {
			const key = keyOf(field, `${at}.${index}.`, at);
			const own = Array.isArray(old) ? (old as unknown[])[key] : undefined;
			const seen = Array.isArray(was) ? (was as unknown[])[key] : undefined;
			if (!isFields(item)) return item;
			return isFields(own) && isFields(seen)
				? merged(field.fields, own, seen, item, `${at}.${index}.`)
				: withDays(field, item);
		});
	}

	/** The published parts are called 0, 1, 2; those that were added, more. */
	function keyOf({ fields: inside }: FormField, path: string, name: string): number {
		const place = now.places.get(path + (inside[0]?.name ?? '')) ?? '';
		return Number(place.slice(name.length + 1).split('.')[0]);
	}

	function withDays({ fields: inside }: FormField, item: Data): Data {
		const days = inside.filter(({ today: isToday, name }) => isToday && !(name in item));
		return { ...item, ...Object.fromEntries(days.map(({ name }) => [name, today])) };
	}
}
