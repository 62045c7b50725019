/** Joins lines to a file's text. */
export function lines(...text: string[]): string {
	return `${text.join('\n')}\n`;
}

/** A small content folder without mistakes, to which the rules' examples are added. */
export const exampleContent: Readonly<Record<string, string>> = {
	'themen/bauen.yaml': lines(
		'titel: Digitaler Bauantrag',
		'kurzfassung: Vom Antrag bis zum Bescheid, alles ohne Papier und Postweg.',
		'reihenfolge: 1',
	),
	'themen/e-akte.yaml': lines(
		'titel: E-Akte',
		'kurzfassung: Akten elektronisch führen, finden und nach der Frist löschen.',
		'reihenfolge: 2',
	),
	'kommunen/kommunen.csv': lines(
		'id,name,ags,typ,einwohner,einwohner_stand,lat,lon',
		'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94',
	),
	'organisationen/landkreistag.yaml': lines(
		'name: Landkreistag',
		'art: verband',
		'ebene: land',
		'kurzfassung: Verband der Landkreise, einer der drei kommunalen Landesverbände.',
	),
};

/** A valid news entry: front matter on lines 1 to 12, text from line 13. */
export const NEWS = lines(
	'---',
	'titel: Neuer Onlinedienst für alle',
	'kurzfassung: Ein weiterer Onlinedienst steht allen Kommunen kostenlos bereit.',
	'themen: [bauen]',
	'datum: 2026-01-15',
	'stand: 2026-01-15',
	'geprueft: 2026-01-15',
	'quellen:',
	'  - titel: Bekanntmachung',
	'    herausgeber: Land',
	'    abgerufen: 2026-01-15',
	'---',
	'',
	'Er ist da. [1](#quelle-1)',
);

/** The valid news entry with one thing changed; for examples of rules. */
export function newsWith(from: string, to: string): string {
	return NEWS.replace(from, () => to);
}

/** The valid news entry with lines added to its text; for examples of rules. */
export function newsWithText(...text: string[]): string {
	return NEWS + lines('', ...text);
}

/** A valid case with costs as written in `euros`; for examples of rules. */
export function caseWith(euros: string): string {
	const front = NEWS.replace(
		'datum: 2026-01-15\n',
		lines(
			'kommune: offenburg',
			'status: betrieb',
			'aufwand:',
			'  einmalig:',
			`    betrag_euro: ${euros}`,
			'    bezug: Einführung',
			'    datum: "2025"',
			'    quelle: 1',
		),
	).replace(/\nEr ist da.*\n/, '');
	const sections = ['Ausgangslage', 'Vorgehen', 'Ergebnis', 'Stolpersteine', 'Rat an andere'];
	return (
		front + lines(...sections.flatMap((name) => ['', `## ${name}`, '', 'Was war. [1](#quelle-1)']))
	);
}
