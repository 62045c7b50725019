import { z } from 'zod';
import { isoDay } from './fields/date.ts';
import { ownAddress } from './fields/frueher.ts';
import { text } from './fields/text.ts';

/** Name of the file in the content folder that lists removed entries. */
export const REMOVED_FILE = 'entfernt.yaml';

/** What readers learn about a removed entry. */
export const removedEntrySchema = z.strictObject({
	adresse: ownAddress({
		title: 'Adresse',
		description: 'Unter welcher Adresse der Beitrag lag, zum Beispiel /leitfaeden/x/',
	}),
	titel: text({ title: 'Titel', description: 'Wie der Beitrag hieß.' }, { max: 120 }),
	am: isoDay({
		title: 'Entfernt am',
		description: 'Tag, an dem der Beitrag entfernt wurde.',
		past: true,
	}),
	grund: text(
		{ title: 'Grund', description: 'Ein Satz für alle, die noch einen Link darauf haben.' },
		{ min: 10 },
	),
	stattdessen: ownAddress({
		title: 'Stattdessen',
		description: 'Adresse einer Seite des Portals, die weiterhilft.',
	}).optional(),
});

/** Fields of `entfernt.yaml`: the removed entries. */
export const removedSchema = z.strictObject({
	entfernt: z.array(removedEntrySchema).max(2000),
});

/** An entry that is no longer published. */
export type RemovedEntry = z.output<typeof removedEntrySchema>;
