import { z } from 'zod';
import { field } from '../field-meta.ts';
import { choice } from './choice.ts';
import { impreciseDate } from './date.ts';
import { sourceNumber } from './sources.ts';
import { text } from './text.ts';

const nachweis = {
	genauigkeit: choice(
		{ genau: 'genau', rund: 'rund', mindestens: 'mindestens', hoechstens: 'höchstens' },
		{ title: 'Genauigkeit', description: 'Wie genau die Quelle die Zahl nennt.' },
	).default('genau'),
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
	darstellung: 'zahl',
	einheit: 'Euro',
});

const bezugsgroesse = choice(
	{ gesamt: 'insgesamt', einwohner: 'je Einwohner' },
	{
		title: 'Bezugsgröße',
		description:
			'Ob die Quelle den Betrag insgesamt nennt oder je Einwohner. Nur ein Betrag je Einwohner wird auf andere Kommunen umgerechnet.',
	},
).default('gesamt');

/** What a case cost in money and work; every figure carries its date and source. */
export const aufwand = field(
	z.strictObject({
		einmalig: field(z.strictObject({ betrag_euro: betrag, bezugsgroesse, ...nachweis }), {
			title: 'Einmalige Kosten',
			description: 'Was Einführung und Anschaffung gekostet haben.',
			darstellung: 'aufwand',
			fakt: 40,
			fehlt: 'nicht veröffentlicht',
		}).optional(),
		laufend: field(
			z.strictObject({
				betrag_euro: betrag,
				bezugsgroesse,
				je: choice({ jahr: 'Jahr', monat: 'Monat' }, { title: 'Je', description: 'Zeitraum.' }),
				...nachweis,
			}),
			{
				title: 'Laufende Kosten',
				description: 'Was der Betrieb kostet.',
				darstellung: 'aufwand',
				fakt: 41,
			},
		).optional(),
		personentage: field(
			z.strictObject({
				anzahl: field(z.number().min(0), {
					title: 'Anzahl',
					description: 'Personentage.',
					darstellung: 'zahl',
				}),
				...nachweis,
			}),
			{
				title: 'Aufwand',
				description: 'Arbeit der eigenen Leute in Personentagen.',
				darstellung: 'aufwand',
				fakt: 42,
				fehlt: 'nicht veröffentlicht',
			},
		).optional(),
	}),
	{ title: 'Kosten und Aufwand', description: 'Zahlen mit Datum und Quelle.' },
);
