/** What people write beside the name of a body they want to reach. */
export const CONTACT_WORDS: readonly string[] = [
	...['Kontakt', 'Kontaktdaten', 'Ansprechpartner', 'Ansprechpartnerin', 'Ansprechperson'],
	...['Telefon', 'Telefonnummer', 'anrufen', 'E-Mail-Adresse', 'Mailadresse'],
	...['Adresse', 'Anschrift'],
];
