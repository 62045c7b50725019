import { smallPortal } from './small-portal.ts';

/** A text a municipality did not release; no built portal may contain it. */
export const SECRET = 'geheimbrief-xyzzy';
/** A text a municipality released. */
export const RELEASED = 'Mehr gemeinsame Vorlagen helfen uns';

/** Number of invented municipalities by size: with that of the small portal 51, of which 48 answer. */
const SIZES = [6, 18, 14, 8, 4];
const POPULATIONS = [1500, 3500, 8000, 15000, 40000];

interface Place {
	id: string;
	klasse: number;
	einwohner: number;
}

const places: Place[] = SIZES.flatMap((size, klasse) =>
	Array.from({ length: size }, (_, number) => ({
		id: `ort-${'abcde'[klasse]}${String(number + 1).padStart(2, '0')}`,
		klasse,
		einwohner: (POPULATIONS[klasse] ?? 0) + number,
	})),
);

const kommunen = [
	'id,name,ags,typ,einwohner,einwohner_stand,lat,lon',
	...places.map(
		({ id, einwohner }, index) =>
			`${id},Testort ${id.slice(4).toUpperCase()},99999${String(index + 100)},Gemeinde,${einwohner},2024-12-31,50.1,8.1`,
	),
	'waldheim,Waldheim,99999001,Stadt,4200,2024-12-31,50.1,8.1',
];

const FRAGEN = (vergleich: boolean) => `fragen:
  - id: akte
    art: einfachauswahl
    frage: Führen Sie Ihre Akten elektronisch?
    hinweis: Gemeint ist die führende Akte, nicht die Ablage von Dateien.
    pflicht: true
${vergleich ? '    vergleich: akte\n' : ''}    optionen:
      - { id: ganz, text: 'Ja, in allen Ämtern' }
      - { id: teils, text: 'Ja, in einzelnen Ämtern' }
      - { id: plan, text: 'Nein, aber die Einführung ist geplant und im Haushalt finanziert' }
      - { id: nein, text: Nein }
  - id: dienste
    art: mehrfachauswahl
    frage: Welche Onlinedienste bieten Sie an?
${vergleich ? '    vergleich: dienste\n' : ''}    optionen:
      - { id: hund, text: Hundesteuer }
      - { id: bau, text: Digitaler Bauantrag }
      - { id: wohn, text: Wohnsitzanmeldung }
      - { id: kita, text: Kita-Anmeldung }
      - { id: web, text: Kontaktformular }
  - id: zufrieden
    art: skala
    frage: Wie zufrieden sind Sie mit dem Stand der Digitalisierung?
    von: 1
    bis: 5
    von_text: gar nicht zufrieden
    bis_text: sehr zufrieden
  - id: stellen
    art: zahl
    frage: Wie viele Stellen haben Sie für die Digitalisierung?
    einheit: Vollzeitstellen
    min: 0
    max: 50
    klassen: [0.5, 1, 2, 5]
  - id: wunsch
    art: text
    frage: Was wünschen Sie sich vom Netzwerk?
`;

const AKTE = ['ganz', 'teils', 'plan', 'nein'];

/** Answers of one round: the same on every run, and different between rounds. */
function answers(round: number): string[] {
	const taking = places.filter((_, index) => (index + round * 5) % 25 !== 3);
	return [
		'kommune;datum;akte;dienste;zufrieden;stellen;wunsch;wunsch_freigabe',
		...taking.map(({ id, klasse }, index) => {
			const turn = (index * 7 + klasse * 3 + round * 11) % 10;
			const akte =
				AKTE[Math.min(3, Math.floor(((turn + 5 - klasse - round * 2 + 10) % 10) / 2.6))] ?? 'nein';
			const dienste = [
				turn > 1 && 'hund',
				turn > 5 && 'bau',
				(turn + round) % 2 === 0 && 'wohn',
				index === 9 && 'kita',
				'web',
			].filter(Boolean);
			const zufrieden = 1 + ((turn + klasse + round) % 5);
			const stellen = String((klasse * 3 + turn) / 4).replace('.', ',');
			const wunsch =
				index === 4 ? RELEASED : index % 3 === 0 ? `${SECRET} Nummer ${index}; vertraulich` : '';
			const freigabe = wunsch === '' ? '' : index === 4 ? 'ja' : 'nein';
			return `${id};2026-02-${String(1 + (index % 28)).padStart(2, '0')};${akte};${dienste.join('|')};${zufrieden};${stellen};"${wunsch}";${freigabe}`;
		}),
	];
}

/** An announced round is described before it begins. */
const dayOf = (jahr: number) => (jahr > 2026 ? '2026-11-15' : `${jahr}-04-15`);

const entry = (jahr: number, zeile: string) => `---
titel: Erfundene Umfrage zum Stand der Digitalisierung ${jahr}
kurzfassung: Erfundene Antworten von 48 erfundenen Kommunen, nur um Auswertung und Diagramme zu prüfen.
themen: [formulare]
zeitraum: "${jahr}-02"
veranstalter: [landratsamt-waldkreis]
${zeile}
stand: ${dayOf(jahr)}
geprueft: ${dayOf(jahr)}
quellen:
  - titel: Erfunden für einen Test
    herausgeber: Landratsamt Waldkreis
    abgerufen: ${dayOf(jahr)}
---

Alle Angaben auf dieser Seite sind erfunden. [1](#quelle-1)
`;

const german = (lines: string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;

/** A portal with two rounds of a survey with 48 answers each, and an open survey. */
export const surveyPortal: Readonly<Record<string, string | Uint8Array>> = {
	...smallPortal,
	'kommunen/kommunen.csv': `${kommunen.join('\n')}\n`,
	'organisationen/landratsamt-waldkreis.yaml': `name: Landratsamt Waldkreis
art: behoerde
ebene: kreis
kurzfassung: Erfundenes Landratsamt, das nur in einem Test besteht und dort gebraucht wird.
`,
	'umfragen/stand-2023/index.mdx': entry(2023, 'teilnehmende: 48\nergebnisse: veroeffentlicht'),
	'umfragen/stand-2023/umfrage.yaml': `runde: 2023\n${FRAGEN(false)}`,
	'umfragen/stand-2023/antworten.csv': german(answers(0)),
	'umfragen/stand-2026/index.mdx': entry(2026, 'teilnehmende: 48\nergebnisse: veroeffentlicht'),
	'umfragen/stand-2026/umfrage.yaml': `runde: 2026
beginn: 2026-02-01
ende: 2026-03-31
vorgaenger: stand-2023
einleitung: Der Fragebogen richtet sich an die Digitalisierungsbeauftragten. Er dauert zehn Minuten.
${FRAGEN(true)}`,
	'umfragen/stand-2026/antworten.csv': german(answers(1)),
	'umfragen/offen-2027/index.mdx': entry(2027, 'ergebnisse: nicht-veroeffentlicht'),
	'umfragen/offen-2027/umfrage.yaml': `runde: 2027\nende: 2027-03-31\n${FRAGEN(false)}`,
	'umfragen/offen-2027/antworten.csv': german(answers(2)),
};
