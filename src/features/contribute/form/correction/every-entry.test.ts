import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { randomSource } from '#src/base/testing/random-source.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { kindFields, type FormField } from '../form-fields.ts';
import { readValues, type Controls } from '../read-values.ts';
import { controlValues, lockedFields, type ControlValues } from './corrected-data.ts';
import { correctedFile } from './corrected-file.ts';
import { corrected, headingFields, textFields, type Uncorrected } from './correction.ts';
import { correctionSource } from './correction-source.ts';
import { openedSource } from './opened-source.ts';

// Every entry of the portal, as the form for corrections shows it.
const TODAY = '2026-11-29';
const HOST = 'wissensnetz.example.org';
const folder = mkdtempSync(join(tmpdir(), 'aenderungen-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('content', folder, { recursive: true });
const entries = loadContent(folder)
	.files.flatMap(({ sources }) => sources)
	.flatMap(({ entry, version }) => (entry && version === undefined ? entry : []))
	.filter(({ file }) => /\.(?:mdx|yaml)$/.test(file));

interface Opened {
	entry: Entry;
	published: Uncorrected;
	held: ControlValues;
	fields: FormField[];
	texts: string[];
	headings: string[];
}

function opened(entry: Entry): Opened {
	const text = readFileSync(join('content', entry.file), 'utf8');
	const portal = { page: `https://${HOST}/x/`, host: HOST, edit: undefined };
	const sent = correctionSource(entry, text, portal);
	if (!sent) throw new Error(`${entry.file} has no fields`);
	const source = openedSource(sent);
	const kind = kindOf(entry.kind);
	const fields = kindFields(kind.schema);
	const { data } = source;
	const held = controlValues(fields, data);
	const before = readValues(fields, controlsOf(held), undefined);
	const locked = lockedFields(fields, data, before.data);
	const own = fields.filter(({ name }) => !locked.includes(name));
	const published = { source, kind, fields: own, before };
	return {
		entry,
		published,
		held,
		fields: own,
		texts: textFields(source).map((area) => area.text ?? ''),
		headings: headingFields(source, kind).map(({ title }) => title.text),
	};
}

function controlsOf({ values, parts }: ControlValues): Controls {
	return { values: (name) => values[name] ?? [], parts: (name) => parts[name] ?? [] };
}

function correct(
	{ published, fields, headings: before }: Opened,
	held: ControlValues,
	texts: readonly string[],
	headings = before,
) {
	const values = readValues(fields, controlsOf(held), undefined);
	const result = corrected(published, { values, texts, headings, today: TODAY, host: HOST });
	const text = correctedFile({ ...result, source: published.source, texts, host: HOST });
	return { ...result, text };
}

const all = entries.map(opened);

test('every entry opens, and without a change its file stays to the letter', () => {
	expect(all.length).toBeGreaterThan(400);
	for (const each of all) {
		const { isUnchanged, text } = correct(each, each.held, each.texts);
		expect(isUnchanged, each.entry.file).toBe(true);
		expect(text).toBe(each.published.source.text);
	}
});

test('a source is removed from every entry, and what the text and the fields name stays the same source', () => {
	let removed = 0;
	for (const each of all) {
		const sources = (each.published.source.data['quellen'] ?? []) as { titel: string }[];
		if (sources.length < 2) continue;
		const held = structuredClone(each.held);
		held.parts['quellen']?.shift();
		const without = correct(
			each,
			held,
			each.texts.map((text) => text.replaceAll('[1]', '')),
		);
		// Another field, or a part that the form cannot change, names it.
		if (without.mistakes.length > 0) {
			expect(without.mistakes[0]?.text, each.entry.file).toMatch(/Quelle 1\b|Hier stand Text/);
			continue;
		}
		removed++;
		const before = marksIn(bodyOf(each.published.source.text)).filter((n) => n !== 1);
		expect(marksIn(bodyOf(without.text)), each.entry.file).toEqual(
			before.map((number) => number - 1),
		);
		expect(without.wanted['quellen'], each.entry.file).toHaveLength(sources.length - 1);
	}
	expect(removed).toBeGreaterThan(100);
});

function bodyOf(file: string): string {
	return file.replace(/^---\n[\s\S]*?^---\n/m, '');
}

function marksIn(body: string): number[] {
	return [...body.matchAll(/\]\(#quelle-(\d+)\)/g)].map(([, number]) => Number(number));
}

test('a changed heading changes its line and no other', () => {
	const titled = all.filter(({ headings }) => headings.length > 0);
	expect(titled.length).toBeGreaterThan(60);
	for (const each of titled) {
		const headings = each.headings.with(-1, 'Überschrift aus dem Formular');
		const { text, mistakes } = correct(each, each.held, each.texts, headings);
		const before = each.published.source.text.split('\n');
		const changed = text.split('\n').filter((line) => !before.includes(line));
		expect(mistakes, each.entry.file).toEqual([]);
		expect(
			changed.filter((line) => !line.startsWith('stand:')),
			each.entry.file,
		).toEqual([expect.stringMatching(/^#+ Überschrift aus dem Formular$/)]);
	}
});

test('nearly everything can be changed in the form', () => {
	const pieces = all.flatMap(({ published }) =>
		published.source.parts.flatMap((part) => part.pieces),
	);
	const fixed = pieces.filter(({ text }) => text === undefined);
	expect(fixed.length / pieces.length).toBeLessThan(0.03);
	const locked = all.flatMap(({ entry, published, fields }) =>
		kindFields(published.kind.schema).length === fields.length ? [] : entry.file,
	);
	expect(locked).toEqual([]);
});

test.each([1, 2])(
	'random changes to every entry pass the check (%s)',
	{ timeout: 120_000 },
	(seed) => {
		const random = randomSource(seed);
		const mistakes: string[] = [];
		let changed = 0;
		for (const each of all) {
			const held = structuredClone(each.held);
			const result = correct(
				each,
				changedValues(each.fields, held, random),
				each.texts.map((text) => changedText(text, random)),
				each.headings.map((text) => (random() < 0.5 ? text : changedText(text, random))),
			);
			// What the form tells is not handed in.
			if (result.mistakes.length > 0)
				mistakes.push(`${each.entry.file} ${result.mistakes[0]?.text}`);
			const isHandedIn = result.mistakes.length === 0;
			if (isHandedIn && !result.isUnchanged) changed++;
			writeFileSync(
				join(folder, each.entry.file),
				isHandedIn ? result.text : each.published.source.text,
			);
		}
		expect(changed).toBeGreaterThan(all.length / 3);
		const { findings } = checkContent(folder, { day: TODAY });
		const found = findings.filter(({ severity }) => severity === 'Fehler');
		expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
	},
);

const WORDS = [
	'neu',
	'**wichtig**',
	'_kursiv_',
	'Bürger*innen',
	'{x}',
	'<b>',
	'12. August',
	'[1]',
	'# 3',
	'- x',
	'https://www.kehl.de/a_b',
	'| a |',
	'`x`',
	'import x',
	'&amp;',
	'„Zitat“',
	'[Stadt](https://www.kehl.de/)',
	'[Ort](/kommunen/kehl/)',
	'a: b # c',
	'\\',
];

function changedText(text: string, random: () => number): string {
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	if (random() < 0.4) return text;
	const chunks = text.split('\n\n');
	const at = Math.floor(random() * chunks.length);
	switch (Math.floor(random() * 5)) {
		case 0:
			chunks.splice(at, 0, `${pick(WORDS)} Satz ${pick(WORDS)} mehr.`);
			break;
		case 1:
			chunks.splice(at, chunks.length > 1 ? 1 : 0);
			break;
		case 2:
			chunks[at] = chunks[at]?.replace(/ /, () => ` ${pick(WORDS)} `) ?? '';
			break;
		case 3:
			chunks[at] = chunks[at]?.replace(/\S+$/, () => pick(WORDS)) ?? '';
			break;
		default:
			chunks.splice(
				at + 1,
				0,
				`- ${pick(WORDS)}\n- ${pick(WORDS)}\n  - tief`,
				`### ${pick(WORDS)} am Rand`,
			);
	}
	return chunks.join('\n\n');
}

function changedValues(
	fields: readonly FormField[],
	held: ControlValues,
	random: () => number,
): ControlValues {
	const names = Object.keys(held.values).filter((name) => {
		const control = controlOf(fields, name);
		return control === 'line' || control === 'area' || control === 'lines';
	});
	for (const name of names) {
		if (random() > 0.3 || /^(?:gueltig|fassungen|frueher)/.test(name)) continue;
		const [first = ''] = held.values[name] ?? [];
		const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
		held.values[name] = [random() < 0.5 ? first.replace(/ |$/, ` ${word} `) : `${word} ${first}`];
	}
	// Many are named in the text, which the form tells then; the others are removed.
	if ((held.parts['quellen']?.length ?? 0) > 1 && random() < 0.5)
		held.parts['quellen']?.splice(Math.floor(random() * held.parts['quellen'].length), 1);
	if (held.parts['quellen'] && random() < 0.3) {
		held.parts['quellen'].push('77');
		held.values['quellen.77.titel'] = ['Amtsblatt'];
		held.values['quellen.77.herausgeber'] = ['Stadt: Kehl'];
		held.values['quellen.77.datum'] = ['März 2024'];
	}
	return held;
}

function controlOf(fields: readonly FormField[], name: string): string | undefined {
	const [first, ...rest] = name.split('.').filter((part) => !/^\d+$/.test(part));
	const field = fields.find((each) => each.name === first);
	return rest.length === 0 ? field?.control : controlOf(field?.fields ?? [], rest.join('.'));
}
