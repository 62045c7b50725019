import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from '../text/blocks.ts';
import { pastedText } from './pasted-text.ts';

/** As Word 365 puts it into the clipboard, shortened. */
const WORD = example('word');

function example(name: string): string {
	return readFileSync(new URL(`../testing/${name}.html`, import.meta.url), 'utf8');
}

test('a page of Word becomes headings, paragraphs, lists and a table', () => {
	expect(pastedText(WORD)).toBe(
		[
			'### Ablauf',
			'**Drei** Ämter waren beteiligt, siehe [Rathaus Kehl](https://www.kehl.de/rathaus/).',
			'- Bürger*innen informieren\n  - im Amtsblatt\n- Formular bauen',
			'Dann:',
			'1. prüfen\n2. freigeben',
			'| Jahr | Anteil |\n| --- | --- |\n| 2025 | 75 % |',
		].join('\n\n'),
	);
	expect(blocksOf(pastedText(WORD)).map(({ type }) => type)).toEqual([
		'heading',
		'paragraph',
		'list',
		'paragraph',
		'list',
		'table',
	]);
});

test('a mail of Outlook keeps its lines; addresses nobody else can open leave their words', () => {
	const mail = `<div class=WordSection1><p class=MsoNormal>Hallo,<br>wir haben das gelöst.</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal><a href="file:///S:/x.docx">Vermerk</a>, <a href="javascript:alert(1)">Knopf</a>, <a href="mailto:amt@kehl.de">amt@kehl.de</a></p></div>`;
	expect(pastedText(mail)).toBe('Hallo,\nwir haben das gelöst.\n\nVermerk, Knopf, amt@kehl.de');
});

test('of a web page, nothing but its text stays', () => {
	const page = `<meta charset='utf-8'><h1>Titel</h1><nav hidden>Menü</nav><style>p{}</style><div>Ein <em>Satz</em>.<ul><li>eins</li><li>zwei <ol><li>a</li><li>b</li></ol></li></ul></div>`;
	expect(pastedText(page)).toBe('### Titel\n\nEin _Satz_.\n\n- eins\n- zwei\n  1. a\n  2. b');
});

test('a mail with bold and italic words in many styles keeps them, lists and tables', () => {
	expect(pastedText(example('outlook')).split('\n\n')).toEqual([
		'### So war der Ablauf',
		'Die Stadt hat **drei Monate** gebraucht, _nicht sechs_.',
		'Wichtig ist **die Schulung** aller Kolleg*innen mit CO2 und {Klammern} <b>.',
		'- **Start:** im Mai\n  - mit _zwei_ Ämtern\n- Ende offen',
		'| **Jahr** | **Kosten** |\n| --- | --- |\n| 2025 | 11.700 € einmalig |',
		'Mehr unter [Rathaus Kehl](https://www.kehl.de/rathaus/).',
	]);
});

test('a page of Google Docs is not bold as a whole, and its lists stay nested', () => {
	expect(pastedText(example('google-docs')).split('\n\n')).toEqual([
		'### Ergebnis',
		'Heute kommen **neun von zehn** Anträgen online, _auch am Wochenende_.',
		'- Antrag\n  - mit [Formular](https://www.kehl.de/antrag)\n- **_Bescheid_**',
	]);
});

test('bold parts of a word, and marks within bold words, are plain text', () => {
	expect(pastedText('<p><b>Fett</b>e Wörter und <b>5 * 3 ** 2</b>, <b>a</b><b>b</b> c</p>')).toBe(
		'Fette Wörter und 5 * 3 ** 2, **ab** c',
	);
});
