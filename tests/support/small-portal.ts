import { greyPng } from './png.ts';

const KOPF = `themen: [formulare]
stand: 2025-03-01
geprueft: 2025-03-01
quellen:
  - titel: Sitzungsvorlage
    herausgeber: Stadt Waldheim
    abgerufen: 2025-03-01
`;

const ABSCHNITTE = ['Vorgehen', 'Ergebnis', 'Stolpersteine', 'Rat an andere']
	.map((titel) => `## ${titel}\n\nErfunden für einen Test.\n`)
	.join('\n');

/** Content of another, invented district: a few entries of several kinds, one of them a draft. */
export const smallPortal: Readonly<Record<string, string | Uint8Array>> = {
	'portal.yaml': `name: Wissensnetz Waldkreis
region: Waldkreis
leitsatz: Was im Waldkreis schon läuft
beschreibung: Ein erfundenes Portal, das nur in einem Test besteht und dort gebaut wird.
adresse: https://wald.example.net
kontakt:
  stelle: Landratsamt Waldkreis
  mail: netz@wald.example.net
quelltext:
  plattform: github
  adresse: https://github.com/example/wald
  zweig: haupt
  ordner: inhalte
lizenz:
  name: CC BY 4.0
  adresse: https://creativecommons.org/licenses/by/4.0/deed.de
`,
	'themen/formulare.yaml': `titel: Formulare und Anträge
kurzfassung: Alles über Formulare, die Menschen im Netz ausfüllen und abschicken.
reihenfolge: 1
`,
	'kommunen/kommunen.csv': `id,name,ags,typ,einwohner,einwohner_stand,lat,lon
waldheim,Waldheim,99999001,Stadt,4200,2024-12-31,50.1,8.1
`,
	'glossar/formularserver.mdx': `---
begriff: Formularserver
kurzfassung: Programm, das Formulare im Netz anzeigt und die Eingaben weitergibt.
themen: [formulare]
stand: 2025-03-01
geprueft: 2025-03-01
---
`,
	'praxisbeispiele/waldheim-formulare/index.mdx': `---
titel: Formulare für das Freibad in Waldheim
kurzfassung: Waldheim nimmt Anmeldungen für das Freibad mit einem erfundenen Formular an.
kommune: waldheim
status: betrieb
beginn: 2024-W05
${KOPF}---

## Ausgangslage

Ein Formularserver war da. [1](#quelle-1)

![Ein graues Rechteck](./formular.png)

${ABSCHNITTE}`,
	'praxisbeispiele/waldheim-formulare/formular.png': greyPng(24, 10),
	'praxisbeispiele/waldheim-geheimplan.mdx': `---
titel: Geheimplan der Stadt Waldheim
kurzfassung: Dieser Entwurf darf auf keiner Seite und in keinem Verzeichnis stehen.
kommune: waldheim
status: idee
entwurf: true
${KOPF}---

## Ausgangslage

Noch Geheimplan, siehe [Formulare](/praxisbeispiele/waldheim-formulare/). [1](#quelle-1)

${ABSCHNITTE}`,
	'seiten/impressum.mdx': `---
titel: Impressum
kurzfassung: Wer dieses erfundene Portal betreibt, das nur in einem Test besteht.
stand: 2025-03-01
geprueft: 2025-03-01
---

## Anbieter

Landratsamt Waldkreis
`,
};
