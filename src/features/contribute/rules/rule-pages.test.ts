import { expect, test } from 'vitest';
import type { Finding } from '#src/checks/finding.ts';
import { rulePagesOf } from './rule-pages.ts';

const rule = {
	name: 'ueberschrift',
	help: {
		title: 'Überschriften',
		explanation: ['Warum es die Regel gibt.'],
		wrong: { file: 'meldungen/neu.mdx', text: '---\ntitel: A\n---\n\n# Falsch\n\nText.\n' },
		right: { file: 'meldungen/neu.mdx', text: '---\ntitel: A\n---\n\n## Richtig\n\nText.\n' },
	},
};
const finding: Finding = {
	rule: 'ueberschrift',
	severity: 'Hinweis',
	file: 'meldungen/neu.mdx',
	line: 5,
	column: 1,
	text: 'Das ist falsch.',
};
const pageWith = (...findings: Finding[]) => rulePagesOf([rule], () => findings)[0];

test('a page shows where two examples differ, and what the check reports for the bad one', () => {
	const page = rulePagesOf([rule], ({ text }) => (text.includes('# Falsch') ? [finding] : []))[0];
	expect(page?.path).toBe('/mitmachen/regeln/ueberschrift/');
	expect(page?.wrong.lines).toContain('# Falsch');
	expect(page?.right.lines).toContain('## Richtig');
	expect(page?.wrong.lines).not.toContain('titel: A');
	expect(page?.report().findings).toContain('content/meldungen/neu.mdx:5:1');
	expect(page?.report().findings).toContain('Das ist falsch.');
});

test('a rule stops nothing only if all its findings are hints', () => {
	expect(pageWith(finding)?.report().hintsOnly).toBe(true);
	expect(pageWith(finding, { ...finding, severity: 'Fehler' })?.report().hintsOnly).toBe(false);
});

test('a rule stops drafts only if it is marked as security', () => {
	expect(pageWith(finding)?.security).toBe(false);
	expect(rulePagesOf([{ ...rule, security: true }], () => [finding])[0]?.security).toBe(true);
});

test('an example is checked only if its report is wanted, and once', () => {
	let checks = 0;
	const [page] = rulePagesOf([rule], () => {
		checks += 1;
		return [finding];
	});
	expect(checks).toBe(0);
	expect(page?.report()).toBe(page?.report());
	expect(checks).toBe(1);
});
