import { z } from 'zod';
import { field } from '../field-meta.ts';
import { text, webAddress } from './text.ts';

/** The rules of law that an entry rests on; `min` counts them. */
export function rechtsgrundlagen({ min = 0 }: { min?: number } = {}) {
	return field(
		z
			.array(
				z.strictObject({
					titel: text({ title: 'Vorschrift', description: 'Paragraf und Gesetz.' }),
					hinweis: text({ title: 'Hinweis', description: 'Was dort geregelt ist.' }).optional(),
					url: webAddress({ title: 'Adresse', description: 'Fundstelle im Netz.' }).optional(),
				}),
			)
			.min(min)
			.max(40),
		{
			title: 'Rechtsgrundlagen',
			description: 'Die Vorschriften, auf die sich der Beitrag stützt.',
			namesLaws: true,
		},
	);
}
