import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelInBrowser, rendererInBrowser } from './rooms.js';
import { bundledScripts, loadedWith, runtimeImports } from './runtime-imports.ts';

const modules = globSync('src/**/browser/*.ts')
	.filter((file) => !file.endsWith('.test.ts'))
	.map((file) => ({ file, code: readFileSync(file, 'utf8') }));
const scripts = globSync('src/**/*.astro').flatMap((file) =>
	bundledScripts(readFileSync(file, 'utf8')).map((code) => ({ file, code })),
);

/** What must not reach the browser, whichever module imports it. */
const kept = [
	...[/^node:/, /^astro\b/, /^zod$/, /^satteri$/, /^sharp$/],
	/^src\/(?:entries|checks|site|outputs|commands)\//,
];

test('there is code for the browser to check', () => {
	expect(modules.length).toBeGreaterThan(40);
	expect(scripts.length).toBeGreaterThan(8);
});

describe.each([...modules, ...scripts])('$file', ({ file, code }) => {
	test('brings neither Node, Zod nor rooms that read files into the browser', () => {
		const loaded = [...loadedWith(file, code)];
		const mayHaveZod = modelInBrowser.some((folder) => file.startsWith(folder));
		const renderer = file.startsWith(rendererInBrowser.for) ? rendererInBrowser.modules : [];
		const wrong = loaded.filter(
			([target]) =>
				kept.some((pattern) => pattern.test(target)) &&
				!(mayHaveZod && target === 'zod') &&
				!renderer.some((own) => target.startsWith(own)),
		);
		expect(wrong.map(([target, by]) => `${by} -> ${target}`)).toEqual([]);
	});
});

describe('what stays in a browser, as the page on privacy says', () => {
	const users = (pattern: RegExp) =>
		[...modules, ...scripts].filter(({ code }) => pattern.test(code)).map(({ file }) => file);

	test('is kept by one module, and by the editor', () => {
		expect(
			users(/\b(?:localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie)\b/),
		).toEqual(['src/features/editor/browser/start-editor.ts', 'src/base/browser/kept.ts']);
	});

	test('is the binder, the ticks of check lists and the draft of the form', () => {
		expect(users(/base\/browser\/kept\.ts/).toSorted()).toEqual([
			'src/features/binder/browser/binder-buttons.ts',
			'src/features/binder/page/browser/binder-element.ts',
			'src/features/checklist/browser/checklist.ts',
			'src/features/checklist/browser/when-needed.ts',
			'src/features/contribute/form/browser/draft.ts',
		]);
	});
});

describe('what a module loads', () => {
	test('is all its imports except types', () => {
		const code = `
			import type { A } from 'types';
			export type { B } from 'types';
			import { type C } from 'kept';
			import d, { e } from 'static';
			import 'effect';
			export { f } from 'named';
			export * from 'all';
			const g = async () => await import('dynamic');
			type H = import('types').H;
		`;
		expect(runtimeImports(code)).toEqual(['kept', 'static', 'effect', 'named', 'all', 'dynamic']);
	});

	test('is followed through other modules, with the importing file', () => {
		const loaded = loadedWith('src/pages/x.ts', "import '#src/site/link.ts';");
		expect(loaded.get('src/site/link.ts')).toBe('src/pages/x.ts');
		expect(loaded.get('src/site/portal/load-portal.ts')).toBe('src/site/portal/portal.ts');
		expect(loaded.has('zod')).toBe(true);
	});

	test('is, for a component, that of its bundled scripts', () => {
		const component = `<p />\n<script>\nimport 'a';\n</script>\n<script type="application/ld+json" is:inline></script>`;
		expect(bundledScripts(component)).toEqual(["\nimport 'a';\n"]);
	});
});
