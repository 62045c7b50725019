import type { z } from 'zod';
import { populationOf } from '#src/model/facets.ts';
import { effectWords } from '#src/model/facts/effect-words.ts';
import { precisionWord } from '#src/model/fields/precision.ts';
import { factFieldsOf, type FactValue } from '#src/model/facts/facts-in.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import { notGivenIn } from '#src/model/facts/not-given.ts';
import type { Mediator } from '#src/model/facts/office.ts';
import { pathOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { namesOwner } from '#src/model/owner.ts';
import { kindOf } from '#src/model/kinds.ts';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { reviewOf } from '#src/model/review.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { sourcesInWords } from '#src/model/source-words.ts';
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
	/** What readers look for and the case does not say. */
	nichtAngegeben: string[];
	/** Address of a mail that supplies it; the file for the browser has it. */
	ergaenzen?: string;
}

/** A row of the comparison for one case: a label and the values. */
export interface ComparableRow {
	label: string;
	/** None: not given; a row without values in any case is left out. */
	werte: FactValue[];
	/** The amount behind the value, to be scaled to another population. */
	kosten?: Cost;
}

/**
 * Builds the column of a case: owner and size, every fact of its kind, effects, topics. Labels come
 * from the schema.
 *
 * @param mediator who passes on questions to offices without a mailbox
 */
export function comparableCase(
	entry: Entry<'praxisbeispiele'>,
	resolve: Resolve,
	mediator: Mediator,
): ComparableCase {
	const { schema } = kindOf(entry.kind);
	const facts = new Map(factsOf(entry, resolve, mediator).map((fact) => [fact.field, fact]));
	const fields = factFieldsOf(schema);
	const owners = fields.filter(({ meta }) => namesOwner(meta));
	const costs = costsOf(entry.data.aufwand);
	const einwohner = populationOf(entry, resolve) ?? entry.data.einwohner?.anzahl;
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
			),
			...fields
				// The size has a row of its own already.
				.filter(({ field, meta }) => !namesOwner(meta) && field !== 'einwohner')
				.map(({ field, meta }): ComparableRow => ({
					...row(meta.title, facts.get(field)?.values ?? []),
					...(costs[field] ? { kosten: costs[field] } : {}),
				})),
			row(titleIn(schema, 'wirkung'), effects(entry)),
			row('Durchgesehen', reviewed(entry)),
			row(titleIn(schema, 'quellen'), [
				{ text: sourcesInWords(entry.data.quellen), path: `${pathOf(entry)}#abschnitt-quellen` },
			]),
			row(
				titleIn(schema, 'themen'),
				topicsOf(entry).flatMap((id) => {
					const topic = resolve(['themen'], id);
					return topic ? [{ text: titleOf(topic), path: pathOf(topic) }] : [];
				}),
			),
		],
		nichtAngegeben: notGivenIn(entry),
	};
}

function titleIn(schema: z.ZodObject, name: string): string {
	return fieldOf(schema, name)?.meta?.title ?? '';
}

function row(label: string, werte: FactValue[]): ComparableRow {
	return { label, werte };
}

function withoutNote({ text, path }: FactValue): FactValue {
	return path ? { text, path } : { text };
}

type Case = Entry<'praxisbeispiele'>;

/** Both days, so that whoever compares sees what is overdue. */
function reviewed(entry: Case): FactValue[] {
	const review = reviewOf(entry);
	if (!review) return [];
	const { reviewed: day, dueDate } = review;
	const note = dueDate && { note: `nächste Prüfung bis ${formatDate(dueDate)}` };
	return [{ text: formatDate(day), ...note }];
}

function effects({ data }: Case): FactValue[] {
	return (data.wirkung ?? []).map((effect) => {
		const before = effectWords(effect, 'vorher');
		const after = effectWords(effect, 'nachher');
		// „Nachher“ says something only beside a value before.
		const said = [
			...(before === undefined ? [] : [`vorher ${before}`]),
			...(after === undefined ? [] : [before === undefined ? after : `nachher ${after}`]),
		];
		return { text: effect.kennzahl, ...(said.length > 0 && { note: said.join(', ') }) };
	});
}

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
								genauigkeit: precisionWord(value.genauigkeit),
								...('je' in value ? { je: value.je } : {}),
							},
						],
					]
				: [],
		),
	);
}
