import { smallPortal } from './small-portal.ts';

/** Real words that are wider than a narrow page. */
const WORST = [
	'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
	'Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
] as const;
const [LAND, CATTLE] = WORST;
const ADDRESS =
	'https://wald.example.net/verwaltung/dienstleistungen/grundstuecksverkehr/genehmigung/antragsformular-fuer-eigentuemer.html';
const FILE = 'Protokoll_Digitalisierungsbeauftragte_Waldkreis_2026-12-01_final_korrigiert_v12.pdf';
const MAIL = 'poststelle.grundstuecksverkehrsgenehmigung@landratsamt-waldkreis.example.net';
const ACCOUNT = 'DE89370400440532013000DE89370400440532013000';

const common = (dates: string) => `kurzfassung: Die ${LAND} steht hier nur, weil das Wort lang ist.
themen: [${TOPIC}]
${dates}
quellen:
  - titel: ${FILE}
    url: ${ADDRESS}
    herausgeber: Niemand
    abgerufen: 2025-03-01
`;
const TOPIC = 'lange-woerter';
const REVIEWED = 'stand: 2026-08-12\ngeprueft: 2026-08-12';
/** Due in cases on 10 December 2026, nine days after the tests' day. */
const DUE_SOON = 'stand: 2025-12-10\ngeprueft: 2025-12-10';
/** The newest day of the content: pages without script say what is over by then. */
const NEWEST = 'stand: 2026-08-12\ngeprueft: 2026-11-20';
const OVERDUE = 'stand: 2025-09-15\ngeprueft: 2025-09-15';

const WORDS = `Siehe ${CATTLE}, ${ADDRESS.slice(8)}, ${FILE}, ${MAIL} und ${ACCOUNT}. [1](#quelle-1)

| ${LAND} | Konto |
| - | - |
| ${CATTLE} | ${ACCOUNT} |

- ${CATTLE}
- \`${FILE}\`
`;

const SECTIONS = ['Ausgangslage', 'Vorgehen', 'Ergebnis', 'Stolpersteine', 'Rat an andere']
	.map((title) => `## ${title}\n\nDas betrifft die ${CATTLE}. [1](#quelle-1)\n`)
	.join('\n');

const entry = (front: string, text: string) => `---\n${front}---\n\n${text}`;
const guide = (titel: string, more: string, dates = REVIEWED) =>
	entry(
		`titel: ${titel}\n${more}zielgruppe: [${LAND}]\nrechtsstand: 2026-08-12\nrechtsgrundlagen:\n  - titel: ${CATTLE}\n${common(dates)}`,
		`## Schritt für ${LAND}\n\n${WORDS}\n## Danach\n\n${WORDS}\n### ${CATTLE}\n\nEs gilt § 10 Abs. 2.\n`,
	);
const standard = (titel: string, more: string) =>
	entry(`titel: ${titel}\nart: netz\n${more}${common(REVIEWED)}`, `## Regel\n\n${WORDS}`);
const event = (titel: string, beginn: string) =>
	entry(
		`titel: ${titel}\nbeginn: ${beginn}\nort: ${CATTLE}\nart: workshop\nveranstalter: [waldheim]\ntagesordnung: [${CATTLE}]\n${common(REVIEWED)}`,
		WORDS,
	);
const practice = (titel: string, more: string, dates: string) =>
	entry(
		`titel: ${titel}\nkommune: waldheim\n${more}produkte: [${CATTLE}]\nansprechstelle:\n  stelle: Amt für ${LAND}\n  mail: ${MAIL}\n${common(dates)}`,
		SECTIONS,
	);

/** A piece of news with a table of many columns, longer than a sheet of paper. */
function wideTable(columns: number): string {
	const row = (cell: (column: number) => string) =>
		`| ${Array.from({ length: columns }, (_, column) => cell(column + 1)).join(' | ')} |`;
	const rows = Array.from({ length: 40 }, (_, number) =>
		row((column) => `Genehmigungsverfahren ${number + 1}/${column}`),
	);
	const table = [row((column) => `Haushaltsansatz ${column}`), row(() => '---'), ...rows];
	return entry(
		`titel: Eine Tabelle mit ${columns} Spalten\ndatum: 2026-08-12\n${common(REVIEWED)}`,
		`Davor steht ein Satz. [1](#quelle-1)\n\n${table.join('\n')}\n\nDanach steht ein Satz.\n`,
	);
}

/** Content with words too long for a narrow page everywhere, and entries of every state of validity. */
export const readingPortal: Readonly<Record<string, string | Uint8Array>> = {
	...smallPortal,
	[`themen/${TOPIC}.yaml`]: `titel: ${LAND.slice(0, 60)}\nkurzfassung: Alles zur ${CATTLE}, erfunden für einen Test.\nreihenfolge: 2\n`,
	'kommunen/kommunen.csv': `id,name,ags,typ,einwohner,einwohner_stand,lat,lon
waldheim,Waldheim,99999001,Stadt,4200,2024-12-31,50.1,8.1
lang,${LAND.slice(0, 60)},99999002,Gemeinde,1200,2024-12-31,50.2,8.2
`,
	'glossar/langes-wort.mdx': entry(
		`begriff: ${LAND}\nsynonyme: [${CATTLE}]\nkurzfassung: Ein Wort, das länger ist als eine Zeile auf einem Telefon.\nthemen: [${TOPIC}]\n${NEWEST}\n`,
		`Das Wort ${CATTLE} ist noch länger.\n`,
	),
	'leitfaeden/gilt.mdx': guide(`Leitfaden zur ${LAND}`, ''),
	'leitfaeden/gilt-bis-fuenfzehnten.mdx': guide(
		'Leitfaden mit dem letzten Tag im Dezember',
		'gueltig_bis: 2026-12-15\n',
	),
	'leitfaeden/gilt-nicht-mehr.mdx': guide('Leitfaden aus alter Zeit', 'gueltig_bis: "2025"\n'),
	'leitfaeden/gilt-noch-nicht.mdx': guide('Leitfaden für morgen', 'gueltig_ab: 2026-12-10\n'),
	'standards/alt.mdx': standard(
		`Alte ${LAND}`,
		'nummer: N-1\nstatus: abgeloest\nabgeloest_durch: neu\n',
	),
	'standards/neu.mdx': standard(`Neue ${LAND}`, 'nummer: N-2\nstatus: beschlossen\n'),
	'termine/vorbei.mdx': event(`Treffen zur ${LAND}`, '2026-10-05'),
	'termine/kommt.mdx': event('Treffen im Dezember mit allen', '2026-12-14'),
	'praxisbeispiele/beendet.mdx': practice(
		`Vorhaben zur ${LAND}`,
		'status: beendet\nende: "2025"\n',
		REVIEWED,
	),
	'praxisbeispiele/ueberfaellig.mdx': practice(
		'Vorhaben mit überfälliger Prüfung',
		'status: betrieb\nstatus_ungeprueft: Die Quelle ist alt, mehr wissen wir nicht.\nstatus_belegt: "2021"\n',
		OVERDUE,
	),
	'praxisbeispiele/bald-faellig.mdx': practice(
		'Vorhaben mit baldiger Prüfung',
		'status: betrieb\n',
		DUE_SOON,
	),
	'meldungen/lang.mdx': entry(
		`titel: ${CATTLE} in Kraft\ndatum: 2026-08-12\n${common(REVIEWED)}`,
		`Die <Fremdsprache sprache="fr">Laissez-faire</Fremdsprache>-Regel der Open-Source-Software. ${WORDS}`,
	),
	'meldungen/zehn-spalten.mdx': wideTable(10),
	'meldungen/zwanzig-spalten.mdx': wideTable(20),
	'boerse/lang.mdx': entry(
		`titel: Biete ${LAND}\nart: biete\nkommune: lang\ngueltig_bis: 2026-12-31\nansprechstelle:\n  stelle: ${CATTLE}\n  mail: ${MAIL}\n${common(REVIEWED)}`,
		WORDS,
	),
};
