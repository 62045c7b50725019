import { describe, expect, test } from 'vitest';
import { refusals } from './testing.ts';

const imports = (names: string, module: string) => `import ${names} from '${module}';`;
const readers = ['src/site/published.ts', 'src/content.config.ts'];
const others = ['src/site/texts.ts', 'src/pages/x.ts', 'src/content.ts', 'tests/x.ts', 'lint/x.ts'];

test('the collections are read in one module and declared in one', () => {
	const reading = imports('{ getCollection }', 'astro:content');
	for (const file of readers) expect(refusals(file, reading), file).toEqual([]);
	for (const file of others) {
		expect(refusals(file, reading), file).toContain('no-restricted-imports');
		expect(refusals(file, "await import('astro:content');"), file).toContain(
			'no-restricted-syntax',
		);
	}
	expect(refusals('src/pages/x.astro', `---\n${reading}\n---\n<p />`)).toContain(
		'no-restricted-imports',
	);
});

describe.each([...readers, ...others, 'astro.config.mjs'])('%s', (file) => {
	test('loads no unchecked content', () => {
		for (const names of ['{ glob }', '{ file }', '* as loaders', '{ type Loader, glob as g }']) {
			expect(refusals(file, imports(names, 'astro/loaders')), names).toContain(
				'no-restricted-imports',
			);
		}
		expect(refusals(file, imports('type { Loader }', 'astro/loaders'))).toEqual([]);
		expect(refusals(file, "await import('astro/loaders');")).toEqual(['no-restricted-syntax']);
		expect(refusals(file, "import.meta.glob('../content/*.mdx');")).toEqual([
			'no-restricted-syntax',
		]);
	});

	test('takes Zod from zod', () => {
		for (const module of ['astro/zod', 'astro:schema', 'astro:content']) {
			expect(refusals(file, imports('{ z }', module)), module).toContain('no-restricted-imports');
		}
		expect(refusals(file, imports('{ z }', 'zod'))).toEqual([]);
	});
});
