import { z } from 'zod';
import { formatNumber } from '#src/base/text/numbers.ts';
import { field } from '../field-meta.ts';
import { choice } from '../fields/choice.ts';
import { isoDay } from '../fields/date.ts';
import { text, webAddress } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

/** An empty table cell means: not given. */
function optionalCell<S extends z.ZodType>(schema: S) {
	return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const zahl = (schema: z.ZodNumber) =>
	z.preprocess(
		(value) => (typeof value === 'string' && value !== '' ? Number(value) : value),
		schema,
	);

const typ = choice(
	{
		'Große Kreisstadt': 'Große Kreisstadt',
		Stadt: 'Stadt',
		Gemeinde: 'Gemeinde',
		Stadtkreis: 'Stadtkreis',
	},
	{ title: 'Art', description: 'Rechtlicher Status der Kommune.', factOrder: 10, filter: true },
);

export const kommunen = defineKind({
	id: 'kommunen',
	singular: 'Kommune',
	plural: 'Städte und Gemeinden',
	counted: 'Kommunen',
	description: 'Die Mitglieder des Netzwerks: wer sie sind und was sie beigetragen haben.',
	emptyText: 'Noch ist keine Kommune erfasst.',
	storage: 'csv',
	schema: z
		.strictObject({
			name: text({ title: 'Name', description: 'Amtlicher Name.' }, { min: 2, max: 80 }),
			ags: field(z.string().regex(/^\d{8}$/), {
				title: 'Gemeindeschlüssel',
				description: 'Amtlicher Gemeindeschlüssel, acht Ziffern.',
				shownAs: 'text',
				factOrder: 60,
			}),
			typ,
			einwohner: field(zahl(z.int().min(0)), {
				title: 'Einwohnerzahl',
				description: 'Einwohnerzahl am Stichtag.',
				shownAs: 'number',
				factOrder: 20,
				asOf: 'einwohner_stand',
			}),
			einwohner_stand: isoDay({
				title: 'Stand der Einwohnerzahl',
				description: 'Auf welchen Tag sich die Einwohnerzahl bezieht.',
				factOrder: 21,
				past: true,
			}),
			lat: optionalCell(
				field(zahl(z.number().min(47).max(56)), {
					title: 'Breite',
					description:
						'Geografische Breite der Ortsmitte in Grad; ohne sie fehlt der Ort auf der Karte.',
				}),
			),
			lon: optionalCell(
				field(zahl(z.number().min(5).max(16)), {
					title: 'Länge',
					description: 'Geografische Länge der Ortsmitte in Grad.',
				}),
			),
			plz: optionalCell(
				field(z.string().regex(/^\d{5}$/), {
					title: 'Postleitzahl',
					description: 'Postleitzahl der Verwaltung.',
					shownAs: 'text',
					factOrder: 50,
				}),
			),
			flaeche_km2: optionalCell(
				field(zahl(z.number().min(0)), {
					title: 'Fläche',
					description: 'Fläche in Quadratkilometern.',
					shownAs: 'number',
					unit: 'km²',
					factOrder: 30,
				}),
			),
			verwaltungsverband: optionalCell(
				text({
					title: 'Verwaltungsgemeinschaft',
					description: 'Verwaltungsgemeinschaft oder Verband, zu dem sie gehört.',
					factOrder: 40,
				}),
			),
			website: optionalCell(
				webAddress({
					title: 'Internetseite',
					description: 'Startseite der Kommune.',
					factOrder: 70,
				}),
			),
			website_hinweis: optionalCell(
				text({
					title: 'Hinweis zur Internetseite',
					description: 'Warum die Adresse nicht gesichert ist.',
					factOrder: 71,
				}),
			),
		})
		.check((context) => {
			const { lat, lon } = context.value;
			if ((lat === undefined) === (lon === undefined)) return;
			context.issues.push({
				code: 'custom',
				input: context.value,
				path: [lat === undefined ? 'lat' : 'lon'],
				params: { expected: '`lat` und `lon` beide oder keines von beiden' },
			});
		}),
	inMainMenu: true,
	menuText: 'Kommunen',
	task: { title: 'Wer hat Erfahrung?', sentence: ': wer was schon gemacht hat' },
	lookedUpByName: true,
	titleField: 'name',
	order: byText((data) => data.name),
	subtitle: (data) => `${data.typ}, ${formatNumber(data.einwohner)} Einwohner`,
	example: {
		id: 'offenburg',
		data: {
			name: 'Offenburg',
			ags: '08317096',
			typ: 'Große Kreisstadt',
			einwohner: 62993,
			einwohner_stand: '2024-12-31',
			lat: 48.470833,
			lon: 7.940833,
		},
	},
});
