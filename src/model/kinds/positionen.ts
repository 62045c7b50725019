import { z } from 'zod';
import { field } from '../field-meta.ts';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { references } from '../fields/reference.ts';
import { sourceNumber } from '../fields/sources.ts';
import { text } from '../fields/text.ts';
import { byNewest, defineKind } from '../kind.ts';

export const positionen = defineKind({
	id: 'positionen',
	area: 'mehr',
	singular: 'Position',
	plural: 'Positionen',
	description: 'Was Verbände und Bündnisse der Kommunen fordern und was daraus geworden ist.',
	emptyText:
		'Noch ist keine Position erfasst. Wenn Ihr Verband sich geäußert hat, tragen Sie es hier ein.',
	storage: 'mdx',
	schema: z.strictObject({
		...artikelfelder,
		herausgeber: references(
			['organisationen'],
			{
				title: 'Wer',
				description: 'Kennungen der Organisationen, die fordern.',
				factOrder: 10,
				filter: true,
			},
			{ min: 1 },
		),
		datum: impreciseDate({
			title: 'Wann',
			description: 'Wann die Position veröffentlicht wurde.',
			past: true,
			saidBefore: '',
			factOrder: 20,
			expected: 'Datum',
		}).optional(),
		art: choice(
			{
				stellungnahme: 'Stellungnahme',
				beschluss: 'Beschluss',
				positionspapier: 'Positionspapier',
				pressemitteilung: 'Pressemitteilung',
				erklaerung: 'Erklärung',
				rede: 'Rede',
			},
			{ title: 'Art', description: 'Form der Äußerung.', factOrder: 30, filter: true },
		),
		gegenstand: text({
			title: 'Wozu',
			description: 'Worum es geht: Gesetz, Plan, Vorhaben.',
			factOrder: 40,
		}),
		forderungen: field(
			z
				.array(
					z.strictObject({
						text: text(
							{ title: 'Forderung', description: 'Ein Satz, in eigenen Worten.' },
							{ min: 5, max: 400 },
						),
						stand: choice(
							{
								offen: 'offen',
								teilweise: 'teilweise erfüllt',
								erfuellt: 'erfüllt',
								unbekannt: 'Ausgang unbekannt',
							},
							{ title: 'Stand', description: 'Was daraus geworden ist.' },
						),
						beleg: text(
							{ title: 'Beleg', description: 'Ein Satz, woran sich der Stand zeigt.' },
							{ min: 5, max: 500 },
						).optional(),
						quelle: sourceNumber().optional(),
					}),
				)
				.min(1)
				.max(30),
			{ title: 'Forderungen', description: 'Die einzelnen Forderungen und was daraus wurde.' },
		),
	}),
	task: { title: 'Position vertreten', sentence: ' und was daraus wurde' },
	experience: {},
	searchNames: [
		'Positionspapiere',
		'Forderungen',
		'Stellungnahmen',
		'Was fordern die Verbände',
		'Standpunkte',
		'Haltung der Verbände',
		'Interessenvertretung',
		'politische Forderungen',
		'Meinungen',
		'Resolutionen',
		'Appelle',
		'Was sagt der Gemeindetag',
		'Kritik der Kommunen',
		'Lobbyarbeit',
		'positions',
		'demands',
		'Positionspapier',
		'Positionen der Verbände',
		'Verbandspositionen',
	],
	titleField: 'titel',
	reviewMonths: 12,
	withDocument: true,
	order: byNewest((data) => data.datum),
	tallied: { field: 'forderungen', state: 'stand', unknown: 'unbekannt' },
	example: {
		id: 'verband-finanzierung',
		data: {
			titel: 'Der Verband fordert eine dauerhafte Finanzierung',
			kurzfassung:
				'Der Verband verlangt, dass das Land die Koordination der Verwaltungsdigitalisierung dauerhaft bezahlt.',
			themen: ['zusammenarbeit'],
			herausgeber: ['landkreistag-bw'],
			datum: '2024-03',
			art: 'stellungnahme',
			gegenstand: 'Finanzierung der Koordination',
			forderungen: [{ text: 'Das Land finanziert die Stellen dauerhaft.', stand: 'unbekannt' }],
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Worum es geht\n\nWorauf bezieht sich die Position? [1](#quelle-1)\n\n## Was gefordert wird\n\nWas ist der Kern, in zwei Sätzen? Die Liste der Forderungen steht in den Angaben oben.\n\n## Was daraus wurde\n\nWas hat sich seither getan? Woran sieht man das?\n',
	},
});
