import type { Mistake } from './mistakes.ts';
import { ARTICLE, ARTICLE_FILE } from './valid-article.ts';

/**
 * Something in the text that came from another program.
 *
 * @param wrong one or more lines
 * @param line the one the finding points to
 * @param correction what to write instead of that line; left out if nobody can know
 * @param mentions what the message names
 */
function pasted(
	wrong: string,
	rule: string,
	line: string,
	correction?: string,
	...mentions: string[]
): Mistake {
	const text = ARTICLE.replace('Das kostete Zeit.', () => `Das kostete Zeit.\n\n${wrong}`);
	return {
		name: JSON.stringify(wrong),
		files: { [ARTICLE_FILE]: text },
		...{ rule, line, mentions },
		...(correction !== undefined && { correction }),
	};
}

/** A mistake within one line. */
function inLine(wrong: string, rule: string, correction?: string, ...mentions: string[]): Mistake {
	return pasted(wrong, rule, wrong, correction, ...mentions);
}

/** A box with this first line. */
function box(start: string, rule: string, right: string, ...mentions: string[]): Mistake {
	return pasted(`${start}\n\nText\n\n</Hinweis>`, rule, start, right, ...mentions);
}

const NBSP = '\u00a0';

/** Mistakes in the text, with everything the check should say about them. */
export const bodyMistakes: readonly Mistake[] = [
	// Lists
	pasted('\uf0b7 Eins\n\uf0b7 Zwei', 'stil', '\uf0b7 Eins', '- Eins', '`- Text`'),
	pasted('\uf0a7\tEins\n\uf0a7\tZwei', 'stil', '\uf0a7\tEins', '- Eins'),
	pasted('• Eins\n• Zwei', 'stil', '• Eins', '- Eins'),
	pasted('Wir brauchen:\n• Eins\n• Zwei', 'stil', '• Eins', '- Eins'),
	pasted('– Eins\n– Zwei', 'stil', '– Eins', '- Eins'),
	pasted('– Eins\n\n– Zwei', 'stil', '– Eins', '- Eins'),
	pasted('o Eins\no Zwei', 'stil', 'o Eins', '- Eins', 'Liste'),
	pasted('*Eins\n*Zwei', 'stil', '*Eins', '- Eins'),
	pasted('✓ Eins\n✓ Zwei', 'stil', '✓ Eins', '- ✓ Eins'),
	pasted(`-${NBSP}Eins\n-${NBSP}Zwei`, 'stil', `-${NBSP}Eins`, '- Eins', 'geschütztes'),
	pasted(`1.${NBSP}Eins\n2.${NBSP}Zwei`, 'stil', `1.${NBSP}Eins`, '1. Eins', 'geschütztes'),
	pasted('1.) Eins\n2.) Zwei', 'stil', '1.) Eins', '1. Eins'),
	pasted('(1) Eins\n(2) Zwei', 'stil', '(1) Eins', '1. Eins'),
	pasted('a) Eins\nb) Zwei', 'stil', 'a) Eins', undefined, 'Liste'),
	pasted('i. Eins\nii. Zwei', 'stil', 'i. Eins', undefined, 'Liste'),
	pasted('Noch:\n2. Eins\n3. Zwei', 'stil', 'Noch:', undefined, 'Leerzeile'),
	pasted('[ ] Eins\n[x] Zwei', 'stil', '[ ] Eins', '- [ ] Eins'),
	pasted('-[x] Eins\n-[ ] Zwei', 'stil', '-[x] Eins', '- [x] Eins'),
	pasted('☐ Eins\n☑ Zwei', 'stil', '☐ Eins', '- [ ] Eins'),
	inLine('- []Eins', 'stil', '- [ ] Eins'),
	inLine('- • Eins', 'stil', '- Eins'),
	pasted('> • Eins\n> • Zwei', 'stil', '> • Eins', '> - Eins'),
	// Tables
	pasted('| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'stil', '| 1 | 2 | 3 |', undefined, 'Zellen'),
	pasted('| a | b |\n| - | - |\n| x|y | 2 |', 'stil', '| x|y | 2 |', '| x\\|y | 2 |'),
	pasted('| a | b |\n| - | - |\n| 1 | 2 |\nDarunter.', 'stil', 'Darunter.', undefined, 'Leerzeile'),
	pasted('| a | b |\n| – | – |\n| 1 | 2 |', 'stil', '| – | – |', '| --- | --- |'),
	pasted('| a | b | c |\n| - | - |', 'stil', '| - | - |', '| --- | --- | --- |'),
	pasted('| a | b |\n\n| - | - |\n\n| 1 | 2 |', 'stil', '| a | b |', undefined, 'Leerzeilen'),
	pasted('| a | b |\n| - | - |\n\n| 1 | 2 |', 'stil', '| 1 | 2 |', undefined, 'Leerzeile'),
	pasted('a | b\n1 | 2', 'stil', 'a | b', undefined, 'Tabelle'),
	pasted('Jahr\tAnteil\n2024\t40 %', 'stil', 'Jahr\tAnteil', undefined, 'Tabulatoren'),
	pasted('Jahr;Anteil\n2024;40', 'stil', 'Jahr;Anteil', undefined, 'Semikolon'),
	pasted('+---+\n| a |\n+---+', 'stil', '+---+', undefined, 'Tabelle'),
	// Words from a PDF or from Word
	pasted('Die Digitali-\nsierung hilft.', 'stil', 'Die Digitali-', undefined, '„Digitalisierung“'),
	inLine('Die Digitali- sierung hilft.', 'stil', undefined, '„Digitalisierung“'),
	inLine('Die Oﬀenheit der ﬁktiven Stadt.', 'kodierung', 'Die Offenheit der fiktiven Stadt.'),
	inLine('Die Digitali¬sierung hilft.', 'kodierung', 'Die Digitalisierung hilft.'),
	inLine('Weiter \uf0e0 Ziel', 'kodierung', 'Weiter → Ziel', 'Symbolschrift'),
	pasted('Platz 1\u000b77694 Kehl', 'kodierung', 'Platz 1 77694 Kehl', undefined, 'Steuerzeichen'),
	pasted('Text\u000c', 'kodierung', 'Text ', 'Text', 'Seitenwechsel'),
	pasted('Digi\u001ftal', 'kodierung', 'Digi tal', 'Digital'),
	// Marks of other systems
	inLine('Fertig :tada: und :white_check_mark:.', 'stil', 'Fertig 🎉 und ✅.'),
	inLine('Das ist ==wichtig==.', 'stil', 'Das ist **wichtig**.'),
	inLine('Es sind 5 m^2^.', 'stil', 'Es sind 5 m².'),
	inLine("Das ist '''wichtig'''.", 'stil', 'Das ist **wichtig**.'),
	inLine('Das ist [b]wichtig[/b].', 'stil', 'Das ist **wichtig**.'),
	inLine('[url=https://www.example.org/]Amt[/url]', 'stil', '[Amt](https://www.example.org/)'),
	inLine('== Was fehlt ==', 'stil', '## Was fehlt'),
	inLine('[[_TOC_]]', 'stil', undefined, 'Inhaltsverzeichnis'),
	pasted(
		'!!! note "Tipp"\n    Text',
		'stil',
		'!!! note "Tipp"',
		undefined,
		'<Hinweis titel="Tipp">',
	),
	pasted('::: tip\nText\n:::', 'stil', '::: tip', undefined, '<Hinweis titel="Tipp">'),
	pasted('> [!WARNING]\n> Text', 'stil', '> [!WARNING]', undefined, 'art="achtung"'),
	inLine('![[ablauf.svg]]', 'stil', '![Beschreibung](ablauf.svg)'),
	inLine('Siehe [[bauen|das Thema]].', 'links', 'Siehe [das Thema](/themen/bauen/).'),
	inLine('Siehe [[gibt-es-nicht]].', 'links', undefined, '`[Text]'),
	inLine('{{< youtube abc >}}', 'text', undefined, 'Anweisung'),
	inLine('{% include x.html %}', 'text', undefined, 'Klammern'),
	inLine('%%intern: nicht zeigen%%', 'text', '{/*intern: nicht zeigen*/}'),
	pasted('<!-- intern,\nnicht zeigen -->', 'text', '<!-- intern,', undefined, '`{/*`', '`-->`'),
	inLine('Eins <!-- a --> zwei <!-- b -->.', 'text', 'Eins {/* a */} zwei {/* b */}.'),
	inLine('Siehe <<Anlage 3>>.', 'text', 'Siehe \\<\\<Anlage 3>>.'),
	// HTML
	inLine('<hr>', 'text', '***', '`---`'),
	pasted('Text\n<hr>', 'text', '<hr>', '***'),
	inLine('5 m<sup>2</sup> und CO<sub>2</sub>', 'kein-code', '5 m² und CO₂'),
	inLine('Das ist <u>so</u> und <b>so</b>.', 'kein-code', 'Das ist so und **so**.'),
	inLine('<p style="color:red">Absatz</p>', 'kein-code', 'Absatz'),
	inLine('<font color="red">Wort</font>', 'kein-code', 'Wort'),
	inLine('Text<o:p></o:p>', 'kein-code', 'Text', 'Word'),
	pasted(
		'<details>\n<summary>Mehr</summary>\n\nText\n\n</details>',
		'kein-code',
		'<details>',
		undefined,
		'<Hinweis titel="Mehr">',
	),
	inLine('![Ablauf des Ganzen](ablauf.svg){width=50%}', 'text', '![Ablauf des Ganzen](ablauf.svg)'),
	inLine('![Ablauf des Ganzen](ablauf.svg =300x20)', 'stil', '![Ablauf des Ganzen](ablauf.svg)'),
	// Boxes
	box('<Hinweis titel="Das "neue" Amt">', 'text', '<Hinweis titel="Das „neue“ Amt">'),
	box("<Hinweis titel={'Kurz gesagt'}>", 'kein-code', '<Hinweis titel="Kurz gesagt">'),
	box('<Hinweis titel={Kurz gesagt}>', 'text', '<Hinweis titel="Kurz gesagt">'),
	box('<Hinweis titel="Kurz gesagt>', 'text', '<Hinweis titel="Kurz gesagt">'),
	box('<Hinweis title="A" type="warning">', 'kein-code', '<Hinweis titel="A" art="achtung">'),
	box('<Hinweis "Kurz gesagt">', 'text', '<Hinweis titel="Kurz gesagt">', '`titel=`'),
	// Links
	inLine(
		'[Vorlage](https://www.example.org/Vorlage 12.pdf)',
		'stil',
		'[Vorlage](https://www.example.org/Vorlage%2012.pdf)',
	),
	inLine('[Amt](mailto: amt@example.org)', 'stil', '[Amt](mailto:amt@example.org)'),
	inLine('[Amt](tel:0781 82-0)', 'stil', '[Amt](tel:0781-82-0)'),
	inLine('[Rat](#Rat an andere)', 'stil', '[Rat](#rat-an-andere)'),
	inLine('[Amt] https://www.example.org/', 'stil', '[Amt](https://www.example.org/)'),
	inLine('[Amt]: https://www.example.org/', 'links', '[Amt](https://www.example.org/)'),
	inLine('[Amt]((https://www.example.org/))', 'kein-code', '[Amt](https://www.example.org/)'),
	inLine('Das gilt. [1](#Quelle-1)', 'links', 'Das gilt. [1](#quelle-1)'),
	inLine('Das gilt. [1](#quelle1)', 'links', 'Das gilt. [1](#quelle-1)'),
	inLine('Das gilt [1](#quelle-2).', 'links', undefined, 'Quelle 2'),
	inLine(
		'Das gilt. [1] Auch das. [2]',
		'stil',
		'Das gilt. [1](#quelle-1) Auch das. [2](#quelle-2)',
	),
	inLine('[Bauen](http://localhost:4321/themen/bauen/)', 'links', '[Bauen](/themen/bauen/)'),
	inLine('[Bauen](http://127.0.0.1:4321/themen/bauen/)', 'links', '[Bauen](/themen/bauen/)'),
	inLine(
		'[Akte](https://git.example.org/a/b/-/blob/main/content/glossar/e-akte.mdx)',
		'links',
		'[Akte](/glossar/e-akte/)',
	),
	inLine('[Muster](muster.docx)', 'links', undefined, 'Anhänge'),
	inLine('[Muster](C:\\Daten\\muster.docx)', 'kein-code', undefined, 'Rechner'),
	inLine('[Ablauf des Ganzen](ablauf.svg)', 'links', '![Ablauf des Ganzen](ablauf.svg)'),
	inLine('[Runde](https://zoom.us/j/1234?pwd=abc)', 'zugangsdaten', undefined, 'Videokonferenz'),
	inLine('Besprechung mit Kenncode: ab12Cd', 'zugangsdaten', undefined, 'Kennwort'),
	// Images
	inLine('![Ablauf des Ganzen](C:\\Bilder\\ablauf.svg)', 'kein-code', undefined, 'Rechner'),
	inLine(
		'![Ablauf des Ganzen](/medien/praxisbeispiele/x/ablauf.svg)',
		'bilder',
		'![Ablauf des Ganzen](ablauf.svg)',
	),
	inLine(
		'![Ablauf des Ganzen](data:image/png;base64,iVBORw0KGgo=)',
		'kein-code',
		undefined,
		'Datei',
	),
	{
		name: 'a document beside the text',
		files: { 'praxisbeispiele/hundesteuer-online/anweisung.docx': 'PK' },
		rule: 'ablage',
		mentions: ['Office-Datei'],
	},
	{
		name: 'the full address of the portal',
		files: {
			'portal.yaml': 'adresse: https://wissen.example.org\n',
			[ARTICLE_FILE]: ARTICLE.replace(
				'[Digitaler Bauantrag](/',
				'[Digitaler Bauantrag](https://wissen.example.org/',
			),
		},
		rule: 'links',
		line: '2. Formular bauen, siehe [Digitaler Bauantrag](https://wissen.example.org/themen/bauen/)',
		correction: '2. Formular bauen, siehe [Digitaler Bauantrag](/themen/bauen/)',
	},
];
