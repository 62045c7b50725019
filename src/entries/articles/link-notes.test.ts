import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { noteLinks } from './link-notes.ts';

const tree = (...links: [string, string][]): Root => ({
	type: 'root',
	children: links.map(([href, text]) => h('p', [h('a', { href }, text)])),
});

test('links get letters in their order, equal addresses the same one', () => {
	const root = tree(
		['/netz/leitfaeden/x/', 'Leitfaden'],
		['https://example.org/a', 'Angebot'],
		['/netz/leitfaeden/x/', 'noch einmal'],
	);
	expect(noteLinks(root, '/netz/glossar/')).toEqual([
		{ mark: 'a', href: '/netz/leitfaeden/x/' },
		{ mark: 'b', href: 'https://example.org/a' },
	]);
	expect(toHtml(root)).toContain('<a href="/netz/leitfaeden/x/" data-vermerk="a">noch einmal</a>');
});

test.each([
	['#quelle-1', '1'],
	['mailto:amt@example.org', 'Amt'],
	['/netz/glossar/efa/', 'EfA'],
	['https://www.example.org/', 'example.org'],
	['https://example.org/a?b=1', 'https://example.org/a?b=1'],
])('a link to %s called „%s“ needs no letter', (href, text) => {
	const root = tree([href, text]);
	expect(noteLinks(root, '/netz/glossar/')).toEqual([]);
	expect(toHtml(root)).not.toContain('data-vermerk');
});

test('after z come two letters', () => {
	const root = tree(
		...Array.from({ length: 54 }, (_, place): [string, string] => [`/seite-${place}/`, 'Seite']),
	);
	const marks = noteLinks(root, '/netz/glossar/').map(({ mark }) => mark);
	expect([marks[25], marks[26], marks[51], marks[52]]).toEqual(['z', 'aa', 'az', 'ba']);
});
