import { expect, test } from 'vitest';
import type { Quelle } from './fields/sources.ts';
import { addressKey, sourcesInWords, sourceWords, titleEnd } from './source-words.ts';

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
