import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { memoryOf, type FileMemory, type KeptRecord } from './file-memory.ts';
import { reportText } from './reports/text.ts';
import { contentFixture, lines, NEWS } from './testing/content-fixture.ts';

const DAY = '2026-12-01';
const term = (synonym: string) =>
	lines(
		'---',
		'begriff: Elektronische Akte',
		`abkuerzungen: [${synonym}]`,
		'kurzfassung: Akten, die eine Behörde nur noch elektronisch führt und aufbewahrt.',
		'themen: [e-akte]',
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'---',
	);
const withText = (...text: string[]) => NEWS + lines('', ...text);

/** Everything a check says and hands on. */
function told(dir: string, memory?: FileMemory): string {
	const { findings, entries, files, removed, content } = checkContent(dir, {
		day: DAY,
		...(memory && { memory }),
	});
	const report = reportText(findings, {
		folder: 'inhalt',
		files: files.length,
		help: (rule) => rule,
	});
	return JSON.stringify(
		{ report, findings, entries, files, removed, all: content.entries },
		null,
		1,
	);
}

/** What a writer does to the content, one after the other. */
const CHANGES: [string, (edit: ReturnType<typeof editing>) => void][] = [
	['a text', ({ write }) => write('meldungen/eins.mdx', withText('Neu ist die eAkte.'))],
	[
		'a bold line',
		({ write }) => write('meldungen/eins.mdx', withText('**Was neu ist**', '', 'X.')),
	],
	['a field', ({ write }) => write('meldungen/zwei.mdx', NEWS.replace('[bauen]', '[e-akte]'))],
	[
		'a link',
		({ write }) => write('meldungen/zwei.mdx', withText('[Zur Meldung A](/meldungen/eins/#neu)')),
	],
	['a heading', ({ write }) => write('meldungen/eins.mdx', withText('## Neu', '', 'Text.'))],
	['a new file', ({ write }) => write('meldungen/drei.mdx', NEWS.replace('Neuer', 'Dritter'))],
	[
		'a broken field',
		({ write }) => write('meldungen/drei.mdx', NEWS.replace('2026-01-15', 'gestern')),
	],
	[
		'broken YAML',
		({ write }) => write('meldungen/zwei.mdx', NEWS.replace('titel: ', 'titel: A: ')),
	],
	[
		'a date far away',
		({ write }) => write('meldungen/drei.mdx', NEWS.replace('geprueft: 2026', 'geprueft: 2062')),
	],
	[
		'a number YAML knows and JSON does not',
		({ write }) => write('meldungen/zwei.mdx', NEWS.replace('titel: Neuer', 'titel: .inf #')),
	],
	['a healed file', ({ write }) => write('meldungen/zwei.mdx', NEWS)],
	['a term', ({ write }) => write('glossar/e-akte.mdx', term('E-Akte'))],
	[
		'a text beside the term',
		({ write }) => write('meldungen/eins.mdx', withText('Die eAkte kommt.')),
	],
	['another term', ({ write }) => write('glossar/e-akte.mdx', term('EAkte'))],
	['a renamed file', ({ move }) => move('meldungen/zwei.mdx', 'meldungen/vier.mdx')],
	['a file of another kind', ({ move }) => move('meldungen/vier.mdx', 'positionen/vier.mdx')],
	['a folder of its own', ({ move }) => move('meldungen/drei.mdx', 'meldungen/drei/index.mdx')],
	['a removed file', ({ remove }) => remove('positionen/vier.mdx')],
	['a removed topic', ({ remove }) => remove('themen/e-akte.yaml')],
	[
		'a draft',
		({ write }) => write('meldungen/eins.mdx', NEWS.replace('themen:', 'entwurf: true\nthema:')),
	],
	['an image', ({ write }) => write('meldungen/drei/index.mdx', withText('![](plan.png)'))],
	[
		'a version',
		({ write }) =>
			write(
				'meldungen/fuenf.mdx',
				NEWS.replace(
					'datum:',
					'fassungen:\n  kurz:\n    text: |\n      Kurz [hier](/nirgends/).\ndatum:',
				),
			),
	],
	[
		'a former address',
		({ write }) =>
			write('meldungen/sechs.mdx', NEWS.replace('datum:', 'frueher: [/meldungen/fuenf/]\ndatum:')),
	],
	['a table', ({ write }) => write('kommunen/kommunen.csv', 'id,name\noffenburg,Offenburg\n')],
	[
		'other line ends',
		({ write }) =>
			write(
				'meldungen/fuenf.mdx',
				`\uFEFF${withText('## Neu', '', '[x](#alt)').replaceAll('\n', '\r\n')}`,
			),
	],
	['a list of removed entries', ({ write }) => write('entfernt.yaml', 'entfernt: []\n')],
];

function editing(dir: string) {
	const path = (file: string) => {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		return join(dir, file);
	};
	return {
		write: (file: string, text: string) => writeFileSync(path(file), text),
		move: (from: string, to: string) => renameSync(join(dir, from), path(to)),
		remove: (file: string) => rmSync(join(dir, file)),
	};
}

test('a check that remembers says after every change what one without memory says', () => {
	const dir = contentFixture({ 'meldungen/eins.mdx': NEWS, 'meldungen/zwei.mdx': NEWS });
	const edit = editing(dir);
	let records = new Map<string, KeptRecord>();
	let last = told(dir, memoryOf(records));
	for (const [what, change] of CHANGES) {
		change(edit);
		// As if it had been written and read back.
		records = new Map(JSON.parse(JSON.stringify([...records])) as [string, KeptRecord][]);
		const remembered = told(dir, memoryOf(records));
		expect(remembered, what).toBe(told(dir));
		expect(remembered, what).not.toBe(last);
		last = remembered;
	}
});

/** A memory that notes which files it has to learn. */
function noting() {
	const learnt: string[] = [];
	const memory = memoryOf();
	const keep: FileMemory['keep'] = (file, digest, record) => {
		learnt.push(file);
		memory.keep(file, digest, record);
	};
	return { learnt, memory: { ...memory, keep } };
}

test('only files that have changed are read by the rules again', () => {
	const dir = contentFixture({ 'meldungen/eins.mdx': NEWS, 'meldungen/zwei.mdx': NEWS });
	const { learnt, memory } = noting();
	told(dir, memory);
	learnt.length = 0;
	told(dir, memory);
	expect(learnt).toEqual([]);
	editing(dir).write('meldungen/zwei.mdx', withText('Neu.'));
	told(dir, memory);
	expect(learnt).toEqual(['meldungen/zwei.mdx']);
});

test('hints that were not wanted are found later, without asking for mistakes again', () => {
	const dir = contentFixture({
		'meldungen/eins.mdx': withText('**Was neu ist**', '', 'Alles.'),
		'meldungen/zwei.mdx': NEWS.replace('datum: 2026-01-15', 'datum: gestern'),
	});
	const memory = memoryOf();
	const rulesOf = (hintsFor: (file: string) => boolean) =>
		checkContent(dir, { day: DAY, memory, hintsFor }).findings.map(({ rule }) => rule);
	expect(rulesOf(() => false)).toEqual(['felder']);
	expect(rulesOf((file) => file === 'meldungen/zwei.mdx')).toEqual(['felder']);
	expect(rulesOf(() => true)).toEqual(['stil', 'felder']);
	expect(rulesOf(() => false)).toEqual(['felder']);
});

test('every broken file among many is told in one run, with and without memory', () => {
	const files = Array.from({ length: 250 }, (_, index): [string, string] => [
		`meldungen/nummer-${index}.mdx`,
		index % 5 === 0 ? NEWS.replace('datum: 2026-01-15', 'datum: gestern') : NEWS,
	]);
	const dir = contentFixture(Object.fromEntries(files));
	const memory = memoryOf();
	for (const known of [undefined, memory, memory]) {
		const { findings, entries } = checkContent(dir, { day: DAY, ...(known && { memory: known }) });
		expect(new Set(findings.map(({ file }) => file)).size).toBe(50);
		expect(entries.filter(({ kind }) => kind === 'meldungen')).toHaveLength(200);
	}
});

test('a file that changes after the check keeps the checked text', () => {
	const dir = contentFixture({ 'meldungen/eins.mdx': NEWS });
	const { entries } = checkContent(dir, { day: DAY });
	const entry = entries.find(({ id }) => id === 'eins');
	editing(dir).write('meldungen/eins.mdx', withText('<script>alert(1)</script>'));
	expect(entry?.body).toBe('\nEr ist da. [1](#quelle-1)\n');
});
