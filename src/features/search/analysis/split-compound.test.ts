import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { portalLexicon } from '../index-build/portal-lexicon.ts';
import { leavesOf, namedParts, searchableParts, splitCompound } from './split-compound.ts';

// The word list alone: everyday words must not depend on the texts of a portal.
const lexicon = portalLexicon([]);

function parts(word: string): string {
	const compound = splitCompound(word, lexicon);
	return compound ? namedParts(compound, lexicon).join(' ') : '';
}

/** Lines of a list made by hand, without its comment. */
function goldLines(name: string): string[] {
	const file = new URL(`gold/${name}`, import.meta.url);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
}

test('a compound is split on every level, its parts named without linking elements', () => {
	expect(parts('Hochspannungsnetzgerät')).toBe('hochspannung netzgerät hoch spannung netz gerät');
	expect(parts('Bundesrat')).toBe('bund rat');
	expect(parts('Hundesteuer')).toBe('hund steuer');
	expect(parts('Kinderbetreuung')).toBe('kind betreuung');
	expect(parts('Straßenverkehrsordnung')).toBe('straßenverkehr ordnung straße verkehr');
});

test.each(['Verwaltung', 'Genehmigung', 'Beteiligung', 'Verein', 'Vorschrift', 'Wissenschaft'])(
	'„%s“ is derived, not compounded, and stays whole',
	(word) => {
		expect(splitCompound(word, lexicon)).toBeUndefined();
	},
);

test.each(['', 'Amt', 'E-Akte', 'OZG2', '<img onerror=x>', 'ä'.repeat(2000), '😀😀😀😀😀😀'])(
	'what is no plain word is left alone: „%s“',
	(word) => {
		expect(splitCompound(word, lexicon)).toBeUndefined();
	},
);

test('every run of neighbouring parts is searchable', () => {
	const compound = splitCompound('Baugenehmigungsbehörde', lexicon);
	expect(compound && searchableParts(compound, lexicon)).toEqual([
		'bau',
		'baugenehmigung',
		'genehmigung',
		'genehmigungsbehörde',
		'behörde',
	]);
});

test('upper and lower case and the way umlauts are encoded make no difference', () => {
	expect(parts('BAUBEHÖRDE')).toBe('bau behörde');
	expect(parts('Baubeho\u0308rde')).toBe('bau behörde');
});

test('at least 95 % of compounds from running text break before their head', () => {
	const lines = goldLines('komposita.tsv');
	const wrong = lines.filter((line) => {
		const [word = '', marked = ''] = line.split('\t');
		const modifier = marked.split('||')[0]?.replaceAll('|', '').length;
		return splitCompound(word, lexicon)?.parts?.[0].form.length !== modifier;
	});
	expect(lines.length).toBeGreaterThanOrEqual(300);
	expect(wrong.length / lines.length).toBeLessThanOrEqual(0.05);
});

test('at most 1 % of simple words are split', () => {
	const words = goldLines('simplizia.txt');
	const split = words.flatMap((word) => {
		const compound = splitCompound(word, lexicon);
		return compound ? [leavesOf(compound).join('|')] : [];
	});
	expect(words.length).toBeGreaterThanOrEqual(600);
	expect(split.length / words.length, split.join(', ')).toBeLessThanOrEqual(0.01);
});
