import type { Entry } from './entry.ts';
import { fieldsOf } from './field-meta.ts';
import { kindOf } from './kinds.ts';

/** A version of a law, as the authors of an entry have read it. */
export interface LawRead {
	/** ISO day of the version. */
	day: string;
	/** The law; left out: the entry names only one. */
	name?: string;
}

/** @returns undefined for entries that do not rest on a law */
export function lawRead({ kind, data }: Entry): LawRead | undefined {
	const values: Record<string, unknown> = data;
	for (const { name, meta } of fieldsOf(kindOf(kind).schema)) {
		const day = values[name];
		if (!meta?.versionOf || typeof day !== 'string') continue;
		const law = values[meta.versionOf];
		return { day, ...(typeof law === 'string' ? { name: law } : {}) };
	}
	return undefined;
}
