import { spellOutUmlauts } from './text/umlauts.ts';

/**
 * Reduces a name to what two spellings of it share: `E-Akte`, `e akte` and `eAkte` become `eakte`,
 * umlauts are spelled out. Used on both sides, when the index is built and when it is asked.
 *
 * @returns letters and digits in lower case; empty if there are none
 */
export function nameKey(name: string): string {
	return spellOutUmlauts(name.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}
