import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';
import { checkMemory, checkProgram } from './check-memory.ts';

const DAY = '2026-12-01';

function setUp() {
	const cache = mkdtempSync(join(tmpdir(), 'pruefung-'));
	onTestFinished(() => rmSync(cache, { recursive: true }));
	const dir = contentFixture({
		'meldungen/eins.mdx': NEWS,
		'meldungen/zwei.mdx': NEWS.replace('datum: 2026-01-15', 'datum: gestern'),
		'meldungen/drei.mdx': `${NEWS}\n**Was neu ist**\n\nAlles.\n`,
	});
	return { cache, dir, expected: told(dir) };
}

function told(dir: string, memory?: ReturnType<typeof checkMemory>): string {
	const { findings, entries } = checkContent(dir, { day: DAY, ...(memory && { memory }) });
	memory?.save();
	return JSON.stringify([findings, entries]);
}

/** Number of files that a check had to read, and what it said. */
function check(dir: string, cache: string, made = 'eins') {
	const memory = checkMemory(dir, made, cache);
	let learnt = 0;
	const result = told(dir, {
		...memory,
		keep: (...record) => {
			learnt++;
			memory.keep(...record);
		},
	});
	return { learnt, result };
}

const partsIn = (cache: string) =>
	readdirSync(join(cache, 'pruefung'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(cache, 'pruefung', name));

test('the next process knows what this one found', () => {
	const { cache, dir, expected } = setUp();
	expect(check(dir, cache).learnt).toBeGreaterThan(0);
	expect(check(dir, cache)).toEqual({ learnt: 0, result: expected });
});

test.each<[string, (part: string) => void]>([
	[
		'another byte',
		(part) => writeFileSync(part, readFileSync(part, 'utf8').replace('meldungen', 'meldumgen')),
	],
	['no end', (part) => writeFileSync(part, readFileSync(part, 'utf8').slice(0, 40))],
	['nothing', (part) => writeFileSync(part, '')],
	['something foreign', (part) => writeFileSync(part, '{"records":{}}')],
	[
		'a folder in its place',
		(part) => {
			rmSync(part);
			mkdirSync(part);
		},
	],
	['nothing left', (part) => rmSync(part)],
])('a part with %s is found out and does not matter', (_what, damage) => {
	const { cache, dir, expected } = setUp();
	check(dir, cache);
	for (const part of partsIn(cache)) damage(part);
	expect(check(dir, cache)).toMatchObject({ result: expected });
	expect(check(dir, cache)).toMatchObject({ result: expected });
});

test('what another program found is not believed', () => {
	const { cache, dir, expected } = setUp();
	const { learnt } = check(dir, cache, 'eins');
	expect(check(dir, cache, 'zwei')).toEqual({ learnt, result: expected });
});

test('a rule that changes makes another program', () => {
	const project = mkdtempSync(join(tmpdir(), 'projekt-'));
	onTestFinished(() => rmSync(project, { recursive: true }));
	for (const part of ['src', 'package-lock.json'])
		cpSync(part, join(project, part), { recursive: true });
	const before = checkProgram(project);
	expect(before).toBe(checkProgram());
	const rule = join(project, 'src/checks/rules/text.ts');
	writeFileSync(rule, `${readFileSync(rule, 'utf8')}\n`);
	expect(checkProgram(project)).not.toBe(before);
});

test.skipIf(process.getuid?.() === 0)('a cache that cannot be written stops nothing', () => {
	const { cache, dir, expected } = setUp();
	chmodSync(cache, 0o500);
	expect(check(dir, cache).result).toBe(expected);
	chmodSync(cache, 0o700);
});

test('a file in place of the cache stops nothing', () => {
	const { cache, dir, expected } = setUp();
	writeFileSync(join(cache, 'pruefung'), 'fremd');
	expect(check(dir, cache).result).toBe(expected);
});

test('files that are gone are forgotten', () => {
	const { cache, dir } = setUp();
	check(dir, cache);
	rmSync(join(dir, 'meldungen/eins.mdx'));
	check(dir, cache);
	const kept = partsIn(cache).map((part) => readFileSync(part, 'utf8'));
	expect(kept.join()).toContain('meldungen/drei.mdx');
	expect(kept.join()).not.toContain('meldungen/eins.mdx');
});

test('only so many content folders are remembered', () => {
	const cache = mkdtempSync(join(tmpdir(), 'pruefung-'));
	onTestFinished(() => rmSync(cache, { recursive: true }));
	for (let count = 0; count < 20; count++) checkMemory(`/inhalt-${count}`, 'eins', cache).save();
	expect(readdirSync(join(cache, 'pruefung')).length).toBeLessThan(20);
});

test('two checks at the same time both say the same, and leave a cache that is whole', () => {
	const { cache, dir, expected } = setUp();
	const [one, two] = [checkMemory(dir, 'eins', cache), checkMemory(dir, 'eins', cache)];
	expect([told(dir, one), told(dir, two)]).toEqual([expected, expected]);
	expect(check(dir, cache)).toEqual({ learnt: 0, result: expected });
});
