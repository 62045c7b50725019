import { expect, test } from 'vitest';
import { newFileAddress } from './new-file-address.ts';

const page = {
	address: 'https://git.example.com/x/-/new/main/content/termine',
	name: 'file_name',
	text: 'content',
	takesText: true,
};

test('the page for a new file gets its name and its text', () => {
	const { address, hasText } = newFileAddress(page, { name: 'a.mdx', text: '---\nä & b' });
	expect(address).toBe(`${page.address}?file_name=a.mdx&content=---%0A%C3%A4%20%26%20b`);
	expect(hasText).toBe(true);
});

test('a text that is too long for an address, or that the page leaves out, must be copied', () => {
	const long = newFileAddress(page, { name: 'a.mdx', text: 'ä'.repeat(3_000) });
	expect(long).toEqual({ address: `${page.address}?file_name=a.mdx`, hasText: false });
	const left = newFileAddress({ ...page, takesText: false }, { name: 'a.mdx', text: 'kurz' });
	expect(left.hasText).toBe(false);
});
