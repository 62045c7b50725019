import { expect, test } from 'vitest';
import { districtOf, licenceUri } from './authority-lists.ts';

test.each([
	[
		'https://creativecommons.org/licenses/by/4.0/deed.de',
		'http://dcat-ap.de/def/licenses/cc-by/4.0',
	],
	['https://www.govdata.de/dl-de/by-2-0', 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'],
	['https://lizenz.example/eigene', 'https://lizenz.example/eigene'],
])('the licence %s is listed as %s', (address, uri) => {
	expect(licenceUri(address)).toBe(uri);
});

test('the district is the common beginning of all official keys; several districts give none', () => {
	expect(districtOf(['08317096', '08317057'])?.uri).toBe(
		'http://dcat-ap.de/def/politicalGeocoding/districtKey/08317',
	);
	expect(districtOf(['08317096', '08316011'])).toBeUndefined();
	expect(districtOf([])).toBeUndefined();
});
