import { z } from 'zod';
import { field } from '../field-meta.ts';
import { kurzfassung, themen } from '../fields/artikelfelder.ts';
import { frueher } from '../fields/frueher.ts';
import { text, texts } from '../fields/text.ts';
import { defineKind } from '../kind.ts';

export const loesungen = defineKind({
	id: 'loesungen',
	area: 'beispiele',
	oftenWanted: true,
	singular: 'Lösung',
	plural: 'Lösungen',
	description:
		'Was Verwaltungen einführen, von der E-Akte bis zum Terminsystem: wer es hat, was es gekostet hat und was schiefging.',
	emptyText: 'Noch ist keine Lösung angelegt.',
	storage: 'yaml',
	inHits: 'experience',
	schema: z.strictObject({
		titel: text({ title: 'Titel', description: 'Name der Lösung.' }, { min: 3, max: 60 }),
		kurzfassung,
		themen,
		reihenfolge: field(z.int().min(1).max(99), {
			title: 'Reihenfolge',
			description: 'Platz in der Liste der Lösungen.',
			shownAs: 'number',
		}),
		synonyme: texts(
			{
				title: 'Andere Wörter',
				description: 'Wörter, nach denen jemand sucht, der diese Lösung meint.',
				searchName: true,
			},
			{ max: 60 },
		).optional(),
		frueher: frueher.optional(),
	}),
	lookedUpByName: 'title',
	searchNames: [
		'Software',
		'Produkte',
		'Werkzeuge',
		'Tools',
		'Lösungsübersicht',
		'Anwendungen',
		'Softwareliste',
		'Produktübersicht',
		'Welche Software gibt es',
		'Programme',
		'Programm',
		'Systeme',
		'Produkt',
		'IT-Systeme',
		'Welches Programm',
		'Softwareprodukte',
		'solutions',
		'Softwareübersicht',
		'alle Lösungen',
		'tools',
		'Softwarekatalog',
	],
	titleField: 'titel',
	order: (a, b) => a.reihenfolge - b.reihenfolge,
	example: {
		id: 'terminvergabe',
		data: {
			titel: 'Online-Terminvergabe',
			kurzfassung: 'Termine im Rathaus über das Internet buchen, statt zu warten oder anzurufen.',
			themen: ['onlinedienste'],
			reihenfolge: 1,
		},
	},
});
