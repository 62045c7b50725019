import { formatDate, formatSpan, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { bindingOf, signOf, type EntrySign } from '#src/model/binding-of.ts';
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
	status?: EntrySign;
	/** How binding the entry is. */
	binding?: EntrySign;
	/** How many items of the entry's list have which state. */
	tally: readonly TallyLine[];
	/** Short pieces of small print. */
	meta: string[];
	/** The pieces of small print with a single day → that day as ISO date. */
	days: ReadonlyMap<string, string>;
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
	const facts = givenFacts(entry);
	const small = kindOf(entry.kind).subtitle?.(entry.data);
	const sentence = summaryOf(entry);
	const status = statusOf(entry);
	const binding = bindingOf(entry);
	const dates: RowDate[] = instead === undefined ? datesOf(facts, data) : [{ text: instead }];
	return {
		title: titleOf(entry),
		path: pathOf(entry),
		...(sentence ? { sentence } : {}),
		...(status ? { status } : {}),
		...(binding ? { binding } : {}),
		days: new Map(dates.flatMap(({ text, day }) => (day ? [[text, day] as const] : []))),
		tally: tallyOf(entry),
		meta: [
			...dates.map(({ text }) => text),
			...ownerOf(facts, data, resolve),
			...(entry.kind === 'kommunen' ? [] : sizeOf(entry, resolve)),
			...choicesOf(facts, data).filter((label) => !small?.includes(label)),
			...(small ? [small] : []),
		].slice(0, MOST),
	};
}

/** @returns the dates of an entry in the words of lists, with the day where these say how long ago it was */
export function rowDates(entry: Entry): readonly RowDate[] {
	return datesOf(givenFacts(entry), entry.data);
}

interface FactField {
	name: string;
	meta: FieldMeta;
}

/** @returns the fields with facts that the entry gives, in their order */
function givenFacts({ kind, data }: Entry): FactField[] {
	const given: Readonly<Record<string, unknown>> = data;
	return fieldsOf(kindOf(kind).schema)
		.flatMap(({ name, meta }) =>
			meta?.factOrder === undefined || given[name] === undefined ? [] : [{ name, meta }],
		)
		.sort((a, b) => (a.meta.factOrder ?? 0) - (b.meta.factOrder ?? 0));
}

function statusOf(entry: Entry): EntrySign | undefined {
	const data = entry.data as Record<string, unknown>;
	const { status } = data;
	if (typeof status !== 'string') return undefined;
	return signOf(status, fieldOf(kindOf(entry.kind).schema, 'status')?.meta, data);
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
	if (einwohner !== undefined) return [`${sizeClassOf(einwohner).range} Einwohner`];
	const { organisation } = entry.data as { organisation?: string };
	const owner = organisation === undefined ? undefined : resolve(['organisationen'], organisation);
	// Among municipalities by size, one whose size is not known must not look as if it had a place.
	const isMunicipality = owner?.kind === 'organisationen' && owner.data.art === 'kommune';
	return isMunicipality ? ['Größe nicht angegeben'] : [];
}

/** A date of an entry in words; with the day if these say how long ago it was. */
interface RowDate {
	text: string;
	day?: string;
}

/** What has to be done by when, and when the entry began or appeared. Of the law it rests on, see `notices.ts`. */
function datesOf(facts: FactField[], data: Record<string, unknown>): RowDate[] {
	const { beginn, ende } = data;
	if (typeof beginn === 'string' && typeof ende === 'string')
		return [{ text: formatSpan(beginn, ende) }];
	// A date that belongs to another field, as to `einwohner`, is not the entry's date.
	const others = facts.map(({ meta }) => meta.asOf);
	const dates = facts.filter(({ name, meta }) => meta.shownAs === 'date' && !others.includes(name));
	const own = dates.find(({ meta }) => !meta.deadline && !meta.versionOf);
	return [...dates.filter(({ meta }) => meta.deadline), ...(own ? [own] : [])].map((field) =>
		dateIn(field, data),
	);
}

function dateIn({ name, meta }: FactField, data: Record<string, unknown>): RowDate {
	const { saidBefore = meta.title, goesOn } = meta;
	const value = String(data[name]);
	const limit = meta.limitedBy && data[meta.limitedBy];
	const text = [saidBefore, formatDate(value), limit].filter(Boolean).join(' ');
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
