import { spellOutUmlauts } from './text/umlauts.ts';

/**
 * Reduces a name to a key that its spellings share: `E-Akte`, `e akte` and `eAkte` become `eakte`,
 * umlauts are spelled out. The index and the query both use it.
 *
 * @returns letters and digits in lower case; empty if there are none
 */
export function nameKey(name: string): string {
	return spellOutUmlauts(name.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}
