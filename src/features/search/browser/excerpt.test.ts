import { expect, test } from 'vitest';
import { markedSummary, piecesOf, plainText } from './excerpt.ts';

test('separates marked from unmarked text', () => {
	expect(piecesOf('Das <mark>Bauamt</mark> prüft.')).toEqual([
		{ text: 'Das ', marked: false },
		{ text: 'Bauamt', marked: true },
		{ text: ' prüft.', marked: false },
	]);
});

test('marks the word without the punctuation around it', () => {
	expect(piecesOf('der <mark>„Bauantrag“,</mark> den')).toEqual([
		{ text: 'der ', marked: false },
		{ text: '„', marked: false },
		{ text: 'Bauantrag', marked: true },
		{ text: '“,', marked: false },
		{ text: ' den', marked: false },
	]);
});

test('a summary with a found word has it marked, whatever its ending', () => {
	const excerpt = piecesOf('Einmalig. Im Jahr. <mark>Bauakten,</mark> Gemeinde');
	expect(markedSummary('Wer eine Bauakte scannt & ablegt.', excerpt)).toEqual([
		{ text: 'Wer eine ', marked: false },
		{ text: 'Bauakte', marked: true },
		{ text: ' scannt & ablegt.', marked: false },
	]);
	expect(markedSummary('Von Terminen.', excerpt)).toBeUndefined();
	expect(markedSummary('Von Terminen.', piecesOf('nichts markiert'))).toBeUndefined();
});

test('leaves every other tag as text', () => {
	expect(piecesOf('&lt;script&gt;x <img src=x onerror=y>')).toEqual([
		{ text: '<script>x <img src=x onerror=y>', marked: false },
	]);
});

test('resolves entities once', () => {
	expect(plainText('Kosten &amp; Nutzen, &#34;gut&#x22;, &amp;lt;, &unbekannt; 3 & 4')).toBe(
		'Kosten & Nutzen, "gut", &lt;, &unbekannt; 3 & 4',
	);
});

test('leaves a reference to an invalid character as it is', () => {
	expect(plainText('&#xffffff;')).toBe('&#xffffff;');
});
