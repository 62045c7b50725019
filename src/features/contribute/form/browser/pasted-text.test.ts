import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from '../text/blocks.ts';
import { pastedText } from './pasted-text.ts';

/** As Word 365 puts it into the clipboard, shortened. */
const WORD = readFileSync(new URL('../testing/word.html', import.meta.url), 'utf8');

test('a page of Word becomes headings, paragraphs, lists and a table', () => {
	expect(pastedText(WORD)).toBe(
		[
			'### Ablauf',
			'Drei Ämter waren beteiligt, siehe [Rathaus Kehl](https://www.kehl.de/rathaus/).',
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
	expect(pastedText(page)).toBe('### Titel\n\nEin Satz.\n\n- eins\n- zwei\n  1. a\n  2. b');
});
