import { expect, test } from 'vitest';
import type { Fact } from '#src/model/facts/facts-in.ts';
import { toHtml } from 'hast-util-to-html';
import { factBox, inBox } from './fact-box.ts';

const words = (count: number): Fact => ({
	field: 'suchwoerter',
	label: 'Auch gesucht als',
	values: Array.from({ length: count }, (_, place) => ({ text: `Wort ${place + 1}` })),
});
const shown = (count: number) => inBox('leistungen', [words(count)])[0]?.values.map((v) => v.text);

test('of many words by which something is searched, a few are shown and the others counted', () => {
	expect(shown(7)).toHaveLength(7);
	expect(shown(13)).toEqual([
		...Array.from({ length: 6 }, (_, place) => `Wort ${place + 1}`),
		'und 7 weitere Wörter',
	]);
});

test('when and where an event is stands above its box', () => {
	const facts = ['beginn', 'ort', 'art'].map((field) => ({ field, label: field, values: [] }));
	expect(inBox('termine', facts).map(({ field }) => field)).toEqual(['art']);
	expect(inBox('meldungen', facts)).toHaveLength(3);
});

test('the size of a municipality stands once where the figures show it', () => {
	const facts = [
		{ field: 'kommune', label: 'Kommune', values: [{ text: 'Lahr', note: '47.000 Einwohner' }] },
	];
	const html = (large: string[]) => toHtml(factBox(facts, { base: '/', large }));
	expect(html(['einwohner'])).toContain('<span class="fakten__zusatz fakten__feld--gross">47.000');
	expect(html([])).toContain('<span class="fakten__zusatz">47.000');
});
