import { z } from 'zod';
import { field } from '../field-meta.ts';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { isoDay } from '../fields/date.ts';
import { ansprechstelle } from '../fields/ansprechstelle.ts';
import { reference } from '../fields/reference.ts';
import { sources } from '../fields/sources.ts';
import { byOldest, defineKind } from '../kind.ts';

export const boerse = defineKind({
	id: 'boerse',
	area: 'netz',
	singular: 'Eintrag der Börse',
	plural: 'Börse',
	counted: 'Einträge der Börse',
	description: 'Biete und suche: Kommunen helfen einander mit Erfahrung, Vorlagen und Zeit.',
	emptyText:
		'Zurzeit bietet oder sucht niemand Hilfe. Machen Sie den Anfang: Sagen Sie, was Sie weitergeben können oder wobei Sie Rat brauchen.',
	storage: 'mdx',
	schema: z.strictObject({
		...artikelfelder,
		quellen: field(sources({ min: 0 }), {
			title: 'Quellen',
			description: 'Nur wenn der Eintrag Tatsachen nennt, die andere veröffentlicht haben.',
		}).optional(),
		art: choice(
			{ biete: 'Biete', suche: 'Suche' },
			{
				title: 'Art',
				description: 'Ob Sie Hilfe anbieten oder suchen.',
				factOrder: 10,
				filter: true,
			},
		),
		kommune: reference(['kommunen'], {
			title: 'Kommune',
			description: 'Kennung der Kommune, die bietet oder sucht.',
			formHelp: 'Die Kommune, die bietet oder sucht.',
			factOrder: 20,
			filter: true,
		}),
		gueltig_bis: isoDay({
			title: 'Gültig bis',
			description: 'Danach verschwindet der Eintrag.',
			saidBefore: 'bis',
			factOrder: 30,
		}),
		ansprechstelle: ansprechstelle({ factOrder: 40 }),
	}),
	experience: { field: 'art', notYet: ['suche'] },
	byForm: {
		title: 'Hilfe anbieten oder suchen',
		sentence: 'Was Sie weitergeben können oder wobei Sie Rat brauchen.',
		questions: [
			'Was bieten oder suchen Sie?',
			'Welche Kommune ist es?',
			'Bis wann gilt das?',
			'Welches Amt kann man fragen, unter welchem Postfach?',
		],
	},
	expiresOn: 'gueltig_bis',
	searchNames: [
		'Biete und Suche',
		'Biete Suche',
		'Hilfe anbieten',
		'Hilfe gesucht',
		'Tauschbörse',
		'Marktplatz',
		'Schwarzes Brett',
		'Angebote',
		'Gesuche',
		'Inserate',
		'Austausch',
		'verschenken',
		'gebraucht abgeben',
		'Wer kann helfen',
		'Kleinanzeigen',
		'Flohmarkt',
		'tauschen',
		'ausleihen',
		'Geräte ausleihen',
		'verleihen',
		'abzugeben',
		'Mitstreiter gesucht',
		'Partner gesucht',
		'Anzeige aufgeben',
		'Suche und biete',
		'Gleichgesinnte',
		'anbieten',
		'abgeben',
		'exchange',
		'marketplace',
		'biete',
		'suche',
		'Kooperationsbörse',
		'Partner suchen',
		'Mitstreiter',
		'gemeinsam einkaufen',
		'Angebote und Gesuche',
		'Wer macht mit bei',
		'Kooperationspartner',
	],
	titleField: 'titel',
	order: byOldest((data) => data.gueltig_bis, 'Was bald abläuft zuerst'),
	example: {
		id: 'biete-aktenplan',
		data: {
			titel: 'Biete Aktenplan für kleine Gemeinden',
			kurzfassung:
				'Wir geben unseren Aktenplan weiter und zeigen an einem Vormittag, wie wir ihn nutzen.',
			themen: ['e-akte'],
			art: 'biete',
			kommune: 'offenburg',
			gueltig_bis: '2026-12-31',
			ansprechstelle: { stelle: 'Hauptamt' },
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			entwurf: true,
		},
		text: 'Was genau bieten oder suchen Sie? Für wen, bis wann, in welchem Umfang?\n',
	},
});
