import { expect, test } from 'vitest';
import { sizeText } from './size-text.ts';

test.each([
	[0, '1 kB'],
	[17_400, '17 kB'],
	[999_499, '999 kB'],
	[999_500, '1 MB'],
	[1_250_000, '1,3 MB'],
])('%i bytes are %s', (bytes, text) => {
	expect(sizeText(bytes)).toBe(text);
});
