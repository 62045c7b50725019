import type { z } from 'zod';
import { populationOf } from '#src/model/facets.ts';
import { factFieldsOf, factsOf, type FactValue, type Resolve } from '#src/model/facts/facts-of.ts';
import { pathOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { namesOwner } from '#src/model/owner.ts';
import { kindOf } from '#src/model/kinds.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { Cost } from './scale-cost.ts';

/** A case as a column of a comparison, as the page of the comparison loads it. */
export interface ComparableCase {
	id: string;
	titel: string;
	/** Address below the portal's base. */
	pfad: string;
	satz: string;
	/** The same rows in the same order for every case. */
	zeilen: ComparableRow[];
}

/** A row of the comparison for one case: a label and the values. */
export interface ComparableRow {
	label: string;
	werte: FactValue[];
	/** Shown instead of values. */
	fehlt?: string;
	/** The schema expects no value: a row without values is left out. */
	entbehrlich?: true;
	/** The amount behind the value, to be scaled to another population. */
	kosten?: Cost;
}

const NOTHING = 'keine Angabe';

/**
 * Builds the column of a case: owner and size, every fact of its kind, effects, topics. Labels and
 * words for missing values come from the schema.
 */
export function comparableCase(entry: Entry<'praxisbeispiele'>, resolve: Resolve): ComparableCase {
	const { schema } = kindOf(entry.kind);
	const facts = new Map(factsOf(entry, resolve).map((fact) => [fact.field, fact]));
	const fields = factFieldsOf(schema);
	const owners = fields.filter(({ meta }) => namesOwner(meta));
	const costs = costsOf(entry.data.aufwand);
	const einwohner = populationOf(entry, resolve);
	return {
		id: entry.id,
		titel: titleOf(entry),
		pfad: pathOf(entry),
		satz: summaryOf(entry) ?? '',
		zeilen: [
			row(
				'Wer',
				// The size in the note has a row of its own.
				owners.flatMap(({ field }) => facts.get(field)?.values ?? []).map(withoutNote),
			),
			row(
				'Größe',
				einwohner === undefined ? [] : [{ text: `${formatNumber(einwohner)} Einwohner` }],
				'keine Kommune des Kreises',
			),
			...fields
				.filter(({ meta }) => !namesOwner(meta))
				.map(({ field, meta }): ComparableRow => ({
					...row(meta.title, facts.get(field)?.values ?? [], meta.whenMissing),
					...(meta.whenMissing === undefined ? { entbehrlich: true } : {}),
					...(costs[field] ? { kosten: costs[field] } : {}),
				})),
			row(titleIn(schema, 'wirkung'), effects(entry), 'nicht veröffentlicht'),
			row(
				titleIn(schema, 'themen'),
				topicsOf(entry).flatMap((id) => {
					const topic = resolve(['themen'], id);
					return topic ? [{ text: titleOf(topic), path: pathOf(topic) }] : [];
				}),
			),
		],
	};
}

function titleIn(schema: z.ZodObject, name: string): string {
	return fieldOf(schema, name)?.meta?.title ?? '';
}

function row(label: string, werte: FactValue[], fehlt = NOTHING): ComparableRow {
	return werte.length > 0 ? { label, werte } : { label, werte, fehlt };
}

function withoutNote({ text, path }: FactValue): FactValue {
	return path ? { text, path } : { text };
}

type Case = Entry<'praxisbeispiele'>;

function effects({ data }: Case): FactValue[] {
	return (data.wirkung ?? []).map(({ kennzahl, vorher, nachher, einheit }) => {
		const number = (value: number | undefined) =>
			value === undefined ? 'nicht bekannt' : `${formatNumber(value)} ${einheit}`;
		return { text: kennzahl, note: `vorher ${number(vorher)}, nachher ${number(nachher)}` };
	});
}

const PRECISION = { genau: '', rund: 'rund ', mindestens: 'mindestens ', hoechstens: 'höchstens ' };

/** @returns name of the field → its amount. */
function costsOf(aufwand: Case['data']['aufwand']): Readonly<Record<string, Cost>> {
	const { einmalig, laufend } = aufwand ?? {};
	const costs = { einmalig, laufend };
	return Object.fromEntries(
		Object.entries(costs).flatMap(([name, value]) =>
			value
				? [
						[
							name,
							{
								euro: value.betrag_euro,
								bezugsgroesse: value.bezugsgroesse,
								genauigkeit: PRECISION[value.genauigkeit],
								...('je' in value ? { je: value.je } : {}),
							},
						],
					]
				: [],
		),
	);
}
