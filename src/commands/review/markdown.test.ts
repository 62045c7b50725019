import { expect, test } from 'vitest';
import { fenced, plainMarkdown } from './markdown.ts';

test('what contributors write is no markup, no link and no mention', () => {
	expect(plainMarkdown('<img src=x> [hier](https://böse.example) *a* `b` @chef #1')).toBe(
		'\\<img src=x\\> \\[hier\\](https:\u200b//böse.example) \\*a\\* \\`b\\` @\u200bchef \\#1',
	);
});

test('a long text is one line and cut', () => {
	expect(plainMarkdown(`a\n\n${'b'.repeat(300)}`)).toHaveLength(200);
});

test('no line closes its fence', () => {
	expect(fenced(['````', 'x']).split('\n')[0]).toBe('`````');
});
