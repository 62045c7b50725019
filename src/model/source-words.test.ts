import { expect, test } from 'vitest';
import type { Quelle } from './fields/sources.ts';
import {
	addressKey,
	sourceListWords,
	sourcesInWords,
	sourceWords,
	titleEnd,
} from './source-words.ts';

const quelle = (more: Partial<Quelle> = {}): Quelle => ({
	titel: 'Meldung',
	herausgeber: 'Landratsamt',
	datum: '2023-05',
	abgerufen: '2026-11-28',
	...more,
});

test('a source says when it was opened, and how much was read if that was not all', () => {
	expect(sourceWords(quelle())).toBe('Landratsamt, Mai 2023. Abgerufen am 28. November 2026.');
	expect(sourceWords(quelle({ gelesen: 'vollstaendig', kopie: false }))).toBe(
		sourceWords(quelle()),
	);
	expect(sourceWords(quelle({ gelesen: 'anfang', kopie: true }))).toBe(
		'Landratsamt, Mai 2023. Abgerufen am 28. November 2026, gespeicherte Kopie, nur der Anfang gelesen.',
	);
});

test('nobody opened a source that is only cited by another', () => {
	expect(sourceWords(quelle({ gelesen: 'sekundaer', datum: undefined }))).toBe(
		'Landratsamt. Stand 28. November 2026, nicht selbst gelesen, aus anderer Quelle zitiert.',
	);
});

test('a list of sources tells how many were not read in full', () => {
	const begun = quelle({ gelesen: 'anfang' });
	expect(sourcesInWords([quelle()])).toBe('1 Quelle');
	expect(sourcesInWords([quelle(), begun])).toBe('2 Quellen, von 1 nur der Anfang gelesen');
	expect(sourcesInWords([begun])).toBe('1 Quelle, nur der Anfang gelesen');
	expect(sourcesInWords([begun, begun])).toBe('2 Quellen, von allen nur der Anfang gelesen');
	expect(sourcesInWords([begun, quelle({ gelesen: 'sekundaer' })])).toBe(
		'2 Quellen, von 1 nur der Anfang gelesen, 1 nicht selbst gelesen',
	);
});

const begun = quelle({ gelesen: 'anfang', kopie: true });
const whole = quelle({ gelesen: 'vollstaendig', kopie: true });

test.each([
	[
		[begun, whole, begun],
		'Gelesen wurden gespeicherte Kopien, von 2 der 3 Quellen nur der Anfang; sie tragen ein *.',
	],
	[
		[whole, begun],
		'Gelesen wurden gespeicherte Kopien, von einer der 2 Quellen nur der Anfang; sie trägt ein *.',
	],
	[
		[begun, begun],
		'Gelesen wurden gespeicherte Kopien, von beiden Quellen nur der Anfang; sie tragen ein *.',
	],
	[
		[begun, begun, begun, quelle()],
		'Von 3 der 4 Quellen wurde nur der Anfang gelesen; sie tragen ein *.',
	],
	[[whole, whole], undefined],
	[[begun], undefined],
	[[], undefined],
])('what most sources share is said once above the list', (sources, note) => {
	expect(sourceListWords(sources).note).toBe(note);
});

test('a source of a list says what the sentence above does not say', () => {
	const cited = quelle({ gelesen: 'sekundaer' });
	const copies = sourceListWords([begun, whole, cited]);
	expect(copies.of(begun)).toBe('Landratsamt, Mai 2023. Abgerufen am 28. November 2026.');
	expect(copies.of(cited)).toBe(sourceWords(cited));
	expect([begun, whole].map(copies.markOf)).toEqual(['nur der Anfang gelesen', undefined]);
	expect(sourceListWords([begun, quelle()]).of(begun)).toBe(
		'Landratsamt, Mai 2023. Abgerufen am 28. November 2026, gespeicherte Kopie.',
	);
	expect(sourceListWords([begun]).of(begun)).toBe(sourceWords(begun));
	expect(sourceListWords([begun]).markOf(begun)).toBeUndefined();
});

test('scheme, www and a slash at the end make no other address', () => {
	expect(addressKey('http://www.x.example/a/')).toBe(addressKey('https://x.example/a'));
	expect(addressKey('https://x.example/a?b=1')).not.toBe(addressKey('https://x.example/a'));
});

test('a title that ends a sentence gets no second full stop', () => {
	for (const titel of ['Was ändert sich?', 'Nicht wie gedacht.', '„Kommt das?“', 'Und so weiter …'])
		expect([titel, titleEnd({ titel })]).toEqual([titel, '']);
	for (const titel of ['§ 6 EGovG BW', 'Bericht (2024)', 'Von A bis Z'])
		expect([titel, titleEnd({ titel })]).toEqual([titel, '.']);
});
