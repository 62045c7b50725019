import type { z } from 'zod';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { coreType, fieldOf, itemOf, metaOf, type FieldMeta } from '../field-meta.ts';
import { precisionWord, type Precision } from '../fields/precision.ts';
import type { Kind } from '../kind.ts';
import { formatEuro, formatNumber } from '#src/base/text/numbers.ts';
import { doubtBadge, doubtReason } from './doubt-badge.ts';
import { extentOf } from './extent-of.ts';
import { nestedFields } from './nested-fields.ts';
import { officeValues, ownerName, type Mediator, type Office } from './office.ts';
import { sumNote } from './sum-note.ts';

/** One line of a fact box. */
export interface Fact {
	/** Name of the field in the schema, for tests and styles. */
	field: string;
	label: string;
	/** At least one. */
	values: FactValue[];
	/** Written freely, short or long: a sentence rather than a figure, a day or a choice. */
	free?: true;
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
	/** Value of a field that says how binding the entry is, for its sign. */
	binding?: string;
	/** Why the value is not verified. */
	unchecked?: string;
	/** Words of the badge beside an unverified value: of when the latest source is. */
	badge?: string;
	/** ISO day of which pages say how long ago it was. */
	agedFrom?: string;
	/** Address of the page that says so. */
	source?: string;
}

/** How fields are shown whose values are written freely. */
const FREE: ReadonlySet<string> = new Set(['text', 'office']);

/** What a fact tells of an entry that it names. */
export interface NamedEntry {
	kind: string;
	id: string;
	title: string;
	/** Address below the portal's base. */
	path: string;
	/** Small print below its title. */
	subtitle?: string | undefined;
	/** Form of a municipality: Stadt, Gemeinde. */
	form?: string | undefined;
	/** Inhabitants of a municipality. */
	population?: number | undefined;
}

/** An entry whose facts are wanted, also one that is still being written. */
export interface Described {
	id: string;
	data: Readonly<Record<string, unknown>>;
}

/**
 * Collects everything that a kind's schema marks as a fact, ordered by `factOrder` and ready to
 * show. A new field with `factOrder` in its meta data appears without further code. The form's preview calls it, too, so
 * it knows no other kind than the one it is given.
 *
 * @param resolve finds the entry of one of the kinds with an id; undefined if there is none
 * @param mediator who passes on questions to offices without a mailbox; left out: such an office is only named
 */
export function factsIn(
	kind: Kind,
	entry: Described,
	resolve: (kinds: readonly string[], id: string) => NamedEntry | undefined,
	mediator?: Mediator,
): Fact[] {
	const facts: { order: number; fact: Fact }[] = [];
	const { loesung } = entry.data;
	const solutions = Array.isArray(loesung) ? loesung.map(String) : [];
	for (const { name, core, meta, value, data } of nestedFields(kind.schema, entry.data)) {
		if (meta?.factOrder === undefined) continue;
		const values = isGiven(value) ? format(core, meta, value, name) : [];
		const unchecked = meta.unverifiedBy && data?.[meta.unverifiedBy];
		if (typeof unchecked === 'string') {
			const badge = doubtBadge(meta, data ?? {});
			for (const each of values) {
				each.unchecked = doubtReason(unchecked);
				if (badge !== undefined) each.badge = badge;
			}
		}
		if (values.length === 0) continue;
		const source = meta.sourcedBy && data?.[meta.sourcedBy];
		if (typeof source === 'string') for (const each of values) each.source = source;
		const law = meta.versionOf && data?.[meta.versionOf];
		if (meta.versionOf) for (const each of values) each.agedFrom = String(value);
		if (typeof law === 'string') for (const each of values) each.note = law;
		const limit = meta.limitedBy && data?.[meta.limitedBy];
		if (typeof limit === 'string') for (const each of values) each.note = limit;
		const free = FREE.has(meta.shownAs ?? 'text') && { free: true as const };
		facts.push({
			order: meta.factOrder,
			fact: { field: name, label: meta.title, values, ...free },
		});
	}
	return facts.sort((a, b) => a.order - b.order).map(({ fact }) => fact);

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
				const { title: text, path, subtitle: note } = target;
				return [note && target.kind === 'kommunen' ? { text, path, note } : { text, path }];
			}
			case 'choice': {
				const text = meta.labels?.[String(value)] ?? String(value);
				if (name === 'status') return [{ text, status: String(value) }];
				return [meta.binding ? { text, binding: String(value) } : { text }];
			}
			case 'date':
				return [{ text: formatDate(String(value)) }];
			case 'number':
				return [{ text: [formatNumber(Number(value)), meta.unit].filter(Boolean).join(' ') }];
			case 'web':
				return [{ text: String(value).replace(/^https?:\/\/|\/$/g, ''), url: String(value) }];
			case 'cost':
				return [effort(value as Effort, core, solutions)];
			case 'funding':
				return [funding(value as Funding)];
			case 'population': {
				const { anzahl, datum } = value as { anzahl: number; datum: string };
				return [{ text: formatNumber(anzahl), note: formatDate(datum) }];
			}
			case 'reuse': {
				const { moeglich, wie } = value as { moeglich: string; wie?: string };
				const labels = fieldOf(core, 'moeglich')?.meta?.labels;
				return [{ text: labels?.[moeglich] ?? moeglich, ...(wie ? { note: wie } : {}) }];
			}
			case 'authority':
				return authority(resolve(meta.refersTo ?? [], String(value)));
			case 'office': {
				const office = value as Office;
				const written = entry.data[kind.titleField];
				const title = typeof written === 'string' ? written : entry.id;
				const owner = ownerName(entry.data, (kinds, id) => resolve(kinds, id)?.title);
				return mediator
					? officeValues(office, { title, owner }, mediator)
					: [{ text: office.stelle }];
			}
			default:
				return [{ text: String(value) }];
		}
	}

	/** Names the body that is responsible for a municipality; it may be the municipality itself. */
	function authority(target: NamedEntry | undefined): FactValue[] {
		if (!target) return [];
		const form =
			target.form === undefined ? '' : target.form === 'Gemeinde' ? 'Gemeinde ' : 'Stadt ';
		const text = form + target.title;
		const own = target.kind === kind.id && target.id === entry.id;
		return [own ? { text: `${text} selbst` } : { text, path: target.path }];
	}
}

/** @returns false for a value that says no more than a field left out: an empty list, reuse `unbekannt` */
export function isGiven(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	if (typeof value !== 'object' || value === null) return value !== undefined;
	const { moeglich, wie } = value as { moeglich?: unknown; wie?: unknown };
	return moeglich !== 'unbekannt' || wie !== undefined;
}

/** @returns every field that a kind marks as a fact, in the order of {@link factsOf}. */
export function factFieldsOf(schema: z.ZodObject): { field: string; meta: FieldMeta }[] {
	const facts = [...nestedFields(schema, undefined)].flatMap(({ name: field, meta }) =>
		meta?.factOrder === undefined ? [] : [{ field, meta }],
	);
	return facts.sort((a, b) => (a.meta.factOrder ?? 0) - (b.meta.factOrder ?? 0));
}

interface Funding {
	programm: string;
	geber?: string;
	betrag_euro?: number;
	genauigkeit: Precision;
	datum: string;
}

function funding({ programm, geber, betrag_euro, genauigkeit, datum }: Funding): FactValue {
	const note = `${[programm, geber].filter(Boolean).join(', ')} (${formatDate(datum)})`;
	if (betrag_euro === undefined) return { text: 'Betrag nicht genannt', note };
	return { text: `${precisionWord(genauigkeit)}${formatEuro(betrag_euro)}`, note };
}

interface Effort {
	art?: string;
	bezugsgroesse?: string;
	umfang?: string;
	loesung?: string;
	betrag_euro?: number;
	anzahl?: number;
	je?: string;
	genauigkeit: Precision;
	bezug: string;
	datum: string;
}

function effort(value: Effort, core: z.ZodType, solutions: readonly string[]): FactValue {
	const amount =
		value.betrag_euro === undefined
			? `${formatNumber(value.anzahl ?? 0)} Personentage`
			: formatEuro(value.betrag_euro);
	const kind = value.art && fieldOf(core, 'art')?.meta?.labels?.[value.art];
	const extent = fieldOf(core, 'umfang')?.meta?.labels?.[extentOf(value, solutions) ?? ''];
	const share =
		value.bezugsgroesse === 'einwohner'
			? ` ${fieldOf(core, 'bezugsgroesse')?.meta?.labels?.['einwohner'] ?? ''}`
			: '';
	const isMonthly = value.je === 'monat';
	const per = value.je ? ` ${share ? 'und' : 'im'} ${isMonthly ? 'Monat' : 'Jahr'}` : '';
	const stated = `${precisionWord(value.genauigkeit)}${amount}${share}${per}`;
	// Others state theirs by the year.
	const yearly =
		isMonthly && !share ? ` (${formatEuro((value.betrag_euro ?? 0) * 12)} im Jahr)` : '';
	return {
		text: stated + yearly,
		note: sumNote(value.bezug, [extent, kind], value.datum),
	};
}
