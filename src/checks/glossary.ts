import { hash } from 'node:crypto';
import type { Source } from '#src/entries/read/source.ts';

/** The spellings of the glossary. */
export interface Glossary {
	/** Names and abbreviations of all terms. */
	readonly spellings: readonly string[];
	/** Other names, right if they are written exactly so. */
	readonly tolerated: readonly string[];
	/** Digest of the others. */
	readonly digest: string;
}

/** For rules that do not use the glossary. */
export const NO_GLOSSARY: Glossary = { spellings: [], tolerated: [], digest: '' };

/** @returns the spellings of entries as written, valid or not; of the glossary's only. */
export function glossaryOf(sources: readonly Pick<Source, 'kind' | 'raw'>[]): Glossary {
	const textsIn = (...fields: string[]) =>
		sources.flatMap(({ kind, raw }) => {
			if (kind !== 'glossar' || raw === undefined) return [];
			const values = fields.flatMap((field) => raw[field]);
			return values.filter((spelling) => typeof spelling === 'string');
		});
	const words = {
		spellings: textsIn('begriff', 'abkuerzungen'),
		tolerated: textsIn('synonyme'),
	};
	return { ...words, digest: hash('sha256', JSON.stringify(words), 'base64url') };
}
