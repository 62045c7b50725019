import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { portalLexicon } from '../index-build/portal-lexicon.ts';
import { measureSplits } from './gold/measure-splits.ts';
import { compoundSplitter, namedParts, searchableParts } from './split-compound.ts';

// The word list alone: everyday words must not depend on the texts of a portal.
const lexicon = portalLexicon([]);
const splitter = compoundSplitter(lexicon);

function parts(word: string): string {
	const compound = splitter.split(word);
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
		expect(splitter.split(word)).toBeUndefined();
	},
);

test.each(['', 'Amt', 'E-Akte', 'OZG2', '<img onerror=x>', 'ä'.repeat(2000), '😀😀😀😀😀😀'])(
	'what is no plain word is left alone: „%s“',
	(word) => {
		expect(splitter.split(word)).toBeUndefined();
	},
);

test('every run of neighbouring parts is searchable', () => {
	const leaves = splitter.leavesOf('Baugenehmigungsbehörde');
	expect(searchableParts(leaves, lexicon)).toEqual([
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
		return splitter.split(word)?.parts?.[0].form.length !== modifier;
	});
	expect(lines.length).toBeGreaterThanOrEqual(300);
	expect(wrong.length / lines.length).toBeLessThanOrEqual(0.05);
});

test('at most 1 % of simple words are split', () => {
	const words = goldLines('simplizia.txt');
	const split = words.flatMap((word) => {
		const leaves = splitter.leavesOf(word);
		return leaves.length > 0 ? [leaves.join('|')] : [];
	});
	expect(words.length).toBeGreaterThanOrEqual(600);
	expect(split.length / words.length, split.join(', ')).toBeLessThanOrEqual(0.01);
});

test.each([
	['Maßnahmenkatalog', 'maßnahmen katalog'],
	['Gewaltenteilung', 'gewalten teilung'],
	['Präzedenzfall', 'präzedenz fall'],
	['Clearingstelle', 'clearing stelle'],
	['Geschäftsgebaren', 'geschäfts gebaren'],
	['Kriegsende', 'kriegs ende'],
	['Niederlohnland', 'nieder lohn land'],
	['Bringschuld', 'bring schuld'],
	['Schüttgut', 'schütt gut'],
	['Gegenangebot', 'gegen angebot'],
	['Molekularbiologie', 'molekular biologie'],
	['Erbschaftsteuer', 'erbschaft steuer'],
	['Friedensprozeß', 'friedens prozeß'],
])('verb stems, plurals, foreign beginnings and old spellings are parts: „%s“', (word, leaves) => {
	expect(splitter.leavesOf(word).join(' ')).toBe(leaves);
});

test.each([
	'Gewährleistung',
	'Oberkirch',
	'Restaurators',
	'abgehalten',
	'vereinfachen',
	'schießen',
])('„%s“ only looks like a compound', (word) => {
	expect(splitter.leavesOf(word)).toEqual([]);
});

test.each(['a', 'b'] as const)('compounds of texts nobody tuned for are split, half %s', (half) => {
	const { compounds, found, wrong, simple, cut } = measureSplits(
		splitter,
		goldLines('haelften.tsv').join('\n'),
		half,
	);
	expect(compounds).toBeGreaterThanOrEqual(500);
	expect(simple).toBeGreaterThanOrEqual(200);
	expect(found / compounds).toBeGreaterThanOrEqual(0.95);
	expect(wrong.length / compounds, wrong.join(', ')).toBeLessThanOrEqual(0.005);
	expect(cut.length / simple, cut.join(', ')).toBeLessThanOrEqual(0.01);
});
