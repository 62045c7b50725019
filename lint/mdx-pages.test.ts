import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusals } from './testing.ts';

const files = globSync('src/**/*.mdx');

test('MDX is run only for pages of our own', () => {
	expect(files.filter((file) => !file.startsWith('src/pages/'))).toEqual([]);
});

test('such a page imports what any page may', () => {
	for (const file of files) {
		// ESLint cannot read MDX, but its imports, which stand in lines of their own.
		const imports = readFileSync(file, 'utf8').match(/^import\s.*?from\s+'.*?';$/gms) ?? [];
		expect(refusals(file.replace(/mdx$/, 'ts'), imports.join('\n')), file).toEqual([]);
	}
});
