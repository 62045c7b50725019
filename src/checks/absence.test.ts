import { expect, test } from 'vitest';
import { absencesIn } from './absence.ts';
import { keptAside, written } from './testing/absence-sentences.ts';

test.each(written.absent)('says that something is missing: %s', (sentence) => {
	expect(absencesIn(sentence)).toHaveLength(1);
});

test.each(written.fine)('says no such thing: %s', (sentence) => {
	expect(absencesIn(sentence)).toEqual([]);
});

test('of the sentences kept aside, all are found, with at most one false alarm', () => {
	expect(keptAside.absent.filter((each) => absencesIn(each).length === 0)).toEqual([]);
	expect(keptAside.fine.filter((each) => absencesIn(each).length > 0).length).toBeLessThan(2);
});

test('every sentence of a paragraph is judged by itself, with the mark behind its dot', () => {
	const text =
		'Nach Angaben der Stadt gibt es keine Zahlen. [1](#quelle-1) Die Kosten sind nicht\nveröffentlicht. Im Mai 2025. Ob der Dienst läuft, ist offen.';
	expect(absencesIn(text)).toEqual([
		{ at: text.indexOf('sind'), text: 'sind nicht veröffentlicht' },
		{ at: text.indexOf('ist offen'), text: 'ist offen' },
	]);
});

test('the words of a link count, its address does not; brackets are a statement of their own', () => {
	expect(absencesIn('Der [heutige Stand](/nicht-belegt/) ist unbekannt.')).toHaveLength(1);
	expect(absencesIn('Siehe [den Plan](/kosten-nicht-bekannt/).')).toEqual([]);
	expect(absencesIn('Der Ausbau (Kosten sind nicht belegt) begann 2020.')).toHaveLength(1);
});

test('a field that stands alone says nothing', () => {
	for (const value of ['nicht bekannt', 'k. A.', 'unbekannt', 'keine Angaben zu Kosten'])
		expect(absencesIn(value)).toHaveLength(1);
});

test('a heading for what is unknown is found', () => {
	expect(absencesIn('## Was nicht bekannt ist', { heading: true })).toHaveLength(1);
	expect(absencesIn('## Was zu tun ist', { heading: true })).toEqual([]);
});

test('a long text of commas takes no time', () => {
	const start = performance.now();
	absencesIn(`${'Zahlen, keine '.repeat(5000)}nicht`);
	absencesIn(`${'Zahlen keine nicht '.repeat(5000)}`);
	expect(performance.now() - start).toBeLessThan(1000);
});
