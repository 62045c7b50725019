import { z } from 'zod';
import { field } from '../field-meta.ts';
import { choice } from '../fields/choice.ts';
import { text, texts } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

const optionalText = (title: string, description: string, factOrder: number) =>
	z.preprocess(
		(value) => (value === '' ? undefined : value),
		text({ title, description, factOrder }).optional(),
	);

export const leistungen = defineKind({
	id: 'leistungen',
	area: 'themen',
	singular: 'Verwaltungsleistung',
	plural: 'Verwaltungsleistungen',
	description:
		'Häufige Leistungen der Kommunen mit ihrer Nummer im Leistungskatalog (LeiKa), zum Nachschlagen und Verknüpfen.',
	emptyText: 'Noch ist keine Leistung erfasst.',
	storage: 'csv',
	inHits: 'short',
	schema: z.strictObject({
		name: text({ title: 'Name', description: 'Name im Leistungskatalog.' }),
		leika_id: field(z.string().regex(/^\d{14}$/), {
			title: 'LeiKa-Nummer',
			description: 'Nummer im Leistungskatalog, vierzehn Ziffern.',
			shownAs: 'text',
			factOrder: 10,
			unique: true,
		}),
		suchwoerter: z.preprocess(
			(value) => (typeof value === 'string' ? value.split('|').filter(Boolean) : value),
			texts({
				title: 'Auch gesucht als',
				description: 'Wörter aus dem Alltag, mit „|“ getrennt; die Suche findet sie.',
				factOrder: 70,
				searchWord: true,
			}).optional(),
		),
		ozg_id: optionalText('OZG-Nummer', 'Nummer des Leistungsbündels im OZG-Umsetzungskatalog.', 20),
		ozg_name: optionalText('OZG-Leistungsbündel', 'Name des Leistungsbündels.', 30),
		leika_typ: z.preprocess(
			(value) => (value === '' ? undefined : value),
			choice(
				{
					'1': 'Typ 1: Der Bund regelt und führt aus',
					'2/3': 'Typ 2/3: Der Bund regelt, Land oder Kommune führt aus',
					'4': 'Typ 4: Das Land regelt, Land oder Kommune führt aus',
					'5': 'Typ 5: Die Kommune regelt und führt aus',
				},
				{
					title: 'LeiKa-Typ',
					description: 'Wer die Leistung regelt und wer sie ausführt, nach dem Leistungskatalog.',
					factOrder: 40,
				},
			).optional(),
		),
		rechtsgrundlage: optionalText('Rechtsgrundlage', 'Gesetz, auf dem die Leistung beruht.', 50),
		stand: field(z.string().min(4), {
			title: 'Stand',
			description: 'Von wann die Angaben sind.',
			shownAs: 'date',
			factOrder: 60,
		}),
	}),
	searchNames: [
		'Leistungen',
		'Dienstleistungen',
		'Leistungsverzeichnis',
		'LeiKa-Liste',
		'Services',
		'Verwaltungsleistungen',
		'Leistungskatalog',
		'Liste der Leistungen',
		'Was kann man online beantragen',
		'Leistungen von A bis Z',
		'Dienste der Gemeinde',
		'Anliegen',
		'Bürgeranträge',
		'Liste der Anträge',
		'public services',
		'services',
		'Verwaltungsleistung',
		'alle Leistungen',
		'Bürgerleistungen',
		'Dienstleistungen der Gemeinde',
		'Anträge von A bis Z',
		'Bürgerservice A bis Z',
	],
	titleField: 'name',
	order: byText((data) => data.name),
	// Often the same word.
	subtitle: ({ name, ozg_name }) =>
		ozg_name && !name.toLowerCase().includes(ozg_name.toLowerCase()) ? ozg_name : undefined,
	example: {
		id: '99012008001000',
		data: { name: 'Baugenehmigung Erteilung', leika_id: '99012008001000', stand: '2019-10' },
	},
});
