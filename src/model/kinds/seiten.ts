import { z } from 'zod';
import { seitenfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { text } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

export const seiten = defineKind({
	id: 'seiten',
	singular: 'Seite',
	plural: 'Seiten',
	description: 'Feste Seiten des Portals.',
	emptyText: '',
	storage: 'mdx',
	schema: z.strictObject({
		titel: text({ title: 'Titel', description: 'Überschrift der Seite.' }, { min: 3, max: 120 }),
		...seitenfelder,
		sprache: choice(
			{ leicht: 'Leichte Sprache' },
			{
				title: 'Sprache',
				description: 'Angeben, wenn die Seite in Leichter Sprache geschrieben ist.',
			},
		).optional(),
	}),
	titleField: 'titel',
	withoutList: true,
	reviewMonths: 12,
	inHits: 'own',
	order: byText((data) => data.titel),
	example: {
		id: 'impressum',
		data: {
			titel: 'Impressum',
			kurzfassung: 'Wer dieses Portal betreibt und wie Sie die verantwortliche Stelle erreichen.',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			entwurf: true,
		},
		text: '## Worum es geht\n\nWas sollen Leserinnen und Leser auf dieser Seite erfahren?\n',
	},
});
