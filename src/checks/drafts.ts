import type { Source } from '#src/entries/read/source.ts';

/** @returns true for an entry that its author marked as a draft. */
export function isDraft({ raw }: Pick<Source, 'raw'>): boolean {
	return raw?.['entwurf'] === true;
}
