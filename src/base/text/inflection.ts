/** Endings that a German word may take without changing its stem (`Leistung` → `Leistungen`). */
export const PLAIN_ENDINGS = ['e', 'en', 'er', 'es', 'n', 's'] as const;

/** {@link PLAIN_ENDINGS}, or none, as part of a regular expression. */
export const PLAIN_ENDING = '(?:e[nrs]?|n|s)?';

/** The endings of {@link PLAIN_ENDING}, shorter ones first. */
export const ENDINGS: readonly string[] = ['', 'e', 'n', 's', 'en', 'er', 'es'];
