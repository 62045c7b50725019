const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const WRITTEN: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/**
 * Spells out umlauts and `ß`: `größe` becomes `groesse`.
 *
 * @param text lower case, normal form C
 */
export function spellOutUmlauts(text: string): string {
	return text.replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}

/**
 * Turns `ae`, `oe` and `ue` into umlauts, even where the letters are no umlaut (`neue`).
 *
 * @param text lower case
 */
export function writeUmlauts(text: string): string {
	return text.replace(/ae|oe|ue/g, (pair) => WRITTEN[pair] ?? pair);
}
