import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { writeLlms } from './write-llms.ts';

const guide = exampleEntry(
	'leitfaeden',
	{ titel: 'Einen Onlinedienst einführen', kurzfassung: `${'Wie es geht. '.repeat(5)}` },
	'dienst',
);
const input = {
	topics: [exampleEntry('themen', { titel: 'Digitaler Bauantrag' }, 'bauen')],
	solutions: [exampleEntry('loesungen', { titel: 'E-Akte' }, 'e-akte')],
	articles: [
		{ kind: 'leitfaeden', entries: [guide] },
		{ kind: 'glossar', entries: [exampleEntry('glossar', {}, 'dms')] },
	],
	pages: [exampleEntry('seiten', { titel: 'Impressum' }, 'impressum')],
} as const;
const lines = writeLlms(input, examplePublication()).split('\n');
const under = (heading: string) => {
	const from = lines.indexOf(`## ${heading}`) + 1;
	const to = lines.findIndex((line, at) => at > from && line.startsWith('## '));
	return lines.slice(from, to === -1 ? undefined : to).filter(Boolean);
};

test('the file begins with the portal, its licence and who runs it', () => {
	expect(lines.slice(0, 3)).toEqual([
		'# Wissensnetz Waldkreis',
		'',
		'> Was Kommunen im Waldkreis voneinander lernen.',
	]);
	expect(lines.join('\n')).toContain(
		'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Betreut von: Landratsamt Waldkreis.',
	);
});

test('topics and articles are linked with their summaries', () => {
	expect(under('Themen')[0]).toMatch(
		/^- \[Digitaler Bauantrag\]\(https:\/\/neu\.example\/themen\/bauen\/\): Vom Antrag/,
	);
	expect(under('Leitfäden')).toHaveLength(1);
	expect(under('Leitfäden')[0]).toMatch(/^- \[Einen Onlinedienst einführen\].*: Wie es geht\./);
});

test('solutions are linked, after the page with what all of them cost', () => {
	expect(under('Lösungen').map((line) => line.split(']')[0])).toEqual([
		'- [Was hat es gekostet?',
		'- [E-Akte',
	]);
});

test('terms are not listed one by one; their data are named', () => {
	expect(lines.join('\n')).not.toContain('/glossar/dms/');
	expect(under('Optional')).toContain(
		'- [Glossar als JSON](https://neu.example/daten/glossar.json)',
	);
});

test('every list of the portal is named; fixed pages have none and come last', () => {
	expect(under('Bereiche').join('\n')).toContain('https://neu.example/boerse/');
	expect(under('Bereiche').join('\n')).not.toContain('/seiten/');
	expect(under('Optional').at(-1)).toContain('https://neu.example/impressum/');
});

test('hundreds of entries of a kind are named by their data and their list', () => {
	const many = Array.from({ length: 501 }, () => guide);
	const text = writeLlms(
		{ ...input, articles: [{ kind: 'leitfaeden', entries: many }] },
		examplePublication(),
	);
	expect(text).toContain('[501 Leitfäden als JSON](https://neu.example/daten/leitfaeden.json)');
	expect(text).not.toContain('/leitfaeden/dienst/');
});
