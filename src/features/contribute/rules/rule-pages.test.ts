import { expect, test } from 'vitest';
import type { Finding } from '#src/checks/finding.ts';
import { rulePagesOf } from './rule-pages.ts';

const rule = {
	name: 'ueberschrift',
	hilfe: {
		titel: 'Überschriften',
		erklaerung: ['Warum es die Regel gibt.'],
		falsch: { datei: 'meldungen/neu.mdx', text: '---\ntitel: A\n---\n\n# Falsch\n\nText.\n' },
		richtig: { datei: 'meldungen/neu.mdx', text: '---\ntitel: A\n---\n\n## Richtig\n\nText.\n' },
	},
};
const finding: Finding = {
	regel: 'ueberschrift',
	schwere: 'Hinweis',
	file: 'meldungen/neu.mdx',
	line: 5,
	column: 1,
	text: 'Das ist falsch.',
};
const pageWith = (...findings: Finding[]) => rulePagesOf([rule], () => findings)[0];

test('a page shows where the two examples differ, and what the check says of the bad one', () => {
	const page = rulePagesOf([rule], ({ text }) => (text.includes('# Falsch') ? [finding] : []))[0];
	expect(page?.pfad).toBe('/mitmachen/regeln/ueberschrift/');
	expect(page?.falsch.zeilen).toContain('# Falsch');
	expect(page?.richtig.zeilen).toContain('## Richtig');
	expect(page?.falsch.zeilen).not.toContain('titel: A');
	expect(page?.meldung).toContain('content/meldungen/neu.mdx:5:1');
	expect(page?.meldung).toContain('Das ist falsch.');
});

test('a rule stops nothing only if all it says are hints', () => {
	expect(pageWith(finding)?.nurHinweis).toBe(true);
	expect(pageWith(finding, { ...finding, schwere: 'Fehler' })?.nurHinweis).toBe(false);
});

test('a rule stops drafts only if it says so', () => {
	expect(pageWith(finding)?.sicherheit).toBe(false);
	expect(rulePagesOf([{ ...rule, sicherheit: true }], () => [finding])[0]?.sicherheit).toBe(true);
});
