import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** File → the files it imports, types included: a circle of types is one for the reader, too. */
const imports = new Map(
	globSync('src/**/*.{ts,astro,mdx}')
		.filter((file) => !/\.test\.ts$|\.d\.ts$|\/testing\//.test(file))
		.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]),
);

function importsOf(file: string, text: string): string[] {
	// The front matter of a component is TypeScript; its scripts and MDX have imports on lines of their own.
	const frontMatter = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
	const lines = text.slice(frontMatter.length).match(/^\s*import .*$/gm) ?? [];
	const code = file.endsWith('.ts') ? text : [frontMatter, ...lines].join('\n');
	const names = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
	return names.flatMap((name) => {
		const path = name.replace(/\?.*$/, '');
		if (path.startsWith('#src/')) return path.slice(1);
		return path.startsWith('.') ? posix.join(posix.dirname(file), path) : [];
	});
}

/** @returns the imports between groups of files; files without a group are left out */
function between(groupOf: (file: string) => string | undefined): Map<string, Set<string>> {
	const arrows = new Map<string, Set<string>>();
	for (const [file, targets] of imports) {
		const from = groupOf(file);
		if (from === undefined) continue;
		const to = arrows.get(from) ?? new Set();
		arrows.set(from, to);
		for (const target of targets) {
			const group = groupOf(target);
			if (group !== undefined && group !== from) to.add(group);
		}
	}
	return arrows;
}

/** @returns the first circle found, its first member again at the end; empty if there is none */
function circle(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const done = new Set<string>();
	const follow = (group: string, way: string[]): string[] => {
		if (way.includes(group)) return [...way.slice(way.indexOf(group)), group];
		if (done.has(group)) return [];
		for (const target of arrows.get(group) ?? []) {
			const found = follow(target, [...way, group]);
			if (found.length > 0) return found;
		}
		done.add(group);
		return [];
	};
	for (const group of arrows.keys()) {
		const found = follow(group, []);
		if (found.length > 0) return found;
	}
	return [];
}

test('a circle is found with the way it takes', () => {
	const arrows = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
	const map = new Map(Object.entries(arrows).map(([from, to]) => [from, new Set(to)]));
	expect(circle(map)).toEqual(['b', 'd', 'b']);
});

test('there are imports to look at', () => {
	expect(imports.size).toBeGreaterThan(400);
	expect([...imports.values()].flat().length).toBeGreaterThan(1500);
});

test('no file imports itself by way of others', () => {
	expect(circle(between((file) => file))).toEqual([]);
});

test('no room imports itself by way of others', () => {
	expect(circle(between((file) => /^src\/([^/]+)\//.exec(file)?.[1]))).toEqual([]);
});

test('no feature imports itself by way of others', () => {
	expect(circle(between((file) => /^src\/features\/([^/]+)\//.exec(file)?.[1]))).toEqual([]);
});
