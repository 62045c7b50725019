/** What people write beside the name of a body they want to reach. */
export const CONTACT_WORDS: readonly string[] = [
	...['Kontakt', 'Kontaktdaten', 'Ansprechpartner', 'Ansprechpartnerin', 'Ansprechperson'],
	...['Telefon', 'Telefonnummer', 'anrufen', 'E-Mail-Adresse', 'Mailadresse'],
	...['Adresse', 'Anschrift'],
];

/** Id of the page, of the kind `seiten`, that says which body coordinates the network and how to ask it. */
export const COORDINATION_PAGE = 'ueber';

/** What people write, without any name, who look for the body that coordinates the network. */
export const COORDINATION_WORDS: readonly string[] = [
	...['Kontakt', 'Ansprechpartner', 'Ansprechpartnerin', 'Ansprechperson', 'Ansprechpartner*in'],
	...['Koordination', 'Koordinator', 'Koordinatorin', 'Koordinierungsstelle', 'Koordinierung'],
	...['Telefon', 'anrufen', 'Wen anrufen', 'Rückfragen', 'Rückfrage'],
];
