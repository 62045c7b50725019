/**
 * Part of a regular expression: the ending a German word may take without changing its stem
 * (`Leistung` → `Leistungen`).
 */
export const PLAIN_ENDING = '(?:e[nrs]?|n|s)?';

/** The endings of {@link PLAIN_ENDING}, shorter ones first. */
export const ENDINGS: readonly string[] = ['', 'e', 'n', 's', 'en', 'er', 'es'];
