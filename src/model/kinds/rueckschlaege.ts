import { z } from 'zod';
import { ansprechstelle } from '../fields/ansprechstelle.ts';
import { paysOwnSolutions } from '../fields/aufwand.ts';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { oneBody } from '../fields/kommune-oder-organisation.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { vorhabenfelder } from '../fields/vorhaben.ts';
import { byNewest, defineKind } from '../kind.ts';

export const rueckschlaege = defineKind({
	id: 'rueckschlaege',
	area: 'beispiele',
	singular: 'Rückschlag',
	plural: 'Rückschläge',
	description:
		'Was schiefging und was daraus zu lernen ist: gestoppte, teure und kaum genutzte Vorhaben und Sicherheitsvorfälle. Jeder Eintrag sagt, wer es festgestellt hat.',
	emptyText:
		'Noch ist kein Rückschlag beschrieben. Was nicht geklappt hat, erspart anderen denselben Weg.',
	storage: 'mdx',
	inHits: 'failure',
	schema: z
		.strictObject({
			...artikelfelder,
			...vorhabenfelder,
			art: choice(
				{
					gestoppt: 'Gestoppt',
					abgelehnt: 'Geprüft und abgelehnt',
					'kaum-genutzt': 'Kaum genutzt',
					verzoegert: 'Verzögert',
					teurer: 'Teurer als geplant',
					'wenig-wirkung': 'Wenig Wirkung',
					sicherheitsvorfall: 'Sicherheitsvorfall',
				},
				{
					title: 'Art',
					description: 'Was nicht geklappt hat.',
					factOrder: 20,
					filter: true,
					valueWords: {
						gestoppt: ['gescheitert', 'eingestellt', 'abgebrochen', 'aufgegeben'],
						abgelehnt: ['verworfen', 'nicht eingeführt', 'Absage'],
						'kaum-genutzt': ['gescheitert', 'geringe Nachfrage', 'nicht angenommen'],
						verzoegert: ['Verzögerung', 'verschoben', 'Verspätung'],
						teurer: ['Mehrkosten', 'Kostensteigerung', 'Kostenexplosion'],
						sicherheitsvorfall: ['Hackerangriff', 'Cyberangriff', 'IT-Ausfall', 'Datenpanne'],
					},
				},
			),
			festgestellt_von: text(
				{
					title: 'Festgestellt von',
					description: 'Wer es so festgestellt oder berichtet hat.',
					factOrder: 21,
				},
				{ min: 3, max: 150 },
			),
			praxisbeispiel: reference(['praxisbeispiele'], {
				title: 'Beispiel zum selben Vorhaben',
				description:
					'Kennung des Praxisbeispiels, das dasselbe Vorhaben beschreibt; was beide als Preis nennen, zählt nur einmal.',
				factOrder: 22,
				byEditors: true,
			}).optional(),
			beginn: impreciseDate({
				title: 'Beginn',
				description: 'Wann es begann.',
				saidBefore: 'ab',
				goesOn: true,
				factOrder: 30,
			}).optional(),
			ende: impreciseDate({
				title: 'Ende',
				description: 'Wann es endete.',
				saidBefore: 'bis',
				factOrder: 31,
				notBefore: 'beginn',
			}).optional(),
			ansprechstelle: ansprechstelle({ factOrder: 70 }).optional(),
		})
		.check(oneBody, paysOwnSolutions),
	searchNames: [
		'Was schiefging',
		'Was schief ging',
		'Was schiefgegangen ist',
		'gescheiterte Projekte',
		'Fehlschläge',
		'Misserfolge',
		'gescheitert',
		'Lessons Learned',
		'Fehler anderer',
		'Pannen',
		'was nicht geklappt hat',
		'was nicht funktioniert hat',
		'gescheiterte Digitalprojekte',
		'Flops',
		'abgebrochene Projekte',
		'failed projects',
		'Negativbeispiele',
		'Was man nicht machen sollte',
		'Scheitern',
		'Reinfall',
		'Fehlschlag',
		'Misserfolg',
		'schiefgelaufen',
		'schiefgehen',
		'ging schief',
		'Fehler vermeiden',
		'Murks',
		'Flop',
		'Pleite',
		'nicht geklappt',
		'Pleiten und Pannen',
		'failures',
		'Fehler die andere gemacht haben',
		'Was ging schief',
		'Probleme',
		'Stolpersteine',
		'Stolperfallen',
		'Lehren',
		'Lernen aus Fehlern',
		'Warnungen',
		'Probleme bei Projekten',
		'Was man vermeiden sollte',
	],
	titleField: 'titel',
	withDocument: true,
	reviewMonths: 24,
	sections: ['Was geschah', 'Woran es lag', 'Was daraus zu lernen ist'],
	overviewSections: ['Woran es lag', 'Was daraus zu lernen ist'],
	order: byNewest((data) => data.ende ?? data.beginn, 'Jüngstes Vorhaben zuerst'),
	example: {
		id: 'buerger-app-gestoppt',
		data: {
			titel: 'Bürger-App nach der Testphase gestoppt',
			kurzfassung:
				'Die Stadt hat ihre Bürger-App nach einem Jahr eingestellt, weil zu wenige Menschen sie nutzten.',
			themen: ['onlinedienste'],
			kommune: 'offenburg',
			art: 'kaum-genutzt',
			festgestellt_von: 'Name der Stelle',
			beginn: '2023',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Was geschah\n\nWas war geplant, was ist daraus geworden? [1](#quelle-1)\n\n## Woran es lag\n\nWelche Gründe nennt die Quelle?\n\n## Was daraus zu lernen ist\n\nWorauf sollten andere achten?\n',
	},
});
