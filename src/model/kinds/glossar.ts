import { z } from 'zod';
import { seitenfelder, themen } from '../fields/artikelfelder.ts';
import { languages } from '#src/base/languages.ts';
import { choice } from '../fields/choice.ts';
import { references } from '../fields/reference.ts';
import { text, texts } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

export const glossar = defineKind({
	id: 'glossar',
	area: 'themen',
	oftenWanted: true,
	singular: 'Begriff',
	plural: 'Glossar',
	counted: 'Begriffe',
	description: 'Fachwörter und Abkürzungen der Verwaltungsdigitalisierung, kurz erklärt.',
	emptyText: 'Noch ist kein Begriff erklärt.',
	storage: 'mdx',
	inHits: 'short',
	schema: z.strictObject({
		begriff: text(
			{ title: 'Begriff', description: 'Das Wort, das erklärt wird, ausgeschrieben.' },
			{ min: 2, max: 80 },
		),
		abkuerzungen: texts({
			title: 'Abkürzungen',
			description: 'Abkürzungen des Begriffs; die Suche findet sie.',
			factOrder: 10,
			searchName: true,
		}).optional(),
		synonyme: texts({
			title: 'Auch genannt',
			description: 'Andere Wörter für dasselbe; die Suche findet sie.',
			factOrder: 20,
			searchName: true,
		}).optional(),
		sprache: choice(languages, {
			title: 'Sprache',
			description:
				'Sprache des Begriffs, wenn er anders ausgesprochen wird als deutsch; Vorlesehilfen lesen ihn dann richtig.',
		}).optional(),
		siehe: references(['glossar'], {
			title: 'Siehe auch',
			description: 'Kennungen verwandter Begriffe.',
			factOrder: 30,
		}).optional(),
		themen,
		...seitenfelder,
	}),
	task: { title: 'Ein Wort verstehen', sentence: ', kurz erklärt' },
	lookedUpByName: 'names',
	namesAreSynonyms: true,
	searchNames: [
		'Lexikon',
		'Abkürzungen',
		'Abkürzungsverzeichnis',
		'Wörterbuch',
		'Fachwörter',
		'Begriffserklärungen',
		'Glossary',
		'Begriffe',
		'Begriffe von A bis Z',
		'A bis Z',
		'Was bedeutet',
		'Worterklärungen',
		'Definitionen',
		'Fachbegriffe',
		'Fachbegriff',
		'Abkürzung',
		'Fremdwörter',
		'Nachschlagewerk',
		'Amtsdeutsch',
		'Behördendeutsch',
		'Kauderwelsch',
		'Fachchinesisch',
		'Buzzwords',
		'glossary',
		'abbreviations',
		'Begriffserklärung',
		'Wörterliste',
		'Was bedeutet was',
		'Erklärungen',
	],
	titleField: 'begriff',
	reviewMonths: 24,
	withDocument: true,
	order: byText((data) => data.begriff),
	example: {
		id: 'dokumentenmanagement',
		data: {
			begriff: 'Dokumentenmanagementsystem',
			abkuerzungen: ['DMS'],
			synonyme: ['Dokumentenverwaltung'],
			kurzfassung:
				'Software, die Dokumente einer Verwaltung geordnet ablegt, wiederfindet und nach ihrer Frist löscht.',
			themen: ['e-akte'],
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			entwurf: true,
		},
		text: 'Was bedeutet der Begriff für eine Kommune? Ein Beispiel hilft.\n',
	},
});
