import { z } from 'zod';
import { parseImpreciseDate, sortKey } from '#src/base/dates/imprecise-date.ts';
import { field } from '../field-meta.ts';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { references } from '../fields/reference.ts';
import { text, texts, webAddress } from '../fields/text.ts';
import { byNewest, defineKind } from '../kind.ts';

export const termine = defineKind({
	id: 'termine',
	area: 'termine',
	singular: 'Termin',
	plural: 'Termine',
	description:
		'Netzwerktreffen, Austauschrunden und Veranstaltungen, mit Ergebnissen und Unterlagen.',
	emptyText: 'Noch ist kein Termin eingetragen.',
	storage: 'mdx',
	schema: z
		.strictObject({
			...artikelfelder,
			status: choice(
				{ 'findet-statt': 'Findet statt', abgesagt: 'Abgesagt', verschoben: 'Verschoben' },
				{
					title: 'Status',
					description: 'Nur wenn der Termin abgesagt oder verschoben wurde.',
					factOrder: 9,
				},
			).optional(),
			beginn: impreciseDate({
				title: 'Wann',
				description: 'Tag und Uhrzeit; ist nur Woche oder Monat bekannt, genau das.',
				saidBefore: '',
				factOrder: 10,
			}),
			ende: impreciseDate({
				title: 'Bis',
				description: 'Ende, wenn es bekannt ist; so genau wie der Beginn.',
				saidBefore: 'bis',
				factOrder: 11,
				notBefore: 'beginn',
			}).optional(),
			verschoben_von: field(
				z
					.array(
						impreciseDate({
							title: 'Früherer Beginn',
							description: 'Für wann der Termin vorher angekündigt war.',
						}),
					)
					.min(1)
					.max(10),
				{
					title: 'Ursprünglich',
					description: 'Frühere Termine einer verschobenen Veranstaltung, der erste zuerst.',
					shownAs: 'date',
					factOrder: 12,
				},
			).optional(),
			ort: text({
				title: 'Wo',
				description: 'Ort der Veranstaltung; fehlt nur, wenn sie allein online stattfindet.',
				factOrder: 20,
			}).optional(),
			online: field(z.boolean(), {
				title: 'Online',
				description: 'Ob man online teilnehmen kann. Der Zugang selbst gehört nicht ins Netz.',
			}).optional(),
			anmeldung: webAddress({
				title: 'Anmeldung',
				description: 'Öffentliche Seite, auf der man sich anmeldet.',
				factOrder: 25,
			}).optional(),
			reihe: text(
				{
					title: 'Reihe',
					description: 'Name der Reihe, bei jedem ihrer Termine gleich geschrieben.',
					factOrder: 31,
				},
				{ min: 3, max: 60 },
			).optional(),
			art: choice(
				{
					netzwerktreffen: 'Netzwerktreffen',
					austauschrunde: 'Austauschrunde',
					workshop: 'Workshop',
					konferenz: 'Konferenz',
				},
				{ title: 'Art', description: 'Art der Veranstaltung.', factOrder: 30, filter: true },
			),
			veranstalter: references(
				['organisationen', 'kommunen'],
				{ title: 'Veranstalter', description: 'Wer eingeladen hat.', factOrder: 40 },
				{ min: 1 },
			),
			tagesordnung: texts({
				title: 'Tagesordnung',
				description: 'Die Punkte in ihrer Reihenfolge.',
			}).optional(),
			ergebnisse: texts({ title: 'Ergebnisse', description: 'Was festgehalten wurde.' }).optional(),
			dokumente: field(
				z
					.array(
						z.strictObject({
							titel: text({ title: 'Titel', description: 'Name des Dokuments.' }),
							url: webAddress({ title: 'Adresse', description: 'Wo es liegt.' }),
						}),
					)
					.max(30),
				{ title: 'Unterlagen', description: 'Vorträge, Protokolle und andere Dokumente.' },
			).optional(),
		})
		.check((context) => {
			const { beginn, ende, status, verschoben_von, ort, online } = context.value;
			const refuse = (path: string, expected: string, text?: string) =>
				context.issues.push({
					code: 'custom',
					input: context.value,
					path: [path],
					params: { expected, fields: [path], ...(text !== undefined && { text }) },
				});
			const from = parseImpreciseDate(beginn);
			const to = ende === undefined ? from : parseImpreciseDate(ende);
			if (from && to && from.precision !== to.precision)
				refuse(
					'ende',
					'ein Ende, das so genau ist wie `beginn`: beide mit Uhrzeit (2026-03-04T12:00) oder beide ohne',
					'Das Ende ist nicht so genau angegeben wie der Beginn.',
				);
			if (status === 'verschoben' && !verschoben_von)
				refuse('status', 'bei `status: verschoben` auch `verschoben_von` mit dem früheren Termin');
			if (ort === undefined && !online)
				refuse('ort', 'ein Ort, oder `online: true` für eine Videokonferenz');
		}),
	byForm: {
		title: 'Termin beitragen',
		sentence:
			'Ein Netzwerktreffen, eine Austauschrunde oder ein Workshop, mit der Einladung als Quelle.',
		questions: [
			'Was findet statt, und für wen ist es?',
			'Wann beginnt es, wann endet es?',
			'Wo findet es statt, oder online?',
			'Wer lädt ein?',
			'Wie und bis wann meldet man sich an?',
			'Wo steht die Einladung (Link)?',
		],
	},
	validity: {
		until: {
			fields: ['ende', 'beginn'],
			label: 'Vorbei',
			sentence: () => 'Dieser Termin liegt zurück.',
			quiet: true,
		},
	},
	searchNames: [
		'Kalender',
		'Kalender abonnieren',
		'Veranstaltungen',
		'Treffen',
		'nächstes Treffen',
		'Treffen der Digitalisierungsbeauftragten',
		'Netzwerktreffen',
		'Workshops',
		'Outlook',
		'iCal',
		'Veranstaltungskalender',
		'Schulungen',
		'Fortbildungen',
		'Seminare',
		'Wann ist das nächste Treffen',
		'Terminkalender',
		'events',
		'calendar',
		'ics',
		'Tagung',
		'Austauschrunde',
		'Austauschrunden',
		'Stammtisch',
		'Terminübersicht',
		'anstehende Termine',
		'Konferenzen',
		'Kongresse',
		'Webinar',
		'Vorträge',
		'Arbeitstreffen',
		'Wann treffen wir uns',
		'Wann trifft sich das Netzwerk',
		'trifft sich',
		'Kurs',
		'Lehrgang',
		'nächste Treffen',
		'nächster Termin',
		'nächste Termine',
		'Sitzungstermine des Netzwerks',
		'Schulungstermine',
		'kommende Termine',
		'Webinare',
	],
	titleField: 'titel',
	reviewMonths: 24,
	withDocument: true,
	order: byNewest((data) => sortKey(data.beginn)),
	subtitle: (data) => data.ort ?? 'Online',
	example: {
		id: 'austauschrunde-e-akte',
		data: {
			titel: 'Austauschrunde zur E-Akte',
			kurzfassung: 'Kommunen, die eine E-Akte eingeführt haben, berichten und beantworten Fragen.',
			themen: ['e-akte'],
			beginn: '2026-03-04T10:00',
			ort: 'Landratsamt Ortenaukreis, Offenburg',
			art: 'austauschrunde',
			veranstalter: ['landratsamt-ortenaukreis'],
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Einladung', herausgeber: 'Landratsamt Ortenaukreis', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: 'Worum geht es? Für wen ist der Termin? Wie meldet man sich an? [1](#quelle-1)\n',
	},
});
