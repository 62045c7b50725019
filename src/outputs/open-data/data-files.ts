import { hash } from 'node:crypto';
import { once } from '#src/base/once.ts';
import { portal } from '#src/site/portal/portal.ts';
import { allEntries } from '#src/site/published.ts';
import { allEventsFile } from '../calendar/calendar-files.ts';
import { publication } from '../publication/this-portal.ts';
import { filesOfData, publishedSetsOf, writeCatalogue, type DataInput } from './published-sets.ts';

const input = once((): DataInput => ({
	entries: allEntries(),
	sources: portal.datenquellen,
	calendar: allEventsFile(),
	contributor: portal.offene_daten.bereitsteller,
	digestOf: (text) => hash('sha256', text, 'base64url'),
}));

/** Every kind as a data set, in the registry's order. */
export const publishedSets = once(() => publishedSetsOf(input(), publication()));

/** @returns every file below `/daten/`: data, their schemas, the description of them all. */
export function dataFiles() {
	const sets = publishedSets();
	return filesOfData(sets, writeCatalogue(sets, input(), publication()), input());
}
