import { z } from 'zod';
import { field } from '../field-meta.ts';
import { text, webAddress } from './text.ts';

/** Contact for questions: an office or function, never a person. */
export function ansprechstelle(meta: { factOrder: number; expected?: string }) {
	return field(
		z.strictObject({
			stelle: text({ title: 'Stelle', description: 'Amt oder Funktion, kein Personenname.' }),
			web: webAddress({ title: 'Internetseite', description: 'Seite der Stelle.' }).optional(),
			mail: field(z.email(), {
				title: 'E-Mail',
				description: 'Funktionspostfach, keine persönliche Adresse.',
			}).optional(),
			formular: webAddress({
				title: 'Formular',
				description: 'Adresse des Kontaktformulars der Stelle.',
			}).optional(),
		}),
		{
			title: 'Fragen an',
			description: 'Das Amt oder die Funktion, die Auskunft gibt.',
			shownAs: 'office',
			...meta,
		},
	);
}
