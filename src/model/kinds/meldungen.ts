import { z } from 'zod';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { isoDay } from '../fields/date.ts';
import { byNewest, defineKind } from '../kind.ts';

export const meldungen = defineKind({
	id: 'meldungen',
	area: 'termine',
	singular: 'Meldung',
	plural: 'Meldungen',
	description: 'Was sich geändert hat: Recht, Technik und das Netzwerk selbst.',
	emptyText: 'Noch gibt es keine Meldung.',
	storage: 'mdx',
	withDocument: true,
	schema: z.strictObject({
		...artikelfelder,
		datum: isoDay({
			title: 'Datum',
			description: 'Tag der Meldung.',
			saidBefore: '',
			factOrder: 10,
			preset: 'today',
			past: 'usually',
		}),
	}),
	searchNames: [
		'Nachrichten',
		'News',
		'Aktuelles',
		'Neuigkeiten',
		'Pressemitteilungen',
		'was gibt es Neues',
		'Blog',
		'Ankündigungen',
		'Presse',
		'Pressemeldungen',
		'neue Gesetze',
		'Gesetzesänderungen',
		'Neues',
		'Ticker',
		'was ist passiert',
		'news',
		'aktuelle Meldungen',
		'neueste Meldungen',
		'letzte Meldungen',
		'Kurzmeldungen',
		'Rechtsänderungen',
	],
	titleField: 'titel',
	order: byNewest((data) => data.datum),
	example: {
		id: 'neuer-onlinedienst',
		data: {
			titel: 'Neuer Onlinedienst für alle Kommunen',
			kurzfassung:
				'Ein weiterer Onlinedienst steht den Kommunen auf der Landesplattform zur Verfügung.',
			themen: ['onlinedienste'],
			datum: '2026-01-15',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: 'Was ist neu, für wen, ab wann? [1](#quelle-1)\n',
	},
});
