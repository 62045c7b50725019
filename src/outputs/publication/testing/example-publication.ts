import { titleOf, type Entry } from '#src/model/entry.ts';
import { resolveAmong } from '#src/model/testing/example-entry.ts';
import type { Publication } from '../publication.ts';

/** A publication with these entries; for tests. */
export function examplePublication(entries: readonly Entry[] = []): Publication {
	const resolve = resolveAmong(entries);
	return {
		name: 'Wissensnetz Waldkreis',
		description: 'Was Kommunen im Waldkreis voneinander lernen.',
		publisher: 'Landratsamt Waldkreis',
		mail: 'netz@wald.example.net',
		licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
		portalId: 'netz.example',
		date: '2026-02-03',
		fullAddress: (path) => `https://neu.example${path}`,
		nameOf: (kinds, id) => {
			const entry = resolve(kinds, id);
			return entry && titleOf(entry);
		},
	};
}
