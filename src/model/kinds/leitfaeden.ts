import { z } from 'zod';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { impreciseDate } from '../fields/date.ts';
import { solutions } from '../fields/loesung.ts';
import { rechtsgrundlagen } from '../fields/rechtsgrundlagen.ts';
import { rechtsstandfelder } from '../fields/rechtsstand.ts';
import { references } from '../fields/reference.ts';
import { texts } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

export const leitfaeden = defineKind({
	id: 'leitfaeden',
	area: 'leitfaeden',
	singular: 'Leitfaden',
	plural: 'Leitfäden',
	description: 'Was zu tun ist, Schritt für Schritt, mit Rechtsgrundlagen und Checkliste.',
	emptyText:
		'Noch gibt es keinen Leitfaden. Wer eine Aufgabe schon erledigt hat, kann den ersten schreiben.',
	storage: 'mdx',
	inHits: 'overview',
	schema: z.strictObject({
		...artikelfelder,
		zielgruppe: texts(
			{ title: 'Für wen', description: 'Wen der Leitfaden betrifft.', factOrder: 10 },
			{ min: 1, max: 8 },
		),
		loesung: solutions({ factOrder: 11 }),
		...rechtsstandfelder(20),
		gueltig_ab: impreciseDate({
			title: 'Gilt seit',
			description: 'Seit wann das Beschriebene gilt.',
			factOrder: 21,
		}).optional(),
		gueltig_bis: impreciseDate({
			title: 'Gilt bis',
			description: 'Bis wann es gilt.',
			factOrder: 22,
			notBefore: 'gueltig_ab',
		}).optional(),
		rechtsgrundlagen: rechtsgrundlagen().optional(),
		leistungen: references(['leistungen'], {
			title: 'Leistungen',
			description: 'Nummern der betroffenen Verwaltungsleistungen (LeiKa), in Anführungszeichen.',
		}).optional(),
	}),
	task: { title: 'Regeln nachschlagen', sentence: ' mit Checkliste' },
	experience: {},
	withDocument: true,
	validity: {
		from: {
			field: 'gueltig_ab',
			label: 'Gilt noch nicht',
			sentence: (datum) => `Dieser Leitfaden gilt ab ${datum}.`,
		},
		until: {
			fields: ['gueltig_bis'],
			label: 'Gilt nicht mehr',
			sentence: (datum) => `Dieser Leitfaden galt bis ${datum}.`,
		},
	},
	searchNames: [
		'Anleitungen',
		'Handreichungen',
		'Ratgeber',
		'Schritt für Schritt',
		'Guides',
		'Handbuch',
		'How-to',
		'Anleitung',
		'Handlungsempfehlungen',
		'Gebrauchsanweisung',
		'Tipps',
		'Wie geht das',
		'Wie fange ich an',
		'Wo anfangen',
		'Arbeitshilfen',
		'Leitfaden',
		'Hilfestellung',
		'Tutorial',
		'guides',
		'guide',
		'Handbücher',
		'how to',
		'Handreichung',
		'Handlungsleitfaden',
		'Praxisleitfaden',
		'Schritt-für-Schritt-Anleitung',
		'Wegweiser',
	],
	titleField: 'titel',
	reviewMonths: 6,
	order: byText((data) => data.titel),
	example: {
		id: 'onlinedienst-einfuehren',
		data: {
			titel: 'Einen Onlinedienst einführen',
			kurzfassung:
				'Der Leitfaden zeigt, wie eine kleine Gemeinde einen vorhandenen Onlinedienst auswählt, einrichtet und bekannt macht.',
			themen: ['onlinedienste'],
			zielgruppe: ['Digitalisierungsbeauftragte'],
			rechtsstand: '2026-01-15',
			rechtsgrundlagen: [{ titel: '§ 1a OZG' }],
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Das Wichtigste\n\n- Was müssen Leserinnen und Leser mindestens wissen? Ein Satz je Punkt. [1](#quelle-1)\n\n## Schritt für Schritt\n\n### 1. Womit es anfängt\n\nWas ist zu tun? Wer tut es? Woran merkt man, dass es erledigt ist?\n\n## Checkliste\n\n- [ ] Was muss am Ende erledigt sein?\n',
	},
});
