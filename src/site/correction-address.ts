import type { Entry } from '#src/model/entry.ts';
import { correctionPath } from '#src/model/form-pages.ts';
import { expiredEntries } from './published.ts';

/**
 * @returns the address of the form with an entry in it, below the portal's base; undefined for kinds that are kept in a
 * table, and for what is over: its file is published nowhere
 */
export function correctionAddress(entry: Entry): string | undefined {
	return expiredEntries().includes(entry) ? undefined : correctionPath(entry);
}
