import { expect, test } from 'vitest';
import { quickPlan } from './quick-plan.ts';

const TESTS = [
	{ file: 'src/base/slug.test.ts', text: "import { slug } from './slug.ts';" },
	{ file: 'src/fonts.test.ts', text: "readFileSync('src/layouts/styles/_fonts.scss')" },
	{ file: 'src/template.test.ts', text: "loadContent(resolve('content'))" },
	{ file: 'src/guide.test.ts', text: "new URL('../CONTRIBUTING.md', import.meta.url)" },
	{
		file: 'tests/pipelines/workflows.test.ts',
		text: "readFileSync('.github/workflows/check.yml')",
	},
];

const planOf = (...changed: string[]) => quickPlan(changed, () => true, TESTS);

test('a module is formatted, linted, tested by whatever imports it, and its types are checked', () => {
	expect(planOf('src/site/link.ts')).toEqual({
		prettier: ['src/site/link.ts'],
		eslint: ['src/site/link.ts'],
		content: false,
		related: ['src/site/link.ts'],
		knip: true,
		types: true,
	});
});

test('an entry is checked and run through the tests that read the content, nothing else', () => {
	expect(planOf('content/themen/bauen.yaml')).toEqual({
		prettier: ['content/themen/bauen.yaml'],
		eslint: [],
		content: true,
		related: ['src/template.test.ts'],
		knip: false,
		types: false,
	});
});

test.each(['base/slug.ts', 'model/kinds.ts', 'entries/read/file.ts', 'checks/rules/stil.ts'])(
	'src/%s may change what the check says of the content',
	(file) => {
		expect(planOf(`src/${file}`).content).toBe(true);
	},
);

test('a document goes to the formatter and to the tests that read it', () => {
	expect(planOf('CONTRIBUTING.md')).toMatchObject({ eslint: [], related: ['src/guide.test.ts'] });
	expect(planOf('docs/betrieb.md')).toMatchObject({ related: [], knip: false, types: false });
});

test.each([
	['src/layouts/styles/_fonts.scss', 'src/fonts.test.ts'],
	['.github/workflows/check.yml', 'tests/pipelines/workflows.test.ts'],
])('after a change of %s the test that reads it runs', (file, reader) => {
	expect(planOf(file).related).toEqual([reader]);
});

test('a page has no unit test; its style, types and uses are checked', () => {
	expect(planOf('src/pages/index.astro')).toMatchObject({
		eslint: ['src/pages/index.astro'],
		related: [],
		knip: true,
		types: true,
	});
});

test('new rules are applied to everything', () => {
	expect(planOf('eslint.config.js').eslint).toEqual(['.']);
	expect(planOf('lint/rooms.js').eslint).toEqual(['.']);
	expect(planOf('tsconfig.json')).toMatchObject({ eslint: ['.'], types: true });
	expect(planOf('.prettierrc')).toMatchObject({ prettier: ['.'], eslint: [] });
	expect(planOf('package.json')).toEqual({
		prettier: ['.'],
		eslint: ['.'],
		content: false,
		related: ['package.json'],
		knip: true,
		types: true,
	});
});

test('other packages may break every test', () => {
	expect(planOf('package-lock.json')).toMatchObject({ related: ['package.json'], types: true });
});

test('a deleted module is not read, but its importers may break', () => {
	const plan = quickPlan(['src/base/gone.ts'], () => false, TESTS);
	expect(plan).toMatchObject({ prettier: [], eslint: [], related: [], knip: true, types: true });
});
