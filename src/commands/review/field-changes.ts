import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import {
	coreType,
	fieldsOf,
	itemOf,
	labelsOf,
	metaOf,
	type SchemaField,
} from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';

/** A value of an entry that a proposal changes, in the words of its fact box. */
export interface FieldChange {
	/** Names of the fields that lead to it: `Aufwand`, `Einmalig`. */
	label: string;
	/** What was there; empty if nothing was. */
	before: string[];
	/** What is there; empty if nothing is. */
	after: string[];
}

type Data = Record<string, unknown>;

/**
 * Compares the fields of two states of an entry, one of which may be missing. Values of facts are told as readers see
 * them, others by the labels of their schema.
 *
 * @param resolveBefore finds entries of the state before, `resolveAfter` of the one after
 */
export function fieldChanges(
	before: Entry | undefined,
	after: Entry | undefined,
	resolveBefore: Resolve,
	resolveAfter: Resolve,
): FieldChange[] {
	const kind = (after ?? before)?.kind;
	if (!kind) return [];
	const facts = mergedFacts(
		before ? factTexts(before, resolveBefore) : new Map<string, string[]>(),
		after ? factTexts(after, resolveAfter) : new Map<string, string[]>(),
	);
	const others = changesIn(fieldsOf(kindOf(kind).schema), before?.data, after?.data, {
		prefix: [],
		resolve: (kinds, id) => resolveAfter(kinds, id) ?? resolveBefore(kinds, id),
	});
	return [...facts, ...others];
}

function factTexts(entry: Entry, resolve: Resolve): Map<string, string[]> {
	return new Map(
		factsOf(entry, resolve).map(({ label, values }) => [
			label,
			values.map(({ text, note, unchecked, badge }) =>
				[text, note, unchecked && `${badge}: ${unchecked}`].filter(Boolean).join(' – '),
			),
		]),
	);
}

function mergedFacts(
	before: ReadonlyMap<string, string[]>,
	after: ReadonlyMap<string, string[]>,
): FieldChange[] {
	const labels = [...new Set([...before.keys(), ...after.keys()])];
	return labels.flatMap((label) => changeOf(label, before.get(label), after.get(label)));
}

function changeOf(label: string, before: string[] = [], after: string[] = []): FieldChange[] {
	return isDeepStrictEqual(before, after) ? [] : [{ label, before, after }];
}

interface Around {
	prefix: readonly string[];
	resolve: Resolve;
}

/** Compares fields that are no facts. */
function changesIn(
	fields: readonly SchemaField[],
	before: Data | undefined,
	after: Data | undefined,
	{ prefix, resolve }: Around,
): FieldChange[] {
	return fields.flatMap((field) => {
		const { name, type, meta } = field;
		const [old, now] = [before?.[name], after?.[name]];
		if (meta?.factOrder !== undefined || isDeepStrictEqual(old, now)) return [];
		const path = [...prefix, meta?.title ?? name];
		const core = coreType(type);
		if (core instanceof z.ZodObject && !meta?.shownAs) {
			return changesIn(fieldsOf(core), asData(old), asData(now), { prefix: path, resolve });
		}
		const words = (value: unknown) => textsOf(value, field, resolve);
		const [was, is] = [words(old), words(now)];
		// Of a list only what came and went.
		const list = Array.isArray(old) || Array.isArray(now);
		return changeOf(
			path.join(', '),
			list ? was.filter((text) => !is.includes(text)) : was,
			list ? is.filter((text) => !was.includes(text)) : is,
		);
	});
}

function asData(value: unknown): Data | undefined {
	return typeof value === 'object' && value !== null ? (value as Data) : undefined;
}

/** @returns a value in words, a list item by item */
function textsOf(value: unknown, { type, meta }: SchemaField, resolve: Resolve): string[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) {
		const item = itemOf(type) ?? type;
		const itemMeta = meta ?? metaOf(item);
		return value.flatMap((each) =>
			textsOf(each, { name: '', type: item, meta: itemMeta }, resolve),
		);
	}
	if (typeof value === 'object') {
		const parts = fieldsOf(type).flatMap((each) => {
			const texts = textsOf((value as Data)[each.name], each, resolve);
			return texts.length > 0 ? [`${each.meta?.title ?? each.name}: ${texts.join(', ')}`] : [];
		});
		return [parts.length > 0 ? parts.join('; ') : JSON.stringify(value)];
	}
	return [scalar(value as string | number | boolean, { name: '', type, meta }, resolve)];
}

function scalar(value: string | number | boolean, field: SchemaField, resolve: Resolve): string {
	const { meta } = field;
	const text = String(value);
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	if (typeof value === 'number') {
		return [formatNumber(value), meta?.unit].filter(Boolean).join(' ');
	}
	const label = labelsOf(field)?.[text];
	if (label !== undefined) return label;
	if (meta?.refersTo) {
		const target = resolve(meta.refersTo, text);
		return target ? titleOf(target) : text;
	}
	return meta?.shownAs === 'date' ? formatDate(text) : text;
}
