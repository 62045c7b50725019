import { z } from 'zod';
import { field } from '../field-meta.ts';
import { choice } from './choice.ts';
import { impreciseDate } from './date.ts';
import { genauigkeit } from './genauigkeit.ts';
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
	},
	{
		title: 'Umfang',
		description:
			'Was der Betrag umfasst. Teilbeträge und Programme stehen mit ihrem Namen in der Tabelle der Kosten, aber in keiner Spanne und keinem Diagramm.',
	},
).default('ganz');

/** Cost of a case in money and work; every figure has a date and a source. */
export const aufwand = field(
	z.strictObject({
		einmalig: field(z.strictObject({ betrag_euro: betrag, bezugsgroesse, umfang, ...nachweis }), {
			title: 'Einmalige Kosten',
			description: 'Was Einführung und Anschaffung gekostet haben.',
			shownAs: 'cost',
			factOrder: 40,
			expected: 'Kosten',
		}).optional(),
		laufend: field(
			z.strictObject({
				betrag_euro: betrag,
				bezugsgroesse,
				umfang,
				je: choice({ jahr: 'Jahr', monat: 'Monat' }, { title: 'Je', description: 'Zeitraum.' }),
				...nachweis,
			}),
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
	}),
	{ title: 'Kosten und Aufwand', description: 'Zahlen mit Datum und Quelle.' },
);
