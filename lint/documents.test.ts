import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from './rooms.js';

const documents = globSync(['*.md', 'docs/**/*.md', 'src/**/{,_}README.md']).sort();

const FENCED = /^( *)```[\s\S]*?^\1```$/gm;

function read(file: string): string {
	return readFileSync(file, 'utf8');
}

/** Names between backticks in running text; blocks of code hold examples. */
function namesIn(text: string): string[] {
	return [...text.replace(FENCED, '').matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
}

/** Files and folders of the project among some names, without patterns such as `<kind>.ts`. */
function pathsIn(names: readonly string[]): string[] {
	return names.filter(
		(name) => /^(?:src|tests|lint|bench|docs)\//.test(name) && !/[<>*…]/.test(name),
	);
}

/** Anchors of a document, as code forges derive them from headings. */
function anchorsOf(file: string): Set<string> {
	const headings = read(file)
		.replace(FENCED, '')
		.matchAll(/^#+ (.+)$/gm);
	return new Set(
		[...headings].map(([, heading = '']) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N} _-]/gu, '')
				.replaceAll(' ', '-'),
		),
	);
}

/** All documents but those that may name removed files: the changelog and replaced decisions. */
const current = documents.filter(
	(file) => file !== 'CHANGELOG.md' && !/^Status: (?!accepted)/m.test(read(file)),
);

test.each(current)('%s names only files that exist', (file) => {
	const missing = pathsIn(namesIn(read(file))).filter((path) => !existsSync(path));
	expect(missing).toEqual([]);
});

test('the README opens with a light and a dark picture of at most 150 KB each, made by a command', () => {
	const [opening = ''] = read('README.md').split('\n## ');
	const pictures = [...opening.matchAll(/src(?:set)?="([^"]+)"/g)].map(([, file = '']) => file);
	expect(pictures).toHaveLength(2);
	for (const file of pictures) expect(statSync(file).size, file).toBeLessThanOrEqual(150 * 1024);
	expect(read('package.json')).toContain('"screenshot":');
});

test.each(['ARCHITECTURE.md', 'docs/suche.md', 'src/features/survey/README.md'])(
	'the pictures of %s do so, too',
	(file) => {
		const drawn = [...read(file).matchAll(FENCED)].flatMap(
			([picture]) => picture.match(/\b(?:src|docs)\/[\w./[\]-]+/g) ?? [],
		);
		expect(drawn.length).toBeGreaterThan(0);
		expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
	},
);

test('the guide to the search names files of the search', () => {
	const own = globSync('src/features/search/**/*.{ts,astro}').map((file) => basename(file));
	const named =
		read('docs/suche.md').match(/(?<![\w./-])(?:[\w-]+\/)*[\w-]+\.(?:ts|astro)\b/g) ?? [];
	const missing = named.filter((name) => !own.includes(basename(name)) && !existsSync(name));
	expect(missing).toEqual([]);
});

test.each(Object.keys(rooms))('the introduction of %s names files of the room', (room) => {
	const introduction = join('src', room, introductionOf(room));
	const named = namesIn(read(introduction)).filter((name) => /[./]/.test(name));
	const missing = named.filter((name) => !existsSync(join('src', room, name)) && !existsSync(name));
	expect(missing).toEqual([]);
});

/** Astro makes a page of every file in `pages/` whose name has no leading underscore. */
function introductionOf(room: string): string {
	return room === 'pages' ? '_README.md' : 'README.md';
}

test.each(documents)('%s links only to existing targets', (file) => {
	const text = read(file)
		.replace(FENCED, '')
		.replace(/`[^`\n]*`/g, '');
	const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target = '']) => target)
		.filter((target) => !/^(?:https?|mailto):/.test(target))
		.filter((target) => {
			const [path = '', anchor] = target.split('#');
			const linked = path === '' ? file : join(dirname(file), path);
			if (!existsSync(linked)) return true;
			return anchor !== undefined && !anchorsOf(linked).has(anchor);
		});
	expect(broken).toEqual([]);
});

test.each([
	['ARCHITECTURE.md', 8],
	['CONTRIBUTING.md', 6],
])('%s has at most %i KB', (file, kilobytes) => {
	expect(statSync(file).size).toBeLessThanOrEqual(kilobytes * 1024);
});

test('the table of rooms matches the rule', () => {
	const rows = read('ARCHITECTURE.md').matchAll(/^\| `(\w+)` +\| [^|]+ \| ([^|]+?) +\|$/gm);
	const told = [...rows].map(([, room, imports = '']) => [
		room,
		imports === 'nothing' ? [] : imports.split(', '),
	]);
	expect(told).toEqual(Object.entries(rooms).map(([room, { imports }]) => [room, imports]));
});

const records = globSync('docs/decisions/[0-9]*.md').sort();

test('decisions are numbered consecutively', () => {
	const numbers = records.map((file) => Number(/(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]));
	expect(numbers).toEqual(records.map((_, index) => index + 1));
});

test('the index of decisions has every record with its title, once', () => {
	const index = read('docs/decisions/README.md');
	const rows = [...index.matchAll(/^\| \[(\d{4})\]\((\S+)\) +\| (.+?) +\| ([\d-]+) +\|$/gm)].map(
		([, number, file = '', title, date]) => [`docs/decisions/${file}`, number, title, date],
	);
	const told = records.map((file) => {
		const [, number, title, date] =
			/^# (\d{4}): (.+)\n\nStatus: .+? · Date: (\d{4}-\d\d-\d\d)\n/.exec(read(file)) ?? [];
		return [file, number, title, date];
	});
	expect(rows.sort()).toEqual(told);
});

test.each(records)('%s gives context, decision, alternatives and consequences', (file) => {
	const parts = [...read(file).matchAll(/^\*\*(\w+)\.\*\* /gm)];
	expect(parts.map(([, part]) => part)).toEqual([
		'Context',
		'Decision',
		'Alternatives',
		'Consequences',
	]);
});
