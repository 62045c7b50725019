import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindIds } from '#src/model/kinds.ts';
import { loadedWith } from './runtime-imports.ts';

const FILE = 'src/content.config.ts';
const code = readFileSync(FILE, 'utf8');

test('every kind has a collection with its own schema, in one literal line each', () => {
	const lines = code.replace(/\s+/g, ' ');
	const found = [...lines.matchAll(/(\w+): defineCollection\(\{ (.*?),? \}\)/g)].map(
		([, name = '', what]) => [name, what],
	);
	const expected = kindIds.map((kind) => [
		kind,
		`schema: kinds.${kind}.schema, loader: checkedEntries()`,
	]);
	expect(found.slice(0, kindIds.length)).toEqual(expected);
	expect(found.slice(kindIds.length).map(([name]) => name)).toEqual(['entfernt']);
});

test('loading it needs no check and no renderer: Astro gives it five seconds, then goes on without', () => {
	const loaded = [...loadedWith(FILE, code).keys()];
	expect(loaded).toContain('src/model/kinds.ts');
	expect(
		loaded.filter((file) => /^(?:node:|src\/(?:entries|checks|features)\/)/.test(file)),
	).toEqual([]);
});
