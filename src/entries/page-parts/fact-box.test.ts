import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Fact } from '#src/model/facts/facts-in.ts';
import { factBox, inBox } from './fact-box.ts';

const words = (count: number): Fact => ({
	field: 'suchwoerter',
	label: 'Auch gesucht als',
	values: Array.from({ length: count }, (_, place) => ({ text: `Wort ${place + 1}` })),
});
const shown = (count: number) => toHtml(factBox([words(count)], { base: '/' }));

test('of many words by which something is searched, a few are shown and the others unfold', () => {
	expect(shown(7)).not.toContain('<details');
	expect(shown(13)).toContain('Wort 6</span></dd>');
	expect(shown(13)).toContain(
		'<summary>7 weitere Wörter</summary>Wort 7, Wort 8, Wort 9, Wort 10, Wort 11, Wort 12, Wort 13</details>',
	);
});

test('a field written freely looks alike, short or long', () => {
	const of = (text: string, free?: true) =>
		toHtml(
			factBox([{ field: 'f', label: 'F', values: [{ text }], ...(free && { free }) }], {
				base: '/',
			}),
		);
	expect(of('kurz', true)).toContain('fakten__wert--satz');
	expect(of('kurz')).not.toContain('fakten__wert--satz');
});

test('when and where an event is stands above its box', () => {
	const facts = ['beginn', 'ort', 'art'].map((field) => ({ field, label: field, values: [] }));
	expect(inBox('termine', facts).map(({ field }) => field)).toEqual(['art']);
	expect(inBox('meldungen', facts)).toHaveLength(3);
	expect(inBox('rueckschlaege', facts)).toHaveLength(3);
});

test('the size of a municipality stands once where the figures show it', () => {
	const facts = [
		{ field: 'kommune', label: 'Kommune', values: [{ text: 'Lahr', note: '47.000 Einwohner' }] },
	];
	const html = (large: string[]) => toHtml(factBox(facts, { base: '/', large }));
	expect(html(['einwohner'])).toContain('<span class="fakten__zusatz fakten__feld--gross">47.000');
	expect(html([])).toContain('<span class="fakten__zusatz">47.000');
});
