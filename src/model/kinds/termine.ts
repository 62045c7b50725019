import { z } from 'astro/zod';
import { field } from '../field-meta.ts';
import { artikelfelder } from '../fields/article.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { references } from '../fields/reference.ts';
import { text, texts, webAddress } from '../fields/text.ts';
import { byNewest, defineKind } from '../kind.ts';

export const termine = defineKind({
	id: 'termine',
	einzahl: 'Termin',
	mehrzahl: 'Termine',
	beschreibung:
		'Netzwerktreffen, Austauschrunden und Veranstaltungen, mit Ergebnissen und Unterlagen.',
	leer: 'Noch ist kein Termin eingetragen.',
	ablage: 'mdx',
	schema: z.strictObject({
		...artikelfelder,
		beginn: impreciseDate({
			title: 'Wann',
			description: 'Tag und Uhrzeit; ist nur Woche oder Monat bekannt, genau das.',
			fakt: 10,
		}),
		ende: impreciseDate({
			title: 'Bis',
			description: 'Ende, wenn es bekannt ist.',
			fakt: 11,
			nach: 'beginn',
		}).optional(),
		ort: text({ title: 'Wo', description: 'Ort der Veranstaltung.', fakt: 20 }),
		art: choice(
			{
				netzwerktreffen: 'Netzwerktreffen',
				austauschrunde: 'Austauschrunde',
				workshop: 'Workshop',
				konferenz: 'Konferenz',
			},
			{ title: 'Art', description: 'Art der Veranstaltung.', fakt: 30, filter: true },
		),
		veranstalter: references(
			['organisationen', 'kommunen'],
			{ title: 'Veranstalter', description: 'Wer eingeladen hat.', fakt: 40 },
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
	}),
	hauptmenue: true,
	titelfeld: 'titel',
	pruefintervallMonate: 24,
	sortierung: byNewest((data) => data.beginn),
	unterzeile: (data) => data.ort,
	beispiel: {
		id: 'austauschrunde-e-akte',
		daten: {
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
