import { expect, test } from 'vitest';
import { newsWithText } from './example-content.ts';
import { tryExample } from './try-example.ts';

const PLAN =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const found = (text: string, file = 'meldungen/neu.mdx', moreFiles: Record<string, string> = {}) =>
	tryExample({ file, text, moreFiles });

test('a file with decomposed letters is told once, at the first, and reads as if composed', () => {
	const text = newsWithText('## Prüfung der Anträge', '', 'Siehe [Prüfung](#prüfung-der-anträge).');
	expect(found(text)).toEqual([]);
	const findings = found(text.normalize('NFD').replaceAll('\n', '\r\n'));
	expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
		'Hinweis kodierung',
	]);
	const [first] = findings;
	expect(first?.sourceLine).toContain('ü');
	expect(first?.correction).toBeUndefined();
	expect(first?.text).toContain('weiteren');
});

test('one line with decomposed letters has its correction, the place counts letters', () => {
	const [first] = found(newsWithText('Die Stadt prüft.'.normalize('NFD')));
	expect(first?.correction).toBe('Die Stadt prüft.');
	expect(first?.column).toBe(13);
});

test('marks that have no composed letter, and other signs, are no mistake', () => {
	expect(found(newsWithText('Der Ohm \u2126 und x\u030c bleiben, wie sie sind.'))).toEqual([]);
});

test('an image with decomposed letters in its name is told with a better name', () => {
	const name = 'größe.svg'.normalize('NFD');
	const text = (src: string) => newsWithText(`![Grundriss des Erdgeschosses](${src})`);
	const file = 'meldungen/neu/index.mdx';
	const moreFiles = { [`meldungen/neu/${name}`]: PLAN };
	const [finding, ...others] = found(text('größe.svg'), file, moreFiles);
	expect(others).toEqual([]);
	expect(finding?.rule).toBe('bilder');
	expect(finding?.expected).toContain('`groesse.svg`');
});
