import { z } from 'zod';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate, isoDay } from '../fields/date.ts';
import { reference, references } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

export const standards = defineKind({
	id: 'standards',
	area: 'leitfaeden',
	singular: 'Standard',
	plural: 'Standards',
	description:
		'Was verbindlich ist: Vorgaben von außen und Standards, die das Netzwerk selbst beschlossen hat.',
	emptyText: 'Noch ist kein Standard erfasst.',
	storage: 'mdx',
	schema: z
		.strictObject({
			...artikelfelder,
			art: choice(
				{ extern: 'Vorgabe von außen', netz: 'Standard des Netzwerks' },
				{
					title: 'Art',
					description: 'Von außen vorgegeben oder vom Netzwerk beschlossen.',
					factOrder: 10,
					filter: true,
				},
			),
			nummer: text(
				{
					title: 'Nummer',
					description: 'Laufende Nummer eines Standards des Netzwerks.',
					factOrder: 11,
				},
				{ max: 12 },
			).optional(),
			status: choice(
				{
					vorschlag: 'Vorschlag',
					abstimmung: 'In Abstimmung',
					beschlossen: 'Beschlossen',
					abgeloest: 'Abgelöst',
				},
				{
					title: 'Status',
					description: 'Nur für Standards des Netzwerks.',
					factOrder: 20,
					filter: true,
				},
			).optional(),
			herausgeber: references(['organisationen'], {
				title: 'Herausgeber',
				description: 'Wer den Standard setzt.',
				factOrder: 30,
			}).optional(),
			beschlossen: isoDay({
				title: 'Beschlossen am',
				description: 'Tag des Beschlusses im Netzwerk.',
				past: true,
				factOrder: 40,
			}).optional(),
			verbindlich_seit: impreciseDate({
				title: 'Verbindlich seit',
				description: 'Seit wann er gilt.',
				factOrder: 41,
			}).optional(),
			verbindlich_fuer: text({
				title: 'Verbindlich für',
				description: 'Wen er bindet.',
				factOrder: 42,
			}).optional(),
			rechtsgrundlage: text({
				title: 'Rechtsgrundlage',
				description: 'Vorschrift oder Beschluss, der ihn verbindlich macht.',
				factOrder: 43,
			}).optional(),
			abgeloest_durch: reference(['standards'], {
				title: 'Abgelöst durch',
				description: 'Kennung des neuen Standards.',
				factOrder: 50,
			}).optional(),
			umgesetzt_von: references(['kommunen'], {
				title: 'Umgesetzt von',
				description: 'Kennungen der Kommunen, die ihn anwenden.',
				factOrder: 60,
			}).optional(),
		})
		.check((context) => {
			const { art, status, nummer } = context.value;
			if (art === 'netz' && (status === undefined || nummer === undefined)) {
				context.issues.push({
					code: 'custom',
					input: context.value,
					path: ['art'],
					params: {
						expected: 'bei `art: netz` auch `nummer` und `status`',
						fields: ['nummer', 'status'],
					},
				});
			}
		}),
	experience: {},
	validity: {
		from: {
			field: 'verbindlich_seit',
			label: 'Noch nicht verbindlich',
			sentence: (datum) => `Dieser Standard gilt ab ${datum}.`,
		},
	},
	ended: {
		value: 'abgeloest',
		label: 'Abgelöst',
		sentence: 'Dieser Standard gilt nicht mehr.',
		successor: 'abgeloest_durch',
	},
	searchNames: [
		'gemeinsame Standards',
		'Normen',
		'IT-Standards',
		'Vorgaben',
		'technische Standards',
		'Norm',
		'DIN',
		'DIN-Normen',
		'Regelwerke',
		'standards',
		'Standardliste',
		'alle Standards',
		'Formate',
		'Datenstandards',
		'Industriestandards',
	],
	titleField: 'titel',
	reviewMonths: 12,
	withDocument: true,
	order: byText((data) => data.titel),
	example: {
		id: 'servicestandard-beispiel',
		data: {
			titel: 'Servicestandard für Onlinedienste',
			kurzfassung:
				'Der Standard beschreibt, welche Qualität ein Onlinedienst der Verwaltung mindestens haben soll.',
			themen: ['architektur'],
			art: 'extern',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Was der Standard regelt\n\nWas schreibt er vor, kurz und ohne Fachwörter? [1](#quelle-1)\n\n## Was das für Kommunen heißt\n\nWas müssen Kommunen tun, bis wann?\n',
	},
});
