import { expect, test } from 'vitest';
import { mailUrl, withBase } from './urls.ts';

test.each([
	['/a/?b#c', '/', '/a/?b#c'],
	['/a/', '/wissen/ortenau/', '/wissen/ortenau/a/'],
	['/', '/wissen/', '/wissen/'],
])('%s under %s is %s', (path, base, address) => {
	expect(withBase(path, base)).toBe(address);
});

test('a mail keeps line breaks, spaces and special characters', () => {
	const url = mailUrl('amt@netz.example', 'A & B?', 'eins\nzwei');
	expect(url).toBe('mailto:amt@netz.example?subject=A%20%26%20B%3F&body=eins%0Azwei');
});

test('half of a character stops no address', () => {
	expect(mailUrl('amt@netz.example', 'A\ud800', 'B\udc00')).toBe(
		'mailto:amt@netz.example?subject=A%EF%BF%BD&body=B%EF%BF%BD',
	);
});
