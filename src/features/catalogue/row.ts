import { formatDate, formatSpan, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { doubtBadge } from '#src/model/facts/doubt-badge.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { pathOf, summaryOf, titleOf, type Entry } from '#src/model/entry.ts';
import { fieldOf, fieldsOf, type FieldMeta } from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';
import { namesOwner } from '#src/model/owner.ts';
import { populationOf } from '#src/model/facets.ts';
import { tallyOf, type TallyLine } from '#src/model/tally.ts';
import { sizeClassOf } from '#src/model/size-class.ts';

/** An entry as a row of a list. */
export interface Row {
	title: string;
	/** Address below the portal's base. */
	path: string;
	sentence?: string;
	status?: RowStatus;
	/** How binding the entry is. */
	binding?: { value: string; label: string };
	/** How many items of the entry's list have which state. */
	tally: readonly TallyLine[];
	/** Short pieces of small print. */
	meta: string[];
	/** The piece of small print with a single day, and that day as ISO date. */
	date?: { text: string; day: string };
}

interface RowStatus {
	value: string;
	label: string;
	/** Of when it is, if nobody has verified that it still holds. */
	badge?: string;
}

/** Pieces of small print in a row; more are not read. */
const MOST = 3;

/**
 * Builds the row of an entry: date, owner and size, form. The kind's schema marks which fields are
 * facts.
 *
 * @param instead piece of small print instead of the date, which belongs to something else than the list is about
 */
export function rowOf(
	entry: Entry,
	resolve: Resolve,
	{ instead }: { instead?: string | undefined } = {},
): Row {
	const data = entry.data as Record<string, unknown>;
	const facts = factFields(entry).filter(({ name }) => data[name] !== undefined);
	const small = kindOf(entry.kind).subtitle?.(entry.data);
	const sentence = summaryOf(entry);
	const status = statusOf(entry);
	const binding = bindingOf(facts, data);
	const own = instead === undefined ? ownDate(facts, data) : { text: instead };
	const date = own ? [own.text] : [];
	return {
		title: titleOf(entry),
		path: pathOf(entry),
		...(sentence ? { sentence } : {}),
		...(status ? { status } : {}),
		...(binding ? { binding } : {}),
		...(own?.day ? { date: { text: own.text, day: own.day } } : {}),
		tally: tallyOf(entry),
		meta: [
			...date,
			...ownerOf(facts, data, resolve),
			...(entry.kind === 'kommunen' ? [] : sizeOf(entry, resolve)),
			...choicesOf(facts, data).filter((label) => !small?.includes(label)),
			...(small ? [small] : []),
		].slice(0, MOST),
	};
}

interface FactField {
	name: string;
	meta: FieldMeta;
}

function factFields(entry: Entry): FactField[] {
	return fieldsOf(kindOf(entry.kind).schema)
		.flatMap(({ name, meta }) => (meta?.factOrder === undefined ? [] : [{ name, meta }]))
		.sort((a, b) => (a.meta.factOrder ?? 0) - (b.meta.factOrder ?? 0));
}

function statusOf(entry: Entry): RowStatus | undefined {
	const data = entry.data as Record<string, unknown>;
	const { status } = data;
	const meta = fieldOf(kindOf(entry.kind).schema, 'status')?.meta;
	if (typeof status !== 'string') return undefined;
	const badge = meta && doubtBadge(meta, data);
	return {
		value: status,
		label: meta?.labels?.[status] ?? status,
		...(badge ? { badge } : {}),
	};
}

function bindingOf(facts: FactField[], data: Record<string, unknown>): Row['binding'] {
	const field = facts.find(({ meta }) => meta.binding);
	if (!field) return undefined;
	const value = String(data[field.name]);
	return { value, label: field.meta.labels?.[value] ?? value };
}

function ownerOf(facts: FactField[], data: Record<string, unknown>, resolve: Resolve): string[] {
	const field = facts.find(({ meta }) => namesOwner(meta));
	if (!field) return [];
	const ids = [data[field.name]].flat().map(String);
	const names = ids.flatMap((id) => {
		const target = resolve(field.meta.refersTo ?? [], id);
		return target ? [titleOf(target)] : [];
	});
	if (names.length === 0) return [];
	const [first, ...others] = names;
	return [others.length === 0 ? String(first) : `${first} und ${others.length} weitere`];
}

function sizeOf(entry: Entry, resolve: Resolve): string[] {
	const einwohner = populationOf(entry, resolve);
	return einwohner === undefined ? [] : [`${sizeClassOf(einwohner).range} Einwohner`];
}

function ownDate(
	facts: FactField[],
	data: Record<string, unknown>,
): { text: string; day?: string } | undefined {
	const { beginn, ende } = data;
	if (typeof beginn === 'string' && typeof ende === 'string')
		return { text: formatSpan(beginn, ende) };
	// A date that belongs to another field, as to `einwohner`, is not the entry's date.
	const others = facts.map(({ meta }) => meta.asOf);
	const field = facts.find(({ name, meta }) => meta.shownAs === 'date' && !others.includes(name));
	if (!field) return undefined;
	const { title, saidBefore = title, goesOn } = field.meta;
	const value = String(data[field.name]);
	const text = [saidBefore, formatDate(value)].filter(Boolean).join(' ');
	const date = parseImpreciseDate(value);
	// Only a single day of something that does not go on gets words that count days.
	const happened = date && date.from === date.to && !goesOn;
	return happened ? { text, day: date.from } : { text };
}

function choicesOf(facts: FactField[], data: Record<string, unknown>): string[] {
	return facts.flatMap(({ name, meta }) => {
		const value = data[name];
		const label = typeof value === 'string' ? meta.labels?.[value] : undefined;
		return meta.filter && !meta.binding && name !== 'status' && label ? [label] : [];
	});
}
