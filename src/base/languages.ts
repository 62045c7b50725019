/** Languages other than German that words in a text may have: German name by BCP 47 tag. */
export const languages = {
	en: 'Englisch',
	fr: 'Französisch',
	la: 'Latein',
} as const;
