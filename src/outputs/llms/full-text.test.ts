import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { fullText } from './full-text.ts';

const guides = Array.from({ length: 3 }, (_, place) =>
	exampleEntry('leitfaeden', { titel: `Leitfaden Nummer ${place}` }, `l${place}`),
);
const articles = [{ kind: 'leitfaeden', entries: guides }] as const;

test('holds the texts of every kind below its name', () => {
	const text = fullText(
		{ articles, markdownOf: ({ id }, level) => `${'#'.repeat(level)} ${id}\n` },
		examplePublication(),
	);
	expect(text).toMatchInlineSnapshot(`
		"# Wissensnetz Waldkreis: alle Texte

		> Was Kommunen im Waldkreis voneinander lernen.

		Sprache: Deutsch. Lizenz der Inhalte: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Betreut von: Landratsamt Waldkreis. Überblick: https://neu.example/llms.txt

		# Leitfäden

		## l0

		## l1

		## l2
		"
	`);
});

test('texts beyond the limit are left out, and the file says so and where they are', () => {
	const text = fullText(
		{ articles, markdownOf: ({ id }) => `## ${id} ${'x'.repeat(400_000)}\n` },
		examplePublication(),
	);
	expect(text).toContain('## l1 ');
	expect(text).not.toContain('## l2 ');
	expect(text).toContain('Von jeder Art stehen hier Texte bis zu 1.000.000 Zeichen.');
	expect(text).toContain(
		'Hier stehen die ersten 2 von 3 Leitfäden. Alle: https://neu.example/daten/leitfaeden.json, als Liste: https://neu.example/leitfaeden/',
	);
});

test('one text is there, however long it is', () => {
	const text = fullText(
		{ articles, markdownOf: ({ id }) => `## ${id} ${'x'.repeat(2_000_000)}\n` },
		examplePublication(),
	);
	expect(text).toContain('Hier stehen die ersten 1 von 3 Leitfäden.');
});
