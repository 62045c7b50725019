import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { formatEuro } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { extentOf, type Extent } from '#src/model/facts/extent-of.ts';
import { aufwand } from '#src/model/fields/aufwand.ts';
import { precisionWord, type Precision } from '#src/model/fields/precision.ts';
import { sumNote } from '#src/model/facts/sum-note.ts';

/** A sum of money as its source states it, running costs by the year. */
export interface CostFigure {
	euro: number;
	/** Sums per inhabitant are never compared with others. */
	perInhabitant: boolean;
	/** The sum a month, where the source states that one; `euro` is twelve times it. */
	monthly?: number;
	precision: Precision;
	/** What it covers, if it is not one project's price: „Teilbetrag“. */
	extent?: Extent;
	/** The solution that it pays, if not all that the entry is about. */
	solution?: string;
	/** What kind of sum it is: „Angebot“, „Beschluss“. */
	art?: string;
	/** What exactly the sum covers. */
	bezug: string;
	datum: string;
	/** Number of its source in the entry's list, and who published that source. */
	quelle: number;
	publisher?: string;
}

type CostData = Pick<Entry<'praxisbeispiele'>['data'], 'aufwand'> & {
	loesung?: readonly string[] | undefined;
	quellen?: readonly { herausgeber?: string | undefined }[];
};
type Effort = NonNullable<CostData['aufwand']>;

/** Sums that belong together, once and by the year. */
export interface CostFigures {
	once?: CostFigure;
	yearly?: CostFigure;
}

/** @returns the sums that an entry states first, once and by the year */
export function costFiguresOf(data: CostData): CostFigures {
	const { einmalig, laufend } = data.aufwand ?? {};
	return {
		...(einmalig ? { once: figureOf(data, einmalig) } : {}),
		...(laufend ? { yearly: yearlyOf(data, laufend) } : {}),
	};
}

/** @returns the sums that an entry states besides, each for itself */
export function furtherFiguresOf(data: CostData): CostFigures[] {
	return (data.aufwand?.weitere ?? []).map(({ je, ...stated }) =>
		je === undefined
			? { once: figureOf(data, stated) }
			: { yearly: yearlyOf(data, { ...stated, je }) },
	);
}

/** @returns whether a sum is less than the price of a project, a programme's, or was never spent */
export function isNoPrice({ extent }: CostFigure): boolean {
	return extent !== undefined && extent !== 'paket';
}

/** @returns „rund 21.900 €“, „0,45 € je Einwohner“ */
export function amountWords({ euro, precision, perInhabitant }: CostFigure): string {
	return `${precisionWord(precision)}${formatEuro(euro)}${perInhabitant ? ' je Einwohner' : ''}`;
}

/** @returns what a sum covers, what kind of sum it is and from when: „Planung (Angebot, 2024)“ */
export function figureNote({ bezug, extent, art, datum }: CostFigure): string {
	return sumNote(bezug, [extent && EXTENTS[extent], art], datum);
}

/** @returns what kind of sum it is and from when: „Teilbetrag, Beschluss, Juni 2021“ */
export function provenanceWords({ extent, art, datum }: CostFigure): string {
	return [extent && EXTENTS[extent], art, formatDate(datum)].filter(Boolean).join(', ');
}

function yearlyOf(data: CostData, stated: NonNullable<Effort['laufend']>): CostFigure {
	const figure = figureOf(data, stated);
	if (stated.je === 'jahr') return figure;
	return { ...figure, euro: figure.euro * 12, monthly: figure.euro };
}

function figureOf(
	{ loesung: solutions = [], quellen = [] }: CostData,
	stated: NonNullable<Effort['einmalig'] | Effort['laufend']>,
): CostFigure {
	const { betrag_euro, bezugsgroesse, loesung, genauigkeit } = stated;
	const { art, bezug, datum, quelle } = stated;
	const publisher = quellen[quelle - 1]?.herausgeber;
	const extent = extentOf(stated, solutions);
	return {
		euro: betrag_euro,
		perInhabitant: bezugsgroesse === 'einwohner',
		precision: genauigkeit,
		...(extent ? { extent } : {}),
		...(loesung === undefined ? {} : { solution: loesung }),
		...(art ? { art: ARTS[art] ?? art } : {}),
		bezug,
		datum,
		quelle,
		...(publisher === undefined ? {} : { publisher }),
	};
}

/** Kinds of sums → labels, from the schema. */
const ARTS = labelsOf('art');

/** What sums cover → labels, from the schema. */
const EXTENTS = labelsOf('umfang');

function labelsOf(name: string): Readonly<Record<string, string>> {
	const figure = fieldOf(aufwand, 'einmalig');
	return (figure && fieldOf(figure.type, name)?.meta?.labels) ?? {};
}
