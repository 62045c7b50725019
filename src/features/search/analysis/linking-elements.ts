/** Letters that may link two parts of a compound: `Antrag|s|frist`. */
export const LINKING_ELEMENTS = ['s', 'es', 'n', 'en', 'er', 'e'] as const;
