import { z } from 'zod';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { coreType, fieldOf, fieldsOf, itemOf, metaOf, type FieldMeta } from '../field-meta.ts';
import { pathOf, titleOf, type Entry } from '../entry.ts';
import { kindOf } from '../kinds.ts';
import { formatEuro, formatNumber } from '#src/base/text/numbers.ts';

/** One line of a fact box. */
export interface Fact {
	/** Name of the field in the schema, for tests and styles. */
	field: string;
	label: string;
	values: FactValue[];
	/** Text to show if there are no values. */
	missing?: string;
}

/** One value of a fact. */
export interface FactValue {
	text: string;
	/** Address below the portal's base. */
	path?: string;
	/** Address outside the portal. */
	url?: string;
	/** Second line in small print. */
	note?: string;
	/** Value of a field called `status`, for its coloured dot. */
	status?: string;
	/** Why the value is not verified. */
	unchecked?: string;
	/** Date of the latest source for an unverified value, as text for readers. */
	evidenced?: string;
}

/** Finds the entry of one of the kinds with an id; undefined if there is none. */
export type Resolve = (kinds: readonly string[], id: string) => Entry | undefined;

/**
 * Collects everything that a kind's schema marks as a fact, ordered by `factOrder` and ready to
 * show. A new field with `factOrder` in its meta data appears without further code.
 */
export function factsOf(entry: Entry, resolve: Resolve): Fact[] {
	const facts: { order: number; fact: Fact }[] = [];
	collect(kindOf(entry.kind).schema, entry.data);
	return facts.sort((a, b) => a.order - b.order).map(({ fact }) => fact);

	function collect(schema: z.ZodObject, data: Record<string, unknown> | undefined): void {
		for (const { name, type, meta } of fieldsOf(schema)) {
			const core = coreType(type);
			const value = data?.[name];
			if (core instanceof z.ZodObject && !meta?.shownAs) {
				collect(core, value as Record<string, unknown> | undefined);
			}
			if (meta?.factOrder === undefined) continue;
			const values = value === undefined ? [] : format(core, meta, value, name);
			const unchecked = meta.unverifiedBy && data?.[meta.unverifiedBy];
			const evidenced = meta.documentedOn && data?.[meta.documentedOn];
			if (typeof unchecked === 'string') {
				for (const each of values) {
					each.unchecked = unchecked;
					if (typeof evidenced === 'string') each.evidenced = formatDate(evidenced);
				}
			}
			if (values.length === 0 && meta.whenMissing === undefined) continue;
			const fact: Fact = { field: name, label: meta.title, values };
			if (values.length === 0) fact.missing = meta.whenMissing ?? '';
			facts.push({ order: meta.factOrder, fact });
		}
	}

	function format(core: z.ZodType, meta: FieldMeta, value: unknown, name: string): FactValue[] {
		if (Array.isArray(value)) {
			const item = itemOf(core) ?? core;
			const itemMeta = { ...metaOf(item), ...meta, labels: meta.labels ?? metaOf(item)?.labels };
			return value.flatMap((each) => format(coreType(item), itemMeta, each, name));
		}
		switch (meta.shownAs) {
			case 'reference': {
				const target = resolve(meta.refersTo ?? [], String(value));
				if (!target) return [];
				const note = kindOf(target.kind).subtitle?.(target.data);
				const shown: FactValue = { text: titleOf(target), path: pathOf(target) };
				return [note && target.kind === 'kommunen' ? { ...shown, note } : shown];
			}
			case 'choice': {
				const text = meta.labels?.[String(value)] ?? String(value);
				return [name === 'status' ? { text, status: String(value) } : { text }];
			}
			case 'date':
				return [{ text: formatDate(String(value)) }];
			case 'number':
				return [{ text: [formatNumber(Number(value)), meta.unit].filter(Boolean).join(' ') }];
			case 'web':
				return [{ text: String(value).replace(/^https?:\/\/|\/$/g, ''), url: String(value) }];
			case 'cost':
				return [effort(value as Effort, core)];
			case 'reuse': {
				const { moeglich, wie } = value as { moeglich: string; wie?: string };
				const labels = fieldOf(core, 'moeglich')?.meta?.labels;
				return [{ text: labels?.[moeglich] ?? moeglich, ...(wie ? { note: wie } : {}) }];
			}
			case 'office': {
				const { stelle, web, mail } = value as { stelle: string; web?: string; mail?: string };
				const url = mail ? `mailto:${mail}` : web;
				return [{ text: stelle, ...(url ? { url } : {}) }];
			}
			default:
				return [{ text: String(value) }];
		}
	}
}

/** @returns every field that a kind marks as a fact, in the order of {@link factsOf}. */
export function factFieldsOf(schema: z.ZodObject): { field: string; meta: FieldMeta }[] {
	const nested = fieldsOf(schema).flatMap(({ name: field, type, meta }) => {
		const core = coreType(type);
		return [
			...(core instanceof z.ZodObject && !meta?.shownAs ? factFieldsOf(core) : []),
			...(meta?.factOrder === undefined ? [] : [{ field, meta }]),
		];
	});
	return nested.sort((a, b) => (a.meta.factOrder ?? 0) - (b.meta.factOrder ?? 0));
}

interface Effort {
	bezugsgroesse?: string;
	betrag_euro?: number;
	anzahl?: number;
	je?: string;
	genauigkeit: string;
	bezug: string;
	datum: string;
}

function effort(value: Effort, core: z.ZodType): FactValue {
	const amount =
		value.betrag_euro === undefined
			? `${formatNumber(value.anzahl ?? 0)} Personentage`
			: formatEuro(value.betrag_euro);
	const precision = { rund: 'rund ', mindestens: 'mindestens ', hoechstens: 'höchstens ' }[
		value.genauigkeit
	];
	const share =
		value.bezugsgroesse === 'einwohner'
			? ` ${fieldOf(core, 'bezugsgroesse')?.meta?.labels?.['einwohner'] ?? ''}`
			: '';
	const per = value.je ? ` je ${value.je === 'jahr' ? 'Jahr' : 'Monat'}` : '';
	return {
		text: `${precision ?? ''}${amount}${share}${share ? per.replace(' je ', ' und ') : per}`,
		note: `${value.bezug} (${formatDate(value.datum)})`,
	};
}
