import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { fieldOf, metaOf } from '#src/model/field-meta.ts';
import { aufwand } from '#src/model/fields/aufwand.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { kinds } from '#src/model/kinds.ts';
import type { Precision } from '#src/model/fields/precision.ts';

/** An entry that says what something cost. */
export type CostEntry = Entry<'praxisbeispiele'> | Entry<'rueckschlaege'>;

/** A sum of money as its source states it, running costs by the year. */
export interface CostFigure {
	euro: number;
	/** Sums per inhabitant are never compared with others. */
	perInhabitant: boolean;
	/** The sum a month, where the source states that one; `euro` is twelve times it. */
	monthly?: number;
	precision: Precision;
	/** What kind of sum it is: „Angebot“, „Beschluss“. */
	art?: string;
	/** What exactly the sum covers. */
	bezug: string;
	datum: string;
	/** Number of its source in the entry's list, and who published that source. */
	quelle: number;
	publisher?: string;
}

/** What one administration paid, once and by the year. */
export interface CostRow {
	entry: CostEntry;
	/** Name of the municipality or body. */
	owner: string;
	einwohner?: number;
	once?: CostFigure;
	yearly?: CostFigure;
	/** Why it is no plain price: „Gestoppt“, „Sicherheitsvorfall“. */
	setback?: string;
}

type Effort = NonNullable<CostEntry['data']['aufwand']>;

/** @returns what an entry says of money; undefined if it says nothing */
export function costRowOf(entry: CostEntry, resolve: Resolve): CostRow | undefined {
	const row = ownedRowOf(entry, resolve);
	return row.once || row.yearly ? row : undefined;
}

/** @returns whose entry it is and what it says of money, if it does */
export function ownedRowOf(entry: CostEntry, resolve: Resolve): CostRow {
	const { einmalig, laufend } = entry.data.aufwand ?? {};
	const einwohner = populationOf(entry, resolve);
	return {
		entry,
		owner: ownerOf(entry, resolve),
		...(einwohner === undefined ? {} : { einwohner }),
		...(einmalig ? { once: figureOf(entry, einmalig) } : {}),
		...(laufend ? { yearly: yearlyOf(entry, laufend) } : {}),
		...(entry.kind === 'rueckschlaege' ? { setback: SETBACKS[entry.data.art] ?? '' } : {}),
	};
}

function yearlyOf(entry: CostEntry, stated: NonNullable<Effort['laufend']>): CostFigure {
	const figure = figureOf(entry, stated);
	if (stated.je === 'jahr') return figure;
	return { ...figure, euro: figure.euro * 12, monthly: figure.euro };
}

function figureOf(
	entry: CostEntry,
	stated: NonNullable<Effort['einmalig'] | Effort['laufend']>,
): CostFigure {
	const { betrag_euro, bezugsgroesse, genauigkeit, art, bezug, datum, quelle } = stated;
	const publisher = entry.data.quellen[quelle - 1]?.herausgeber;
	return {
		euro: betrag_euro,
		perInhabitant: bezugsgroesse === 'einwohner',
		precision: genauigkeit,
		...(art ? { art: ARTS[art] ?? art } : {}),
		bezug,
		datum,
		quelle,
		...(publisher === undefined ? {} : { publisher }),
	};
}

/** Values of a choice → labels, from the schema. */
const ARTS: Readonly<Record<string, string>> = labelsIn('einmalig', 'art');
const SETBACKS: Readonly<Record<string, string>> =
	metaOf(kinds.rueckschlaege.schema.shape.art)?.labels ?? {};

function labelsIn(field: string, name: string): Readonly<Record<string, string>> {
	const figure = fieldOf(aufwand, field);
	return (figure && fieldOf(figure.type, name)?.meta?.labels) ?? {};
}

function ownerOf(entry: CostEntry, resolve: Resolve): string {
	const { kommune, organisation } = entry.data;
	const owner =
		kommune === undefined
			? resolve(['organisationen'], organisation ?? '')
			: resolve(['kommunen'], kommune);
	return titleOf(owner ?? entry);
}
