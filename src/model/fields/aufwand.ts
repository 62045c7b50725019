import { z } from 'zod';
import { field } from '../field-meta.ts';
import { choice } from './choice.ts';
import { impreciseDate } from './date.ts';
import { genauigkeit } from './genauigkeit.ts';
import { reference } from './reference.ts';
import { sourceNumber } from './sources.ts';
import { text } from './text.ts';

const nachweis = {
	genauigkeit,
	art: choice(
		{
			angebot: 'Angebot',
			schaetzung: 'Schätzung',
			haushaltsansatz: 'Haushaltsansatz',
			beschluss: 'Beschluss',
			vertrag: 'Vertrag',
			abrechnung: 'Abrechnung',
		},
		{
			title: 'Art der Zahl',
			description: 'Was für eine Zahl es ist, vom Angebot bis zur Abrechnung.',
		},
	).optional(),
	bezug: text(
		{
			title: 'Bezug',
			description: 'Wofür die Zahl gilt, zum Beispiel „Investitionen in vier Jahren“.',
		},
		{ max: 120 },
	),
	datum: impreciseDate({ title: 'Datum', description: 'Von wann die Zahl ist.' }),
	quelle: sourceNumber(),
};

const betrag = field(z.number().min(0), {
	title: 'Betrag',
	description: 'In Euro, als Zahl ohne Punkt und Währung.',
	formHelp: 'In Euro, zum Beispiel 11.700.',
	shownAs: 'number',
	unit: 'Euro',
});

const bezugsgroesse = choice(
	{ gesamt: 'insgesamt', einwohner: 'je Einwohner' },
	{
		title: 'Bezugsgröße',
		description:
			'Ob die Quelle den Betrag insgesamt nennt oder je Einwohner. Nur ein Betrag je Einwohner wird auf andere Kommunen umgerechnet.',
	},
).default('gesamt');

const umfang = choice(
	{
		ganz: 'das ganze Vorhaben',
		teil: 'Teilbetrag',
		paket: 'Paket mit anderem',
		programm: 'Programm aus vielen Vorhaben',
		'nicht-ausgegeben': 'nicht ausgegeben',
	},
	{
		title: 'Umfang',
		description:
			'Was der Betrag umfasst. Teilbeträge, Programme und was nie ausgegeben wurde, stehen mit ihrem Namen in der Tabelle der Kosten, aber in keiner Spanne und keinem Diagramm.',
	},
).default('ganz');

const loesung = reference(['loesungen'], {
	title: 'Lösung',
	description:
		'Kennung der Lösung, die der Betrag allein bezahlt; eine von denen, die der Eintrag nennt. Ohne sie gilt er für alle.',
	byEditors: true,
}).optional();

const einmaliges = { betrag_euro: betrag, bezugsgroesse, umfang, loesung, ...nachweis };

const je = choice({ jahr: 'Jahr', monat: 'Monat' }, { title: 'Je', description: 'Zeitraum.' });

/** Cost of a case in money and work; every figure has a date and a source. */
export const aufwand = field(
	z.strictObject({
		einmalig: field(z.strictObject(einmaliges), {
			title: 'Einmalige Kosten',
			description: 'Was Einführung und Anschaffung gekostet haben.',
			shownAs: 'cost',
			factOrder: 40,
			expected: 'Kosten',
		}).optional(),
		laufend: field(
			z.strictObject({ betrag_euro: betrag, bezugsgroesse, umfang, loesung, je, ...nachweis }),
			{
				title: 'Laufende Kosten',
				description: 'Was der Betrieb kostet.',
				shownAs: 'cost',
				factOrder: 41,
				expected: 'Kosten',
			},
		).optional(),
		personentage: field(
			z.strictObject({
				anzahl: field(z.number().min(0), {
					title: 'Anzahl',
					description: 'Personentage.',
					shownAs: 'number',
				}),
				...nachweis,
			}),
			{
				title: 'Aufwand',
				description: 'Arbeit der eigenen Leute in Personentagen.',
				shownAs: 'cost',
				factOrder: 42,
				expected: 'Aufwand',
			},
		).optional(),
		weitere: field(
			z
				.array(z.strictObject({ ...einmaliges, je: je.optional() }))
				.min(1)
				.max(4),
			{
				title: 'Weitere Beträge',
				description:
					'Beträge neben den ersten oder Teile davon, etwa was eine andere Lösung des Eintrags kostet; ohne „Je“ einmalig.',
				shownAs: 'cost',
				factOrder: 43,
				byEditors: true,
			},
		).optional(),
	}),
	{ title: 'Kosten und Aufwand', description: 'Zahlen mit Datum und Quelle.' },
);

/** Issue of an amount that pays a solution which its entry does not name. */
export function paysOwnSolutions(
	context: z.core.ParsePayload<{
		loesung?: string[] | undefined;
		aufwand?: z.infer<typeof aufwand> | undefined;
	}>,
): void {
	const { loesung: own = [], aufwand: { einmalig, laufend, weitere = [] } = {} } = context.value;
	const amounts = [
		{ amount: einmalig, path: ['einmalig'] },
		{ amount: laufend, path: ['laufend'] },
		...weitere.map((amount, place) => ({ amount, path: ['weitere', place] })),
	];
	for (const { amount, path } of amounts) {
		if (amount?.loesung === undefined || own.includes(amount.loesung)) continue;
		context.issues.push({
			code: 'custom',
			input: context.value,
			path: ['aufwand', ...path, 'loesung'],
			params: {
				expected: 'eine der Kennungen, die der Eintrag unter `loesung` nennt',
				fields: ['loesung'],
			},
		});
	}
}
