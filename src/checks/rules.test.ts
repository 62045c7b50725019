import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { contentFixture } from './testing/content-fixture.ts';
import type { RuleExample } from './rule.ts';
import { rules } from './rules.ts';

function found({ file, text, moreFiles }: RuleExample): string[] {
	const { findings } = checkContent(contentFixture({ ...moreFiles, [file]: text }));
	return findings.map(({ rule }) => rule);
}

test('every rule has a unique name that suits an address', () => {
	const names = rules.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('rules are silenced only by existing rules', () => {
	const names = rules.map(({ name }) => name);
	for (const { silencedBy = [] } of rules)
		expect(names).toEqual(expect.arrayContaining([...silencedBy]));
});

describe.each(rules.map((rule) => [rule.name, rule.help] as const))('rule %s', (name, help) => {
	test('its bad example has findings of this rule only', () => {
		const regeln = found(help.wrong);
		expect(regeln.length).toBeGreaterThan(0);
		expect(new Set(regeln)).toEqual(new Set([name]));
	});

	test('its good example has none', () => {
		expect(found(help.right)).toEqual([]);
	});

	test('its help explains the reason in whole sentences', () => {
		expect(help.title).not.toMatch(/[.!]$/);
		expect(help.explanation.length).toBeGreaterThan(0);
		for (const paragraph of help.explanation) expect(paragraph).toMatch(/[.!?`»“]$/);
	});
});
