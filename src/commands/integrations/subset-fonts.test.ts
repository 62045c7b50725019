import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LETTERS } from './subset-fonts.ts';

test('the styles use the small fonts for exactly the characters these have', () => {
	const styles = readFileSync('src/layouts/styles/_fonts.scss', 'utf8');
	const [, small = ''] = [...styles.matchAll(/unicode-range:([^;]+);/g)].map(
		([, text]) => text ?? '',
	);
	const asked = small.split(',').flatMap((range) => {
		const [from = 0, to = from] = range
			.trim()
			.slice(2)
			.split('-')
			.map((hex) => Number.parseInt(hex, 16));
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	});
	expect(asked).toEqual(
		[...new Set(LETTERS)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b),
	);
});
