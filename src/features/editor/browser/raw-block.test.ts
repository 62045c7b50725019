import { expect, test } from 'vitest';
import { rawBlock } from './raw-block.ts';

test.each([
	'Schreiben Sie uns: \\[Postfach\\].',
	'> Zitat mit \\[Lücke\\]\n> über zwei Zeilen',
	'Text {/* Bemerkung */} mehr',
	'~~alt~~ und CO~2~',
	'Zahlen der Stadt.[^1] Mehr bei der [Stadt](https://www.kehl.de/)',
	'[^1]: Stand Dezember.',
	'| Jahr | Zahl |\n| :--- | ---: |\n| 2023 | 120 |',
	'| Jahr |\n| --- |\n| a \\| b |',
	'1. eins\n   - darunter\n2. zwei',
	'- **Ab 2027 kommt die [Wallet](/glossar/wallet/) dazu**, eine App',
	'- eins\n\n- zwei\n\n  mit Absatz',
	'---',
])('is shown as it is written, as a whole: %s', (block) => {
	expect(rawBlock.exec(`${block}\n\nDanach.`)?.[0]).toBe(block);
	expect(rawBlock.exec(`Davor.\n\n${block}`)?.[0]).toBe(block);
});

test.each([
	'Text mit **fett**, _kursiv_, `code` und [Link](/themen/x/). [1](#quelle-1)',
	'## Überschrift\n\nAbsatz.',
	'- eins\n- zwei\n    - darunter',
	'- [ ] offen\n- [x] erledigt',
	'| Jahr | Zahl |\n| --- | --- |\n| 2023 | 120 |',
	'> Zitat\n>\n> mehr',
	'<Hinweis titel="Frist">\n\nText\n\n</Hinweis>',
	'```js\nlet x = { a: "~\\\\" };\n```',
])('is left to the rich editor: %s', (text) => {
	expect(rawBlock.exec(text)).toBeNull();
});
