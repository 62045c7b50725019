import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepProgram, keptProgram, programKey } from './kept-program.ts';
import { SiteFolder } from './site-folder.ts';

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'programm-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

/** Writes files (path → text) below a folder. */
function write(dir: string, files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(dir, file, '..'), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
}

/** What Astro has written before it renders pages. */
function bundle(): string {
	const dir = folder();
	write(dir, {
		'.prerender/prerender-entry.AbC.mjs': [
			`const routes = [{ routeData: { route: '/', component: 'a.astro' }, styles: [{ src: '/a.css' }] }];`,
			`export const app = { manifest: { routes }, given: {},`,
			`setInternals(given) { app.given.internals = given; }, setOptions(given) { app.given.options = given; } };`,
		].join('\n'),
		'.prerender/chunks/a.mjs': '',
		'_teile/a.css': 'a{}',
		'favicon.svg': '<svg/>',
	});
	return dir;
}

test('a kept program gives its app what Astro’s build gives it, and writes its files', async () => {
	const kept = folder();
	keepProgram(kept, 'k', bundle(), new Set(['paket']));
	const program = await keptProgram(kept, 'k');
	const { given } = program?.app as unknown as {
		given: { internals: { pagesByKeys: Map<string, unknown> } };
	};
	expect([...given.internals.pagesByKeys]).toEqual([
		['/&a.astro', { key: '/&a.astro', styles: [{ depth: 0, order: 0, sheet: { src: '/a.css' } }] }],
	]);
	const site = new SiteFolder(folder(), false);
	program?.writeAssets(site);
	expect([...site.digests.keys()].sort()).toEqual(['_teile/a.css', 'favicon.svg']);
	expect(program?.shipped).toEqual(new Set(['paket']));
});

test.each<[string, (dir: string) => void]>([
	['has a changed module', (dir) => writeFileSync(join(dir, 'programm/chunks/a.mjs'), 'x')],
	['lost a style', (dir) => rmSync(join(dir, 'teile/_teile/a.css'))],
	['has a foreign file', (dir) => writeFileSync(join(dir, 'programm/fremd.mjs'), '')],
	['has a damaged list', (dir) => writeFileSync(join(dir, 'liste.json'), '{')],
])('a program that %s is not used, and can be kept again', async (_what, damage) => {
	const kept = folder();
	keepProgram(kept, 'k', bundle(), new Set());
	damage(join(kept, 'k'));
	expect(await keptProgram(kept, 'k')).toBeUndefined();
	keepProgram(kept, 'k', bundle(), new Set());
	expect(await keptProgram(kept, 'k')).toBeDefined();
});

test('only the programs used last are kept', () => {
	const kept = folder();
	const from = bundle();
	for (const [age, key] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
		keepProgram(kept, key, from, new Set());
		utimesSync(join(kept, key), 1000 + age, 1000 + age);
	}
	keepProgram(kept, 'g', from, new Set());
	expect(readdirSync(kept).sort()).toEqual(['d', 'e', 'f', 'g']);
});

test('a folder that cannot be written keeps nothing and stops nothing', () => {
	const kept = join(folder(), 'datei');
	writeFileSync(kept, '');
	keepProgram(kept, 'k', bundle(), new Set());
	expect(readFileSync(kept, 'utf8')).toBe('');
});

test('the key changes with source, packages and address, not with tests', () => {
	const project = folder();
	write(project, {
		'src/a.ts': '1',
		'src/a.test.ts': '1',
		'package-lock.json': '{}',
		'public/x.svg': '',
	});
	const address = { siteUrl: 'https://a.example', base: '/' };
	const key = () => programKey(project, address);
	const first = key();
	write(project, { 'src/a.test.ts': '2' });
	expect(key()).toBe(first);
	const others = [
		programKey(project, { ...address, base: '/wissen/' }),
		...[
			'src/a.ts',
			'package-lock.json',
			'public/x.svg',
			'src/neu.ts',
			'node_modules/.package-lock.json',
		].map((file) => {
			write(project, { [file]: 'anders' });
			return key();
		}),
	];
	expect(new Set([first, ...others]).size).toBe(others.length + 1);
	expect(existsSync(join(project, 'astro.config.mjs'))).toBe(false);
});
