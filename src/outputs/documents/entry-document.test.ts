import { expect, test } from 'vitest';
import { articleBlocks } from '#src/entries/articles/article-blocks.ts';
import type { Entry } from '#src/model/entry.ts';
import { isSaid } from '#src/model/notices.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { entryDocument } from './entry-document.ts';
import { markdownText } from './markdown-text.ts';

const source = (titel: string, more: object = {}) => ({
	titel,
	herausgeber: 'Amt Waldkreis',
	abgerufen: '2026-01-15',
	...more,
});
const markdownOf = (entry: Entry, body: string, others: readonly Entry[] = []) =>
	markdownText(
		entryDocument(entry, {
			publication: examplePublication(others),
			resolve: resolveAmong(others),
			isSaidNow: (notice) => isSaid(notice, '2027-01-01'),
			text: articleBlocks(body, {
				link: (href) => `https://neu.example${href}`,
				image: (src) => src,
			}),
		}),
	);

test('a case is title, summary, facts, text, effect and sources', () => {
	const town = exampleEntry('kommunen', { name: 'Waldstadt' }, 'offenburg');
	const entry = exampleEntry('praxisbeispiele', {
		wirkung: [{ kennzahl: 'Wartezeit', vorher: 9, nachher: 2, einheit: 'Tage', quelle: 2 }],
		ungeprueft: [{ aussage: 'Gilt noch.', grund: 'Keine neuere Quelle.' }],
		quellen: [
			source('Bericht', { url: 'https://amt.example/bericht', datum: '2025' }),
			source('Wer misst was?', { gelesen: 'anfang', kopie: true }),
		],
	});
	const text = markdownOf(entry, '## Ausgangslage\n\nEs war langsam. [1](#quelle-1)', [town]);
	expect(text).toContain('# Hundesteuer online anmelden\n\n> Die Stadt nimmt');
	expect(text).toContain('**Kommune**: [Waldstadt](https://neu.example/kommunen/offenburg/)');
	expect(text).toContain('**Geändert am**: 15. Januar 2026');
	expect(text).toContain('## Ausgangslage\n\nEs war langsam. [^quelle-1]');
	expect(text).toContain('| Wartezeit | 9 Tage | 2 Tage | [^quelle-2] |');
	expect(text).toContain('- Gilt noch. Grund: Keine neuere Quelle.');
	expect(text).toContain(
		'## Quellen\n\n[^quelle-1]: Bericht. Amt Waldkreis, 2025. Abgerufen am 15. Januar 2026. [https://amt.example/bericht](https://amt.example/bericht)',
	);
	expect(text).toContain(
		'[^quelle-2]: Wer misst was? Amt Waldkreis. Abgerufen am 15. Januar 2026, gespeicherte Kopie, nur der Anfang gelesen.',
	);
});

test('a guide has its legal bases, a position its demands', () => {
	const guide = exampleEntry('leitfaeden', {
		rechtsgrundlagen: [{ titel: '§ 1a OZG', hinweis: 'Wer muss', url: 'https://gesetz.example/' }],
	});
	expect(markdownOf(guide, '')).toContain(
		'## Rechtsgrundlagen\n\n- [§ 1a OZG](https://gesetz.example/): Wer muss',
	);
	const position = exampleEntry('positionen');
	expect(markdownOf(position, '')).toMatch(/## Forderungen und ihr Stand\n\n1\. .+/);
});

test('what has no value is not in the facts', () => {
	const facts = entryDocument(exampleEntry('praxisbeispiele'), {
		publication: examplePublication(),
		resolve: resolveAmong([]),
		isSaidNow: () => false,
		text: { blocks: [], notes: new Map() },
	}).facts;
	expect(JSON.stringify(facts)).not.toMatch(/nicht veröffentlicht|unbekannt/);
});

test('that an entry rests on an old law, or was not reviewed in time, is the first that its document says', () => {
	const guide = (rechtsstand: string, geprueft: string) =>
		markdownOf(
			exampleEntry('leitfaeden', {
				rechtsstand,
				rechtsstand_zu: 'OZG',
				geprueft,
				pruefintervall_monate: 12,
			}),
			'',
		);
	expect(guide('2024-07-24', '2025-12-31')).toMatch(
		/\*\*Hinweis\*\*: Gesetzesfassung von 2024: OZG wurde hier in der Fassung vom 24\. Juli 2024 gelesen\.[^]+Prüfung überfällig: Sie war bis zum 31\. Dezember 2026 fällig\..*\n(?:.*\n)*- \*\*/,
	);
	expect(guide('2026-07-24', '2026-01-01')).not.toContain('Hinweis');
});
