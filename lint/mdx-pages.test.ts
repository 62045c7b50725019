import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusals } from './testing.ts';

const files = globSync('src/**/*.mdx');

test('MDX is run only for pages of the project', () => {
	expect(files.filter((file) => !file.startsWith('src/pages/'))).toEqual([]);
});

test('such a page imports only what any page may', () => {
	for (const file of files) {
		// ESLint cannot read MDX, but its imports are on separate lines.
		const imports = readFileSync(file, 'utf8').match(/^import\s.*?from\s+'.*?';$/gms) ?? [];
		expect(refusals(file.replace(/mdx$/, 'ts'), imports.join('\n')), file).toEqual([]);
	}
});
