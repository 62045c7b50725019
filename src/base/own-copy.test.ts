import { expect, test } from 'vitest';
import { ownCopy } from './own-copy.ts';

test('a copy is equal, with every character and without what is undefined', () => {
	const text = 'Grüße – „A“\u2028\uD83D\uDE00\uD83D';
	expect(ownCopy(text)).toBe(text);
	const data = { links: [text.slice(2, 5)], images: [{ width: 1.5, of: null, none: undefined }] };
	expect(ownCopy(data)).toEqual({
		links: [text.slice(2, 5)],
		images: [{ width: 1.5, of: null }],
	});
	expect(ownCopy(data).links).not.toBe(data.links);
});
