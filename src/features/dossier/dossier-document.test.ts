import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { markdownText } from '#src/outputs/documents/markdown-text.ts';
import { examplePublication } from '#src/outputs/publication/testing/example-publication.ts';
import { dossierDocument } from './dossier-document.ts';
import type { TopicSolution } from './topic-solution.ts';
import { gatherDossier } from './gather-dossier.ts';

const topic = exampleEntry('themen', { titel: 'Bauen' }, 'bauen');
const source = (titel: string) => ({ titel, herausgeber: 'Amt', abgerufen: '2026-01-15' });
const common = { themen: ['bauen'] };
const guide = exampleEntry(
	'leitfaeden',
	{ ...common, titel: 'Anträge annehmen', quellen: [source('Eins')] },
	'l',
);
const town = exampleEntry('kommunen', { name: 'Kehl', einwohner: 1234 }, 'kehl');
const example = exampleEntry(
	'praxisbeispiele',
	{
		...common,
		titel: 'Anträge in Kehl',
		kommune: 'kehl',
		ansprechstelle: { stelle: 'Bauamt', mail: 'bau@kehl.example' },
		quellen: [source('Zwei'), source('Eins')],
	},
	'p',
);
const position = exampleEntry(
	'positionen',
	{
		...common,
		quellen: [source('Drei')],
		forderungen: [{ text: 'Das Land zahlt.', stand: 'offen', quelle: 1 }],
	},
	'f',
);

function textOf(about: readonly Entry[], solutions: readonly TopicSolution[] = []): string {
	const resolve = resolveAmong([topic, town, ...about]);
	const dossier = gatherDossier(topic, { about, glossary: [], resolve, termsIn: () => new Set() });
	if (!dossier) throw new Error('No dossier');
	return markdownText(
		dossierDocument(dossier, { publication: examplePublication(), resolve, solutions }),
	);
}

test('a dossier has the parts of its page, each source once', () => {
	const text = textOf([guide, example, position]);
	expect([...text.matchAll(/^#{1,2} .*/gm)].map(([heading]) => heading)).toEqual([
		'# Dossier: Bauen',
		'## Überblick',
		'## Was zu tun ist: Leitfäden',
		'## Was andere gemacht haben: Praxisbeispiele',
		'## Was gefordert wird: Positionen und Forderungen',
		'## Ansprechstellen',
		'## Fundstellen im Portal',
		'## Quellen',
	]);
	expect(text).toContain('### [Anträge annehmen](https://neu.example/leitfaeden/l/)');
	expect(text).toMatch(/\| \[Anträge in Kehl\]\(.*?\) \| Kehl, [\d.]+ Einwohner \| In Betrieb \|/);
	expect(text).toContain('| Das Land zahlt. [^quelle-3] | offen |');
	expect(text).toContain('- **Bauamt, Kehl**, [bau@kehl.example](mailto:bau@kehl.example?subject=');
	expect([...text.matchAll(/^\[\^quelle-\d\]: (\w+)\./gm)].map(([, title]) => title)).toEqual([
		'Eins',
		'Zwei',
		'Drei',
	]);
});

test('duties say whom they bind and by when, templates where their file is', () => {
	const duty = exampleEntry(
		'pflichten',
		{ ...common, titel: 'Bescheide zustellen', verbindlichkeit: 'muss', frist: '2029-12-31' },
		'd',
	);
	const template = exampleEntry('vorlagen', { ...common, titel: 'Brief an Anbieter' }, 'v');
	const text = textOf([duty, template, position]);
	expect(text).toContain('1 Forderung: offen.');
	expect(text).toContain('## Was gilt: Pflichten und Hinweise');
	expect(text).toMatch(/\*\*\[Bescheide zustellen\]\(.*?\)\*\*/);
	expect(text).toMatch(/Muss.*Für alle Kommunen.*Frist: 31\. Dezember 2029/);
	expect(text).toContain('## Was Sie übernehmen können: Vorlagen');
	expect(text).toContain('https://neu.example/vorlagen/v/v.docx');
});

test('a part without entries is left out', () => {
	const text = textOf([guide]);
	expect(text).not.toContain('Praxisbeispiele');
	expect(text).not.toContain('Begriffe');
});

test('solutions are named with the entries that have them', () => {
	const solution = exampleEntry('loesungen', {}, 'terminvergabe');
	const text = textOf([guide], [{ solution, about: [example], costs: undefined }]);
	expect(text).toContain('## Was es gibt und was es gekostet hat: Lösungen');
	expect(text).toContain(
		'| [Online-Terminvergabe](https://neu.example/loesungen/terminvergabe/) | 1 Praxisbeispiel in Betrieb |',
	);
	expect(text).toContain('- 1 Lösung\n');
});
