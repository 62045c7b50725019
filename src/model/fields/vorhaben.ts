import { z } from 'zod';
import { field, type FieldMeta } from '../field-meta.ts';
import { aufwand } from './aufwand.ts';
import type { Effect } from '../facts/effect-words.ts';
import { choice } from './choice.ts';
import { genauigkeit } from './genauigkeit.ts';
import { PRECISIONS } from './precision.ts';
import { impreciseDate } from './date.ts';
import { solutions } from './loesung.ts';
import { reference } from './reference.ts';
import { sourceNumber } from './sources.ts';
import { text } from './text.ts';

function number(title: string, description: string) {
	return field(z.number(), { title, description, shownAs: 'number' }).optional();
}

const effectPrecision = choice(PRECISIONS, {
	title: 'Genauigkeit',
	description: 'Wie genau die Quelle den Wert danach nennt; gibt es keinen, den davor.',
}).optional();

/** The greater end of a range is above the other, which is there. */
function rangesGrow(context: z.core.ParsePayload<Effect>): void {
	for (const name of ['vorher', 'nachher'] as const) {
		const [from, to] = [context.value[name], context.value[`${name}_bis`]];
		if (to === undefined || (from !== undefined && to > from)) continue;
		context.issues.push({
			code: 'custom',
			input: context.value,
			path: [`${name}_bis`],
			params: {
				expected: `eine größere Zahl als bei \`${name}\``,
				fields: [name],
			},
		});
	}
}

/** Figures before and after. */
export function wirkung(meta: Pick<FieldMeta, 'expected'> = {}) {
	return field(
		z
			.array(
				z
					.strictObject({
						kennzahl: text({ title: 'Kennzahl', description: 'Was gemessen wurde.' }),
						vorher: number('Vorher', 'Wert davor.'),
						vorher_bis: number('Vorher, bis', 'Nur bei einer Spanne: der größere Wert davor.'),
						nachher: number('Nachher', 'Wert danach.'),
						nachher_bis: number('Nachher, bis', 'Nur bei einer Spanne: der größere Wert danach.'),
						genauigkeit: effectPrecision,
						einheit: text({ title: 'Einheit', description: 'Einheit beider Werte.' }),
						datum: impreciseDate({
							title: 'Datum',
							description: 'Wann gemessen wurde.',
						}).optional(),
						quelle: sourceNumber(),
					})
					.check(rangesGrow),
			)
			.max(10),
		{ title: 'Wirkung', description: 'Messwerte vorher und nachher, jeder mit Quelle.', ...meta },
	);
}

const einwohner = field(
	z.strictObject({
		anzahl: field(z.int().min(1).max(20_000_000), {
			title: 'Anzahl',
			description: 'Einwohnerzahl, die die Quelle nennt.',
			shownAs: 'number',
		}),
		datum: impreciseDate({ title: 'Datum', description: 'Von wann die Zahl ist.' }),
		quelle: sourceNumber(),
	}),
	{
		title: 'Einwohner',
		description:
			'Nur für Verwaltungen außerhalb des Kreises: wie groß sie sind. Kommunen des Kreises haben ihre Zahl schon in der Tabelle.',
		shownAs: 'population',
		factOrder: 12,
	},
);

const foerderung = field(
	z
		.array(
			z.strictObject({
				programm: text(
					{ title: 'Programm', description: 'Wie das Förderprogramm heißt.' },
					{ min: 3, max: 120 },
				),
				geber: text(
					{ title: 'Geber', description: 'Wer fördert, zum Beispiel „Land Baden-Württemberg“.' },
					{ min: 3, max: 120 },
				).optional(),
				betrag_euro: field(z.number().min(0), {
					title: 'Betrag',
					description: 'In Euro, als Zahl ohne Punkt und Währung.',
					formHelp: 'In Euro, zum Beispiel 11.700.',
					shownAs: 'number',
					unit: 'Euro',
				}).optional(),
				genauigkeit,
				datum: impreciseDate({ title: 'Datum', description: 'Von wann die Angabe ist.' }),
				quelle: sourceNumber(),
			}),
		)
		.min(1)
		.max(5),
	{
		title: 'Förderung',
		description: 'Wer das Vorhaben mit wie viel Geld gefördert hat, jede Angabe mit Quelle.',
		shownAs: 'funding',
		factOrder: 45,
	},
);

/** Fields of what a body did, whether it went well or not. */
export const vorhabenfelder = {
	kommune: reference(['kommunen'], {
		title: 'Kommune',
		description: 'Kennung der Kommune, die es gemacht hat.',
		formHelp: 'Die Kommune, die es gemacht hat.',
		factOrder: 10,
		filter: true,
	}).optional(),
	organisation: reference(['organisationen'], {
		title: 'Organisation',
		description: 'Kennung der Organisation, wenn es keine Kommune des Kreises war.',
		formHelp: 'Nur wenn es keine Kommune des Kreises war.',
		factOrder: 11,
	}).optional(),
	einwohner: einwohner.optional(),
	loesung: solutions({ factOrder: 49 }),
	aufwand: aufwand.optional(),
	foerderung: foerderung.optional(),
	wirkung: wirkung().optional(),
};
