import { z } from 'zod';
import { formatNumber } from '#src/base/text/numbers.ts';
import { field } from '../field-meta.ts';
import { choice } from '../fields/choice.ts';
import { CONTACT_WORDS } from '../fields/contact-words.ts';
import { isoDay } from '../fields/date.ts';
import { reference } from '../fields/reference.ts';
import { text, webAddress } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

/** An empty table cell means: not given. */
function optionalCell<S extends z.ZodType>(schema: S) {
	return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

/** A number in a cell. Other notations, `0x10`, `1e3` and for whole numbers `26.733`, stay text, which no number is. */
function zahl(schema: z.ZodNumber) {
	const digits = schema.format === 'safeint' ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/;
	return z.preprocess(
		(value) => (typeof value === 'string' && digits.test(value) ? Number(value) : value),
		schema,
	);
}

/** A task that a municipality does itself or that another body does for it. */
interface Task {
	/** Name of the authority: „Baurechtsbehörde“. */
	authority: string;
	/** What readers call the matter, where it is not the same authority for all. */
	words?: readonly string[];
	factOrder: number;
	/** Name of the column with the source. */
	sourcedBy: string;
	/** Name of the column that says why the entry is not certain. */
	unverifiedBy?: string;
}

/** Who is responsible; the source stands in a column of its own. */
function authority({ authority: name, words = [], ...meta }: Task) {
	return optionalCell(
		reference(['kommunen', 'organisationen'], {
			title: `Zuständige ${name}`,
			description: `Kennung der Kommune oder Organisation, die hier ${name} ist; bei einer eigenen Behörde die eigene Kennung.`,
			shownAs: 'authority',
			searchWords: [name, ...words],
			...meta,
		}),
	);
}

function authoritySource(name: string) {
	return optionalCell(
		webAddress({
			title: `Quelle: ${name}`,
			description: `Adresse der Seite, auf der steht, wer ${name} ist.`,
		}),
	);
}

/** Fields that name an authority; each has a column with its source. */
const AUTHORITIES = ['baurechtsbehoerde', 'zulassungsbehoerde', 'auslaenderbehoerde'] as const;

/** More than the largest city of Germany has. */
const MOST_INHABITANTS = 5_000_000;
/** In square kilometres; twice as much as the largest city of Germany has. */
const LARGEST_AREA = 2000;

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
	area: 'netz',
	singular: 'Kommune',
	plural: 'Kommunen',
	description: 'Die Städte und Gemeinden: wer sie sind und was sie beigetragen haben.',
	emptyText: 'Noch ist keine Kommune erfasst.',
	storage: 'csv',
	schema: z
		.strictObject({
			name: text(
				{
					title: 'Name',
					description: 'Amtlicher Name.',
					searchWords: [...CONTACT_WORDS, 'Rathaus', 'Gemeindeverwaltung', 'Stadtverwaltung'],
				},
				{ min: 2, max: 80 },
			),
			ags: field(z.string().regex(/^\d{8}$/), {
				title: 'Gemeindeschlüssel',
				description: 'Amtlicher Gemeindeschlüssel, acht Ziffern.',
				shownAs: 'text',
				factOrder: 60,
				unique: true,
				digits: 8,
			}),
			typ,
			einwohner: field(zahl(z.int().min(1).max(MOST_INHABITANTS)), {
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
				field(zahl(z.number().min(0).max(LARGEST_AREA)), {
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
			baurechtsbehoerde: authority({
				authority: 'Baurechtsbehörde',
				words: ['Bauantrag', 'Baugenehmigung', 'Bauamt'],
				factOrder: 44,
				sourcedBy: 'baurechtsbehoerde_quelle',
				unverifiedBy: 'baurechtsbehoerde_hinweis',
			}),
			baurechtsbehoerde_quelle: authoritySource('Baurechtsbehörde'),
			baurechtsbehoerde_hinweis: optionalCell(
				text({
					title: 'Hinweis zur Baurechtsbehörde',
					description: 'Warum die Angabe zur Baurechtsbehörde nicht gesichert ist.',
				}),
			),
			zulassungsbehoerde: authority({
				authority: 'Zulassungsbehörde',
				factOrder: 45,
				sourcedBy: 'zulassungsbehoerde_quelle',
			}),
			zulassungsbehoerde_quelle: authoritySource('Zulassungsbehörde'),
			auslaenderbehoerde: authority({
				authority: 'Ausländerbehörde',
				factOrder: 46,
				sourcedBy: 'auslaenderbehoerde_quelle',
			}),
			auslaenderbehoerde_quelle: authoritySource('Ausländerbehörde'),
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
			const pairs = [
				['lat', 'lon'],
				...AUTHORITIES.map((name) => [name, `${name}_quelle`] as const),
			] as const;
			for (const [one, other] of pairs) {
				const missing = (name: keyof typeof context.value) => context.value[name] === undefined;
				if (missing(one) === missing(other)) continue;
				context.issues.push({
					code: 'custom',
					input: context.value,
					path: [missing(one) ? one : other],
					params: { expected: `\`${one}\` und \`${other}\` beide oder keines von beiden` },
				});
			}
		}),
	task: {
		title: 'Wer hat was?',
		sentence: ' mit eigenen Beiträgen',
		path: '/erfahrungen/',
	},
	lookedUpByName: 'names',
	searchNames: [
		'Gemeinden',
		'Städte',
		'Städte und Gemeinden',
		'Gemeindeverzeichnis',
		'Karte der Kommunen',
		'Landkarte',
		'Mitglieder',
		'Rathäuser',
		'Gemeindeliste',
		'welche Gemeinden machen mit',
		'Nachbargemeinden',
		'Karte',
		'Teilnehmer',
		'map',
		'Liste der Ansprechpartner',
		'Adressliste',
		'Kontaktdaten',
		'Kommune',
		'Gemeinde',
		'Stadt',
		'alle Kommunen',
		'alle Gemeinden',
		'Liste der Gemeinden',
		'Liste der Kommunen',
		'Karte der Gemeinden',
		'Karte der Städte und Gemeinden',
		'Gemeindekarte',
		'Kommunenkarte',
		'Gemeinden im Kreis',
		'teilnehmende Kommunen',
		'municipalities',
		'towns',
		'cities',
		'Wer macht mit',
		'Welche Kommunen',
	],
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
