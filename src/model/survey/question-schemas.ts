import { z } from 'zod';
import { field } from '../field-meta.ts';
import { choice } from '../fields/choice.ts';
import { text } from '../fields/text.ts';

/** Names of the other columns of the answers. */
const RESERVED = /^(?:kommune|datum)$|_freigabe$/;

const kennung = (title: string, description: string) =>
	field(
		z
			.string()
			.regex(/^[a-z][a-z0-9_]{0,39}$/)
			.refine((id) => !RESERVED.test(id), {
				params: { expected: 'ein anderer Name; `kommune`, `datum` und `…_freigabe` sind vergeben' },
			}),
		{ title, description },
	);

const ID_RULE =
	'Kleinbuchstaben, Ziffern und _, beginnt mit einem Buchstaben, höchstens 40 Zeichen.';

/** Type of a question. */
export const art = choice(
	{
		einfachauswahl: 'eine Antwort',
		mehrfachauswahl: 'mehrere Antworten',
		skala: 'Skala',
		zahl: 'Zahl',
		text: 'Text',
	},
	{ title: 'Art', description: 'Wie geantwortet wird.' },
);

const common = {
	id: kennung('Kennung', `Name der Spalte in \`antworten.csv\`. ${ID_RULE}`),
	frage: text({ title: 'Frage', description: 'Die Frage im Wortlaut.' }, { min: 5, max: 300 }),
	hinweis: text({
		title: 'Hinweis',
		description: 'Was beim Antworten hilft; steht unter der Frage.',
	}).optional(),
	pflicht: field(z.boolean().default(false), {
		title: 'Pflicht',
		description: 'Ob die Frage beantwortet werden muss.',
	}),
};

const vergleich = kennung(
	'Vergleich',
	'Kennung derselben Frage in der Umfrage, die unter `vorgaenger` steht.',
).optional();

const optionen = (min: number) =>
	field(
		z
			.array(
				z.strictObject({
					id: kennung('Kennung', `Was in \`antworten.csv\` steht. ${ID_RULE}`),
					text: text({ title: 'Text', description: 'Die Antwort im Wortlaut.' }, { max: 150 }),
				}),
			)
			.min(min)
			.max(20)
			.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
				params: { expected: 'jede Kennung einer Antwort nur einmal' },
			}),
		{ title: 'Optionen', description: 'Die Antworten, die zur Wahl stehen.' },
	);

const whole = (title: string, description: string) =>
	field(z.int().min(0).max(10), { title, description });

const number = (title: string, description: string) => field(z.number(), { title, description });

const einfachauswahl = z.strictObject({
	...common,
	art: z.literal('einfachauswahl'),
	vergleich,
	optionen: optionen(2),
});

const mehrfachauswahl = z.strictObject({
	...common,
	art: z.literal('mehrfachauswahl'),
	vergleich,
	optionen: optionen(2),
});

const skala = z
	.strictObject({
		...common,
		art: z.literal('skala'),
		vergleich,
		von: whole('Von', 'Kleinster Wert der Skala.'),
		bis: whole('Bis', 'Größter Wert der Skala.'),
		von_text: text(
			{ title: 'Von heißt', description: 'Was der kleinste Wert bedeutet.' },
			{ max: 60 },
		),
		bis_text: text(
			{ title: 'Bis heißt', description: 'Was der größte Wert bedeutet.' },
			{ max: 60 },
		),
	})
	.refine(({ von, bis }) => bis > von + 1, {
		path: ['bis'],
		params: { expected: 'ein Wert, der um mindestens zwei größer ist als `von`' },
	});

const zahl = z
	.strictObject({
		...common,
		art: z.literal('zahl'),
		vergleich,
		einheit: text({ title: 'Einheit', description: 'Was gezählt wird.' }, { max: 40 }).optional(),
		min: number('Kleinster Wert', 'Was mindestens einzutragen ist.').optional(),
		max: number('Größter Wert', 'Was höchstens einzutragen ist.').optional(),
		ganzzahl: field(z.boolean().default(false), {
			title: 'Ganzzahl',
			description: 'Ob nur ganze Zahlen gelten.',
		}),
		klassen: field(
			z
				.array(z.number())
				.min(1)
				.max(9)
				.refine(
					(limits) =>
						limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? 0)),
					{
						params: { expected: 'aufsteigende Grenzen wie [5, 10, 50]' },
					},
				),
			{
				title: 'Klassen',
				description:
					'Grenzen der Klassen, in denen das Ergebnis erscheint: [5, 10] wird zu „unter 5“, „5 bis unter 10“, „ab 10“.',
			},
		),
	})
	.refine(({ min, max }) => min === undefined || max === undefined || min < max, {
		path: ['max'],
		params: { expected: 'ein Wert, der größer ist als `min`' },
	})
	.refine(({ min, klassen }) => min === undefined || min < (klassen[0] ?? Infinity), {
		path: ['klassen'],
		params: { expected: 'eine erste Grenze, die größer ist als `min`' },
	})
	.refine(({ max, klassen }) => max === undefined || max >= (klassen.at(-1) ?? -Infinity), {
		path: ['klassen'],
		params: { expected: 'eine letzte Grenze, die nicht größer ist als `max`' },
	});

const freitext = z.strictObject({ ...common, art: z.literal('text') });

/** Schemas of a question, by its type. */
export const questionSchemas = { einfachauswahl, mehrfachauswahl, skala, zahl, text: freitext };

type ChoiceQuestion = z.output<typeof einfachauswahl>;
type MultipleQuestion = z.output<typeof mehrfachauswahl>;
type ScaleQuestion = z.output<typeof skala>;
type NumberQuestion = z.output<typeof zahl>;
/** A question answered in free text. */
export type TextQuestion = z.output<typeof freitext>;
/** A question of a survey, its fields narrowed by `art`. */
export type Question =
	ChoiceQuestion | MultipleQuestion | ScaleQuestion | NumberQuestion | TextQuestion;
