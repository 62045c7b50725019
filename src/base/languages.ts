/** Languages other than German that a word of a text may have, by their BCP 47 tags. */
export const languages = {
	en: 'Englisch',
	fr: 'Französisch',
	la: 'Latein',
} as const;
