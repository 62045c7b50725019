import { z } from 'zod';
import { EVIDENCE_MONTHS } from '../facts/evidence.ts';
import { field } from '../field-meta.ts';
import { paysOwnSolutions } from '../fields/aufwand.ts';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { ansprechstelle } from '../fields/ansprechstelle.ts';
import { oneBody } from '../fields/kommune-oder-organisation.ts';
import { references } from '../fields/reference.ts';
import { text, texts } from '../fields/text.ts';
import { vorhabenfelder, wirkung } from '../fields/vorhaben.ts';
import { byNewest, defineKind } from '../kind.ts';

const schema = z
	.strictObject({
		...artikelfelder,
		...vorhabenfelder,
		wirkung: wirkung({ expected: 'Wirkung' }).optional(),
		status: choice(
			{ idee: 'Geplant', pilot: 'Pilot', betrieb: 'In Betrieb', beendet: 'Beendet' },
			{
				title: 'Status',
				description:
					'Letzter belegter Stand. Geplant: vorgeschlagen, beschlossen, beauftragt oder im Haushalt, keine Nutzung belegt. Pilot: ein Test oder Probelauf ist belegt. In Betrieb: die Nutzung im Alltag ist belegt, auch wenn erst ein Teil des Hauses sie hat. Beendet: aufgegeben, ausgelaufen oder trotz Beschluss nie begonnen.',
				counted: { pilot: 'als Pilot' },
				factOrder: 20,
				filter: true,
				unverifiedBy: 'status_ungeprueft',
				documentedOn: 'status_belegt',
			},
		),
		status_ungeprueft: text(
			{
				title: 'Status: was offen ist',
				description: `Warum nicht belegt ist, dass der Status noch gilt: Der jüngste Beleg war bei der Durchsicht älter als ${EVIDENCE_MONTHS} Monate oder undatiert, oder der angekündigte nächste Schritt ist vorbei.`,
				byEditors: true,
			},
			{ min: 10, max: 300 },
		).optional(),
		status_belegt: impreciseDate({
			title: 'Status: Stand von',
			description:
				'Von wann die jüngste Quelle ist, die den Status belegt. Die eigene Seite der Stelle, die ihn heute zeigt, belegt ihn am Tag des Abrufs.',
			past: true,
			askedLater: true,
		}).optional(),
		beginn: impreciseDate({
			title: 'Seit',
			description: 'Seit wann es die Lösung gibt.',
			saidBefore: 'seit',
			goesOn: true,
			factOrder: 30,
			expected: 'Beginn',
		}).optional(),
		ende: impreciseDate({
			title: 'Bis',
			description: 'Wann es endete.',
			saidBefore: 'bis',
			factOrder: 31,
			notBefore: 'beginn',
		}).optional(),
		loesungsart: field(
			z
				.array(
					choice(
						{
							'open-source': 'Open Source',
							efa: 'Einer für Alle',
							kaufprodukt: 'Kaufprodukt',
							eigenentwicklung: 'Eigenentwicklung',
							organisation: 'Organisation',
						},
						{ title: 'Lösungsart', description: 'Art der Lösung.' },
					),
				)
				.min(1)
				.max(3),
			{
				title: 'Lösungsart',
				description: 'Eine bis drei Arten der Lösung.',
				shownAs: 'choice',
				factOrder: 50,
				expected: 'Lösungsart',
				filter: true,
			},
		).optional(),
		produkte: texts(
			{
				title: 'Produkte',
				description: 'Namen der eingesetzten Produkte und Plattformen.',
				factOrder: 32,
			},
			{ max: 10 },
		).optional(),
		nachnutzung: field(
			z.strictObject({
				moeglich: choice(
					{
						ja: 'möglich',
						teilweise: 'teilweise möglich',
						nein: 'nicht möglich',
						unbekannt: 'nicht angegeben',
					},
					{ title: 'Möglich', description: 'Ob andere die Lösung nachnutzen können.' },
				),
				wie: text({ title: 'Wie', description: 'Ein Satz, wie das geht.' }).optional(),
			}),
			{
				title: 'Nachnutzung',
				description: 'Ob und wie andere Kommunen die Lösung nutzen können.',
				shownAs: 'reuse',
				factOrder: 60,
				expected: 'Nachnutzung',
			},
		).optional(),
		leistungen: references(['leistungen'], {
			title: 'Leistungen',
			description: 'Nummern der betroffenen Verwaltungsleistungen (LeiKa), in Anführungszeichen.',
			formHelp: 'Die betroffenen Verwaltungsleistungen.',
		}).optional(),
		ansprechstelle: ansprechstelle({
			factOrder: 70,
			expected: 'Ansprechstelle',
		}).optional(),
	})
	.check(oneBody, paysOwnSolutions);

export const praxisbeispiele = defineKind({
	id: 'praxisbeispiele',
	area: 'beispiele',
	singular: 'Praxisbeispiel',
	plural: 'Praxisbeispiele',
	description:
		'Was andere Verwaltungen gemacht haben: Ausgangslage, Weg, Ergebnis, Stolpersteine und wen man fragt.',
	emptyText:
		'Noch hat niemand ein Praxisbeispiel beschrieben. Auch ein kleines Vorhaben hilft anderen weiter.',
	storage: 'mdx',
	inHits: 'first',
	schema,
	byForm: {
		title: 'Beispiel beitragen',
		sentence:
			'Was Sie gemacht haben, wie es ging und was schieflief. Auch ein kleines oder gescheitertes Vorhaben hilft anderen.',
		questions: [
			'Was haben Sie gemacht, und wofür?',
			'Welche Kommune oder Organisation ist es?',
			'Seit wann läuft es, oder wie weit sind Sie?',
			'Was hat es gekostet, an Geld und an Arbeit?',
			'Was ging schief oder dauerte länger?',
			'Was raten Sie anderen?',
			'Welches Amt kann man fragen?',
			'Wo steht mehr dazu (Link, Sitzungsvorlage, Meldung)?',
		],
	},
	task: {
		title: 'Ein Beispiel finden',
		sentence: ' mit Quellen',
	},
	experience: { field: 'status' },
	ended: {
		value: 'beendet',
		label: 'Beendet',
		sentence:
			'Dieses Vorhaben läuft nicht mehr oder kam nie zustande. Was daraus zu lernen ist, steht hier weiter.',
		quiet: true,
	},
	comparable: true,
	withDocument: true,
	searchNames: [
		'Beispiele',
		'Fälle',
		'Erfahrungsberichte',
		'Anwendungsfälle',
		'Referenzen',
		'Projekte',
		'Best Practices',
		'Use Cases',
		'Beispielsammlung',
		'Erfahrungen anderer',
		'Fallbeispiele',
		'was machen andere',
		'examples',
		'case studies',
		'Vorbilder',
		'Erfolgsgeschichten',
		'gute Ideen',
		'Ideen',
		'Inspiration',
		'Pilotprojekte',
		'Vorzeigeprojekte',
		'gelungene Projekte',
		'Beispiel',
		'Erfolge',
		'Wie machen es andere',
		'best practices',
		'Projektbeispiele',
		'Beispiele aus anderen Gemeinden',
		'Praxisberichte',
		'Umsetzungsbeispiele',
		'Referenzprojekte',
		'gute Beispiele aus der Praxis',
	],
	titleField: 'titel',
	reviewMonths: 12,
	sections: ['Ausgangslage', 'Vorgehen', 'Ergebnis', 'Stolpersteine', 'Rat an andere'],
	overviewSections: ['Ergebnis', 'Stolpersteine'],
	order: byNewest((data) => data.beginn, 'Jüngstes Vorhaben zuerst'),
	example: {
		id: 'hundesteuer-online',
		data: {
			titel: 'Hundesteuer online anmelden',
			kurzfassung:
				'Die Stadt nimmt Anmeldungen zur Hundesteuer über ein Online-Formular an und übernimmt die Daten ohne Abtippen.',
			themen: ['onlinedienste'],
			kommune: 'offenburg',
			status: 'betrieb',
			beginn: '2023',
			loesungsart: ['kaufprodukt'],
			nachnutzung: { moeglich: 'ja' },
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Ausgangslage\n\nWas war das Problem? Für wen? [1](#quelle-1)\n\n## Vorgehen\n\nWas haben Sie getan, in welcher Reihenfolge? Wer war beteiligt?\n\n## Ergebnis\n\nWas ist heute anders? Mit Zahlen, wenn es welche gibt.\n\n## Stolpersteine\n\nWas ging schief, was hat länger gedauert?\n\n## Rat an andere\n\nWas würden Sie beim nächsten Mal anders machen?\n',
	},
});
