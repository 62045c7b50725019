import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compiledStyles } from './compiled-styles.ts';

interface Vite {
	plugins?: {
		resolveId: (source: string, importer?: string) => string | undefined;
		load: (id: string) => Promise<string> | undefined;
	}[];
	css?: object;
}

function viteOf(command: string): Vite {
	let vite: Vite = {};
	const hook = compiledStyles('https://netz.example').hooks['astro:config:setup'];
	const updateConfig = (config: { vite: Vite }) => ({ vite } = config);
	void hook?.({ command, updateConfig } as unknown as Parameters<typeof hook>[0]);
	return vite;
}

const importer = resolve('src/layouts/sheets.ts');

test('a build gets a stylesheet as plain CSS in the same folder', async () => {
	const [plugin] = viteOf('build').plugins ?? [];
	const id = plugin?.resolveId('./styles/sheets/contribute.scss?url', importer);
	expect(id).toBe(`${resolve('src/layouts/styles/sheets/contribute.css')}?url`);
	const asked = id?.replace('?url', '?transform-only') ?? '';
	expect(plugin?.resolveId(asked, id)).toBe(asked);
	expect(await plugin?.load(asked)).toMatch(
		/^(?:@charset "UTF-8";\s*)?@layer kern, portal, druck;/,
	);
});

test('the build leaves other files to Vite', () => {
	const [plugin] = viteOf('build').plugins ?? [];
	expect(plugin?.resolveId('./menu.css', importer)).toBeUndefined();
	expect(plugin?.load(importer)).toBeUndefined();
});

test('in dev Vite compiles the stylesheets', () => {
	expect(viteOf('dev').plugins).toBeUndefined();
	expect(viteOf('dev').css).toBeDefined();
});
