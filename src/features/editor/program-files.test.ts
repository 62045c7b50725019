import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingWords } from './german-words.ts';
import { PROGRAM_START, programFiles } from './program-files.ts';

const files = programFiles();
const start =
	files
		.find(({ path }) => path === PROGRAM_START)
		?.bytes()
		.toString() ?? '';

test('every module that the program imports is published with it', () => {
	const names = new Set(files.map(({ path }) => `./${path}`));
	const imported = [...start.matchAll(/import\(`([^`]+)`\)|from ?"([^"]+)"/g)]
		.map(([, lazy, early]) => lazy ?? early ?? '')
		// Texts about imports are part of the code, too.
		.filter((name) => /^[.@a-z]/.test(name));
	expect(imported.length).toBeGreaterThan(30);
	expect(imported.filter((name) => !names.has(name))).toEqual([]);
});

test('fonts and other files that it names are published, but for pictures, maps and codecs', () => {
	const names = new Set(files.map(({ path }) => path));
	const named = [...start.matchAll(/new URL\(`(assets\/[^`]+)`/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !names.has(name)).map((name) => name.replace(/-.*/, ''))).toEqual([
		'assets/marker',
		'assets/heic_dec',
		'assets/heic',
	]);
	expect([...names].some((name) => name.endsWith('.woff2'))).toBe(true);
	expect([...names].filter((name) => name.endsWith('.map'))).toEqual([]);
	for (const { path, bytes } of files) {
		if (path.endsWith('.js'))
			expect(bytes().toString(), path).not.toMatch(/[#@]\s*sourceMappingURL=/);
	}
});

test('nothing is loaded from the hosts that the package knows, not even if a policy allowed it', () => {
	expect(start).not.toMatch(/jsdelivr|unpkg\.com\/|githubstatus\.com\/api|hostedstatus/);
	expect(start).not.toMatch(/avatar_url|\.avatarUrl/);
	expect(start).toMatch(/avatarURL:\w+\.no_picture/);
});

test('the program is a few megabytes, not the sixteen of a bundle with everything', () => {
	const bytes = files.reduce((sum, file) => sum + file.bytes().length, 0);
	expect(bytes / 2 ** 20).toBeLessThan(4.5);
});

test('our words are missing in the editor’s translation, and exist in English with the same gaps', () => {
	const words = (language: string) =>
		flat(
			JSON.parse(
				readFileSync(`node_modules/@sveltia/cms/locales/${language}.json`, 'utf8'),
			) as object,
		);
	const [german, english] = [words('de'), words('en-US')];
	for (const [name, text] of Object.entries(missingWords)) {
		expect(german.has(name), name).toBe(false);
		expect(gaps(text), name).toEqual(gaps(english.get(name) ?? ''));
	}
	const published =
		files
			.find(({ path }) => path === 'sprache.js')
			?.bytes()
			.toString() ?? '';
	expect(published).toContain('"show_errors":"Fehler anzeigen"');
	expect(published).toContain('"save_anyway":"Trotzdem speichern"');
});

const gaps = (text: string) => [...new Set(text.match(/\{\$\w+\}/g) ?? [])].sort();

function flat(words: object, before = ''): Map<string, string> {
	return new Map(
		Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
			typeof value === 'string'
				? [[before + name, value] as const]
				: [...flat(value as object, `${before}${name}.`)],
		),
	);
}
