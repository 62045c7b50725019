import { expect, test } from 'vitest';
import { piecesOf, plainText } from './excerpt.ts';

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
