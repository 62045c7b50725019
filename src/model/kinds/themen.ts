import { z } from 'zod';
import { field } from '../field-meta.ts';
import { kurzfassung } from '../fields/artikelfelder.ts';
import { frueher } from '../fields/frueher.ts';
import { text, texts } from '../fields/text.ts';
import { defineKind } from '../kind.ts';

export const themen = defineKind({
	id: 'themen',
	area: 'themen',
	singular: 'Thema',
	plural: 'Themen',
	description: 'Alles zu einem Thema auf einer Seite: Beispiele, Leitfäden, Positionen, Begriffe.',
	emptyText: 'Noch ist kein Thema angelegt.',
	storage: 'yaml',
	schema: z.strictObject({
		titel: text({ title: 'Titel', description: 'Name des Themas.' }, { min: 3, max: 60 }),
		kurzfassung,
		reihenfolge: field(z.int().min(1).max(99), {
			title: 'Reihenfolge',
			description: 'Platz in der Liste der Themen.',
			shownAs: 'number',
		}),
		synonyme: texts({
			title: 'Andere Wörter',
			description: 'Wörter, nach denen jemand sucht, der dieses Thema meint.',
			searchName: true,
		}).optional(),
		frueher: frueher.optional(),
	}),
	lookedUpByName: 'title',
	searchNames: [
		'Themenübersicht',
		'Themenbereiche',
		'Rubriken',
		'Topics',
		'Kategorien',
		'Sachgebiete',
		'alle Themen',
		'Bereiche',
		'Gliederung',
		'Inhaltsverzeichnis',
		'Themen von A bis Z',
		'Sitemap',
		'topics',
		'Themen',
		'Themenliste',
		'Themenfelder',
		'Schwerpunkte',
		'Handlungsfelder',
		'subjects',
	],
	titleField: 'titel',
	order: (a, b) => a.reihenfolge - b.reihenfolge,
	example: {
		id: 'bauen',
		data: {
			titel: 'Digitaler Bauantrag',
			kurzfassung: 'Vom Antrag bis zum Bescheid: Baurechtliche Verfahren ohne Papier.',
			reihenfolge: 1,
		},
	},
});
