import type { Resolve } from './facts/facts-of.ts';
import { titleOf, type Entry } from './entry.ts';
import { fieldsOf, labelsOf, type FieldMeta, type SchemaField } from './field-meta.ts';
import type { Kind } from './kind.ts';
import { namesOwner } from './owner.ts';
import { populationFrom } from './population.ts';
import { sizeClasses, sizeClassOf, type SizeClass } from './size-class.ts';

/** One way to narrow a list; the same for the lists of the kinds and for the search. */
export interface Facet {
	/** Name of the field in the schema. */
	id: string;
	label: string;
	/** Order of the values if it has a meaning; left out: sorted by label. */
	order?: readonly string[];
	/** Labels of `order`. */
	labels?: readonly string[];
	/** Kinds whose entries are the values. */
	refersTo?: readonly string[];
	/** Values of an entry in this facet; empty if it has none. */
	values: (entry: Entry, resolve: Resolve) => FacetValue[];
}

/** One value of a facet, with its label for readers. */
export interface FacetValue {
	value: string;
	label: string;
}

/**
 * The facets of a kind: every field with `filter` in its meta data, in the schema's order, and the
 * size of the municipality for kinds that belong to one. First comes what an entry is about, then the
 * size, then how far it is, and at last whose it is: that list is the longest and asked for least.
 */
export function facetsOf(kind: Kind): Facet[] {
	const fields = fieldsOf(kind.schema).filter(({ meta }) => meta?.filter);
	const facetsWhere = (fits: (meta: FieldMeta) => boolean) =>
		fields.filter(({ meta }) => meta && fits(meta)).flatMap((field) => fieldFacet(field) ?? []);
	const hasSize = 'kommune' in kind.schema.shape || 'einwohner' in kind.schema.shape;
	return [
		...facetsWhere((meta) => meta.refersTo !== undefined && !namesOwner(meta)),
		...(hasSize ? [sizeFacet] : []),
		...facetsWhere((meta) => meta.refersTo === undefined),
		...facetsWhere(namesOwner),
	];
}

/** @returns the population of the municipality an entry is; else see {@link populationFrom} */
export function populationOf(entry: Entry, resolve: Resolve): number | undefined {
	if (entry.kind === 'kommunen') return entry.data.einwohner;
	return populationFrom(entry.data as Parameters<typeof populationFrom>[0], (id) => {
		const target = resolve(['kommunen'], id);
		return target?.kind === 'kommunen' ? target.data.einwohner : undefined;
	});
}

/** Whose size is not known would be under no choice at all. */
const UNKNOWN_SIZE: FacetValue = { value: 'ohne-angabe', label: 'ohne Angabe' };

const sizeValues = [...sizeClasses.map(sizeValue), UNKNOWN_SIZE];

const sizeFacet: Facet = {
	id: 'groesse',
	label: 'Größe der Kommune',
	order: sizeValues.map(({ value }) => value),
	labels: sizeValues.map(({ label }) => label),
	values: (entry, resolve) => {
		const einwohner = populationOf(entry, resolve);
		return [einwohner === undefined ? UNKNOWN_SIZE : sizeValue(sizeClassOf(einwohner))];
	},
};

function sizeValue({ id, range }: SizeClass): FacetValue {
	return { value: id, label: `${range} Einwohner` };
}

/** What a field marked as a filter may hold, alone or in a list. */
type Scalar = string | number | boolean;

function fieldFacet(field: SchemaField): Facet | undefined {
	const { name, meta } = field;
	if (!meta?.filter) return undefined;
	const labels = labelsOf(field);
	const { refersTo } = meta;
	return {
		id: name,
		label: meta.title,
		...(labels ? { order: Object.keys(labels), labels: Object.values(labels) } : {}),
		...(refersTo ? { refersTo } : {}),
		values: (entry, resolve) =>
			[(entry.data as Record<string, Scalar | Scalar[]>)[name] ?? []].flat().map((each) => {
				const value = String(each);
				const target = refersTo && resolve(refersTo, value);
				return { value, label: target ? titleOf(target) : (labels?.[value] ?? value) };
			}),
	};
}
