import { lines, NEWS } from '#src/checks/example-content.ts';

/** Texts that look odd to a program but are fine for readers; the check may refuse none. */
export const harmless: Readonly<Record<string, string>> = {
	'code in a block': lines('```html', '<script>alert("{x}")</script>', '<!-- {y} -->', '```'),
	'a program in a block': lines('```js', "import fs from 'node:fs';", 'export default {};', '```'),
	'code in a line': 'Die Zeile `<b>{wert}</b>` und `javascript:alert(1)` sind nur Beispiele.',
	'the name of a scheme in prose':
		'Adressen, die mit javascript: beginnen, nimmt das Portal nicht an.',
	'a comment': '{/* nur für die Redaktion */}',
	'escaped signs': 'Gemeinden \\<5.000 Einwohner \\{siehe unten\\}.',
	'signs with blanks': 'Es gilt 3 < 5 und 5 > 3, a & b, 50 % und § 1a Abs. 2 OZG.',
	'a closing bracket': 'Der Rest } bleibt stehen.',
	entities: 'Müller &amp; Söhne, 10&nbsp;km, 5 &lt; 6 und &sect; 7.',
	'words at the beginning of a line': lines(
		'Import der Daten aus dem Altverfahren',
		'',
		'Export nach Excel',
		'',
		'- import und export klein in einer Liste',
	),
	'safe addresses':
		'[Seite des Kreises](https://www.ortenaukreis.de/), [Post an das Amt](mailto:amt@example.org), [Anruf im Amt](tel:+497818050), [Digitaler Bauantrag](/themen/bauen/).',
	'a link called like its server':
		'Das steht auf [den Seiten von ortenaukreis.de](https://www.ortenaukreis.de/amt/) und bei [service.offenburg.de, der Terminvergabe](https://www.offenburg.de/termin).',
	'a mailbox and a number as link text':
		'Fragen an [hauptamt@example.org](mailto:hauptamt@example.org?subject=Frage%20zur%20Akte) oder [0781 805-0](tel:+497818050).',
	'a real address with umlauts':
		'Siehe [Stadt München](https://www.münchen.de/) und [Stadt Köln](https://www.xn--kln-sna.de/).',
	'emoji that are joined': 'Fertig 👩‍💻, 👨‍👩‍👧‍👦, 🏳️‍🌈, ❤️ und 1️⃣.',
	'places where a word may break': 'Donau&shy;dampfschiff, E\u2011Akte, 5&nbsp;% und A&NoBreak;B.',
	'an address with signs':
		'[Suche nach Anträgen](https://www.example.org/suche?q=a%20b&x=1#treffer:2) und [Karte der Orte](https://www.example.org/karte;ebene=1/@48.4,7.9).',
	'an address with an umlaut': '[Müllabfuhr in Köln](https://www.müllabfuhr.example/straße/ä).',
	'a link to a section': lines('## Über uns', '', 'Siehe [den Abschnitt über uns](#über-uns).'),
	'a link to the search': '[Alles zum Bauantrag](/suche/?q=Bauantrag)',
	'a table with missing cells': lines('| A | B |', '| - | - |', '| 1 |', '| 2 | 3 |'),
	tasks: lines('- [ ] Antrag stellen', '- [x] Formular wählen'),
	'a deep list': lines('- eins', '  - zwei', '    - drei', '      - vier'),
	'a quotation': lines('> Wir sind „digital“ – und bleiben es.', '>', '> – ein Bürgermeister'),
	'a footnote': lines('Das gilt nicht immer.[^1]', '', '[^1]: Siehe die Ausnahme.'),
	'a box': lines(
		'<Hinweis titel="Achtung: Frist!" art="achtung">',
		'',
		'Bis **Mai**.',
		'',
		'</Hinweis>',
	),
	'numbers that are no telephones':
		'Aktenzeichen 0151/2024, LeiKa 99012008001000, AGS 08317096, 1.517.000 Euro, 0160-Formular.',
	'numbers of offices':
		'Das Amt hat die Nummer 0781 805-0 und das Postfach digitalisierung@example.org.',
	'emoji and other scripts': 'Fertig 🎉 – Ελληνικά, Türkçe, 漢字, naïve Café, Straße.',
	'strong and struck words':
		'Das ist **wichtig**, *neu* und ~~alt~~, 2 * 3 * 4 = 24, snake_case_name.',
	brackets: 'Die Frist [gemeint ist der 31. März] gilt (auch) hier.'.replace(
		'[gemeint',
		'\\[gemeint',
	),
	'a long paragraph': 'Wort für Wort. '.repeat(400).trim(),
	'signs of calculation':
		'Ersparnis: 3 × 12 ≈ 36 €, ±5 %, ≤ 10, ≥ 2, 10 – 20 min, 5 > 4, → Ergebnis.',
	'a sign for less before a blank': 'Kommunen mit < 5.000 Einwohnern sind gemeint.',
	abbreviations:
		'Z. B. d. h. i. d. R. ggf. u. a. gem. § 3 Abs. 1 S. 2 Nr. 4 lit. a LBO, Dr. h. c., ca. 3 Std.',
	'code in several languages': lines(
		'```yaml',
		'titel: "{{ wert }}"',
		'```',
		'',
		'~~~sql',
		'SELECT * FROM antrag WHERE jahr < 2025;',
		'~~~',
		'',
		'```',
		'import x from "y"; ** :::',
		'```',
	),
	'braces in code': 'Der Platzhalter `{{name}}` und ``{ `a` }`` stehen im Brief.',
	'a wide table': lines(
		'| Verfahren | Beginn | Kosten |',
		'| :-------- | :----: | -----: |',
		'| [E-Akte](/themen/e-akte/) | 2023 | 1.000 € |',
		'| `a` \\| **b** | – | 12,5 % |',
	),
	'tasks in tasks': lines('- [ ] Eins', '  - [x] Zwei', '  - [ ] Drei mit **fett**'),
	'a long link': `[Bekanntmachung im Amtsblatt](https://www.example.org/${'lang/'.repeat(60)}?a=1&b=2#seite=3)`,
	'a link with brackets': '[OZG (Gesetz)](https://de.example.org/wiki/OZG_%28Gesetz%29)',
	'a landline':
		'Rückfragen an das Hauptamt, Telefon (0781) 82-0, +49 781 82-2000 oder 0781/82-2222.',
	'an office link':
		'[Post an das Hauptamt](mailto:hauptamt@example.org), [Anruf](tel:+49-781-820).',
	'lists in lists': lines(
		'1. Eins',
		'   - a',
		'   - b',
		'     1. tief',
		'2. Zwei',
		'',
		'   Absatz dazu.',
	),
	'quotation marks': '„Außen ‚innen‘ außen“, »so« und "so", Bürger’s Amt.',
	'a year at the beginning': lines('2024 begann der Betrieb.', '', '2023. Das war vorher.'),
	'an amount with a dash': '-5 % gegenüber 2023, danach −3 %.',
	'a star for genders': 'Bürger*innen und Kolleg*innen, Antragsteller:innen, Nutzer_innen.',
	'names of files': 'Die Dateien antrag_2024_final.pdf und C:\\Daten\\neu liegen bereit.',
	'stars that are meant': 'Schreiben Sie \\*\\*fett\\*\\* mit Sternen.',
	'a note on brackets': 'Im Antrag (Anlage 3)\\[siehe dort\\] steht mehr.',
	'times and ranges': 'Mo.–Fr. 8:00–12:00 Uhr, Seite 3/4, 24/7, 1:1-Betreuung.',
	'dates at the beginning': lines(
		'12. August 2026: Beschluss',
		'',
		'3. September 2026: Beginn',
		'',
		'Sie gilt seit dem',
		'1. Oktober 2025 im ganzen Land.',
		'',
		'- 12. August 2026: Beschluss',
		'- 1. Oktober 2026: Beginn',
	),
	ordinals: lines('1. Bürgermeisterin ist Frau Muster.', '', '3. Liga', '', '3. 3. 2026'),
	'numbered lists': lines(
		'1. Eins',
		'2. Zwei',
		'',
		'Text',
		'',
		'1. Eins',
		'1. Zwei',
		'',
		'4) Vier',
	),
	'a list below a sentence': lines('Wir brauchen', '- Zeit', '- Geld', '- Geduld'),
	'notes with stars': lines('Karten* kosten 5 Euro.', '', '*Ermäßigt 3 Euro.'),
	'stars as signs': 'Felder (*) sind Pflicht (*), *.pdf, 5*, Hotel***, Frauen*, die Endung *innen.',
	'underlines as signs': 'snake_case_name, _config.yml, __init__.py, ________, Schüler_innen.',
	tildes: 'Etwa ~20 Euro (~ 5 Tage) und ~~alt~~.',
	'headings of signs': lines(
		'## 🚀',
		'',
		'Text',
		'',
		'## § 3',
		'',
		'## Inhalt',
		'',
		'## Text Inhalt',
	),
	'a footnote named twice': lines('Eins[^a] und zwei[^a].', '', '[^a]: Note.'),
	'parts of pages':
		'[Felder der Daten](/daten/#abschnitt-felder), [Termine im Mai](/termine/#alle), [Buchstabe](/glossar/#buchstabe-a), [Änderungen](/aenderungen/#monat-2026-11).',
	'a quotation below its speaker': lines('Die Stadt schreibt:', '> Wir sind digital.'),
	'a heading below a paragraph': lines('Ein Absatz', '## Überschrift', 'Text'),
	'a sentence twice': lines('Das hat sich bewährt.', '', 'Das hat sich bewährt.'),
	'code in tildes': lines('~~~', '```', '~~~', '', '````', '```', '````'),
	'files and pages that the portal builds':
		'[Kalender aller Termine](/termine.ics), [Neues als Feed](/feed.xml), [Neues zum Bauen](/themen/bauen/feed.json), [Daten der Kommunen](/daten/kommunen.csv), [Lizenzen der Teile](/lizenzen.txt).',
	'parts of compounds':
		'Bau- und Umweltamt, Vor- oder Nachteile, Hin- bzw. Rückweg, Ein- sowie Ausgang.',
	'parts of compounds over lines': lines(
		'Das Bau-',
		'und Umweltamt, das Ordnungs-',
		'oder Bürgeramt.',
	),
	'a dash before a name': lines('Wir danken', '– der Bürgermeister'),
	'colons and signs': 'Um 8:30:15, Antragsteller:innen: a:b:c, x == y, C++ und G++, 50 %% von 3^4.',
	'words in single quotes': "Das ist 'so' und ''so''.",
	'a full table': lines('| A | B |', '| - | - |', '| 1 | 2 | |', '| a \\| b | 2 |'),
	'contacts with bars': 'Hauptamt | Rathausplatz 1 | 77694 Kehl',
	'paragraphs of a law': lines('(1) Die Gemeinde plant.', '', '(2) Der Rat beschließt.'),
	'days with a fixed blank': lines('1.\u00a0Mai: Beginn', '', '2.\u00a0Juni: Ende'),
	'a remark in a definition': lines('Text', '', '[//]: # (nur für die Redaktion)'),
	'a reference': lines('Siehe [den Entwurf][1].', '', '[1]: https://www.example.org/entwurf'),
	'a sentence about passwords': 'Ein Kennwort: nie weitergeben. Die PIN bleibt geheim.',
	'a rule between paragraphs': lines('Oben', '', '---', '', 'Unten'),
};

/** A news entry with this text, as a file. */
export function harmlessFile(text: string): string {
	return `${NEWS}\n${text}\n`;
}

/** Files that are unusual but fine. */
export const harmlessFiles: Readonly<Record<string, string>> = {
	'line ends of Windows': NEWS.replaceAll('\n', '\r\n'),
	'quoted fields': NEWS.replace(
		'titel: Neuer Onlinedienst für alle',
		'titel: "Neuer Dienst: \\"alles\\" neu & <besser>"',
	).replace(' & <besser>', ''),
	'comments among the fields': NEWS.replace('themen:', '# nur ein Kommentar\nthemen:'),
	'a folded field': NEWS.replace(
		'kurzfassung: Ein weiterer Onlinedienst steht',
		'kurzfassung: >-\n  Ein weiterer Onlinedienst steht',
	),
	'fields as JSON': NEWS.replace('themen: [bauen]', 'themen: ["bauen"]'),
	'no end of line': NEWS.trimEnd(),
	'blanks after the marks': NEWS.replace('---\n', '---  \n'),
	'signs in a field': NEWS.replace(
		'titel: Neuer Onlinedienst für alle',
		'titel: Gebühren < 5 € & Fristen {neu} in 50 % der Fälle',
	),
};
