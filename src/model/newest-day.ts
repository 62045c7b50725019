import type { Entry } from './entry.ts';

/**
 * @returns the newest day on which any of the entries was changed or reviewed; empty if none has
 * one.
 */
export function newestDay(entries: readonly Entry[]): string {
	return entries
		.flatMap(({ data }) => ('geprueft' in data ? [data.stand, data.geprueft] : []))
		.reduce((newest, day) => (day > newest ? day : newest), '');
}
