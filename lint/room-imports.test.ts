import { describe, expect, test } from 'vitest';
import { exceptions, pureFolders, rooms } from './rooms.js';
import { refusals } from './testing.ts';

const names = Object.keys(rooms);

/** Every way to import from a module. */
const ways = {
	static: (name: string) => `import { x } from '${name}';\nx();`,
	'for its effect': (name: string) => `import '${name}';`,
	'import type': (name: string) => `import type { X } from '${name}';\nexport type Y = X;`,
	'export from': (name: string) => `export { x } from '${name}';`,
	'export *': (name: string) => `export * from '${name}';`,
	dynamic: (name: string) => `void import('${name}');`,
};
const addresses = {
	alias: (room: string) => `#src/${room}/x.ts`,
	relative: (room: string) => `../../${room}/x.ts`,
};

describe.each(names)('the room %s', (from) => {
	const allowed = names.filter(
		(to) => rooms[to] && (to === from || rooms[from]?.imports.includes(to)),
	);
	const forbidden = names.filter((to) => !allowed.includes(to));
	const file = `src/${from}/folder/module.ts`;

	test.each(Object.entries(ways))('imports only from its rooms: %s', (_way, code) => {
		for (const address of Object.values(addresses)) {
			for (const to of forbidden) expect(refusals(file, code(address(to))), to).toEqual(['room']);
			for (const to of allowed) expect(refusals(file, code(address(to))), to).toEqual([]);
		}
	});

	test('imports only from rooms that come before it', () => {
		const before = names.slice(0, names.indexOf(from));
		expect(before).toEqual(expect.arrayContaining([...(rooms[from]?.imports ?? [])]));
	});

	test('imports from Node and Astro only if it is not pure', () => {
		const expected = rooms[from]?.pure ? ['node'] : [];
		expect(refusals(file, ways.static('node:fs'))).toEqual(expected);
		expect(refusals(file, ways.static('astro:assets'))).toEqual(expected);
		expect(refusals(file, ways.static('zod'))).toEqual([]);
	});

	test('imports nothing from the content', () => {
		for (const address of [
			'../../../content/glossar/ozg.mdx',
			'../../../content/portal.yaml?raw',
		]) {
			expect(refusals(file, ways.static(address))).toEqual(['content']);
		}
	});

	test('imports from no unlisted room', () => {
		expect(refusals(file, ways.static('#src/utils/x.ts'))).toEqual(['unknown']);
	});
});

test('a folder that is no room is refused, whatever it contains', () => {
	expect(refusals('src/utils/x.ts', 'export const x = 1;')).toEqual(['unknown']);
});

test('files directly in src/ belong to the room pages', () => {
	expect(refusals('src/middleware.ts', ways.static('./site/link.ts'))).toEqual([]);
	expect(refusals('src/middleware.ts', ways.static('#src/commands/x.ts'))).toEqual(['room']);
	expect(refusals('src/site/x.ts', ways.static('#src/middleware.ts'))).toEqual(['room']);
});

test('components obey the rule like modules, in their frontmatter and in their script', () => {
	const head = (name: string) => `---\nimport { x } from '${name}';\n---\n<p>{x}</p>`;
	expect(refusals('src/features/map/X.astro', head('#src/site/link.ts'))).toEqual([]);
	expect(refusals('src/features/map/X.astro', head('#src/layouts/X.astro'))).toEqual(['room']);
	const script = (code: string) => `<p>Text</p>\n<script>\n${code}\n</script>`;
	expect(refusals('src/features/map/X.astro', script(ways.static('#src/layouts/x.ts')))).toEqual([
		'room',
	]);
});

test('an exception applies only to its folder and its room', () => {
	for (const { folder, room } of exceptions) {
		expect(refusals(`${folder}x.ts`, ways.static(`#src/${room}/x.ts`))).toEqual([]);
		expect(refusals(`${folder}x.ts`, ways.static('#src/commands/x.ts'))).toEqual(['room']);
		expect(refusals('src/features/x/x.ts', ways.static(`#src/${room}/x.ts`))).toEqual(['room']);
	}
});

describe('code for the browser', () => {
	const inBrowser = {
		'a module in browser/': (code: string) => refusals('src/features/map/browser/x.ts', code),
		'the script of a component': (code: string) =>
			refusals('src/features/map/X.astro', `<p>Text</p>\n<script>\n${code}\n</script>`),
	};

	test.each(Object.entries(inBrowser))('imports only its own values: %s', (_what, refusalsOf) => {
		for (const name of [
			'#src/model/kinds.ts',
			'#src/site/link.ts',
			'#src/features/search/x.ts',
			'node:fs',
		]) {
			expect(refusalsOf(ways.static(name)), name).toEqual(['browser']);
			expect(refusalsOf(ways.dynamic(name)), name).toEqual(['browser']);
		}
		for (const name of ['#src/base/x.ts', '#src/model/x/browser/y.ts', '#src/features/map/x.ts']) {
			expect(refusalsOf(ways.static(name)), name).toEqual([]);
		}
	});

	test('of the form imports the model, too', () => {
		const own = 'src/features/contribute/form/browser/x.ts';
		expect(refusals(own, ways.static('#src/model/kinds.ts'))).toEqual([]);
		expect(refusals(own, ways.static('#src/site/link.ts'))).toEqual(['browser']);
	});

	test.each(Object.entries(inBrowser))('imports types of the model: %s', (_what, refusalsOf) => {
		expect(refusalsOf(ways['import type']('#src/model/kinds.ts'))).toEqual([]);
		expect(refusalsOf(`import { type X } from '#src/model/kinds.ts';\nexport type Y = X;`)).toEqual(
			['browser'],
		);
		expect(refusalsOf(ways['import type']('#src/pages/x.ts'))).toEqual(['room']);
	});
});

describe.each(pureFolders)('the pure folder $folder', ({ folder, joins = [] }) => {
	const impure = [
		'#src/site/link.ts',
		'#src/features/kinds/x.ts',
		'./X.astro',
		'node:fs',
		'astro:assets',
	];

	test('has modules that import base, model and one another', () => {
		for (const name of impure) {
			const [refusal] = refusals(`${folder}x.ts`, ways.static(name));
			expect(['pure', 'room'], name).toContain(refusal);
			expect(['pure', 'room'], name).toContain(
				refusals(`${folder}x.ts`, ways['import type'](name))[0],
			);
		}
		for (const name of ['#src/base/x.ts', '#src/model/x.ts', './y.ts', 'd3-shape']) {
			expect(refusals(`${folder}x.ts`, ways.static(name)), name).toEqual([]);
		}
	});

	test.each(joins)('lets %s connect it to files and the site', (join) => {
		const module = folder + (join.endsWith('/') ? `${join}x.ts` : join);
		expect(refusals(module, ways.static('node:fs'))).toEqual([]);
		expect(refusals(`${folder}x.ts`, ways.static(`#${module}`))).toEqual(['pure']);
	});
});
