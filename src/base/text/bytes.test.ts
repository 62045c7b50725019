import { expect, test } from 'vitest';
import { formatBytes } from './bytes.ts';

test.each([
	[0, '1 KB'],
	[17_400, '17 KB'],
	[999_499, '999 KB'],
	[999_500, '1 MB'],
	[1_250_000, '1,3 MB'],
])('%i bytes are %s', (bytes, text) => {
	expect(formatBytes(bytes)).toBe(text);
});
