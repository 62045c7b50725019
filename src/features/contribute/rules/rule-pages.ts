import { exampleDifference, type ExampleExcerpt } from '#src/checks/example-difference.ts';
import type { Finding } from '#src/checks/finding.ts';
import { findingText } from '#src/checks/reports/text.ts';
import { rulePath } from '#src/checks/rule-address.ts';
import type { Rule, RuleExample } from '#src/checks/rule.ts';

/** A rule as its help page shows it. */
export interface RulePage {
	name: string;
	/** Address below the portal's base. */
	pfad: string;
	titel: string;
	erklaerung: readonly string[];
	falsch: ExampleExcerpt;
	richtig: ExampleExcerpt;
	/** What the check says of the bad example, word for word. */
	meldung: string;
	/** All its findings are hints, which stop nothing. */
	nurHinweis: boolean;
	/** It stops drafts, too. */
	sicherheit: boolean;
}

/**
 * @param findingsOf what the check says of an example
 * @returns the help of every rule, in the order given
 */
export function rulePagesOf(
	rules: readonly Pick<Rule, 'name' | 'sicherheit' | 'hilfe'>[],
	findingsOf: (example: RuleExample) => readonly Finding[],
): RulePage[] {
	return rules.map(({ name, sicherheit = false, hilfe }) => {
		const findings = findingsOf(hilfe.falsch);
		const folder = 'content';
		return {
			name,
			pfad: rulePath(name),
			titel: hilfe.titel,
			erklaerung: hilfe.erklaerung,
			...exampleDifference(hilfe.falsch, hilfe.richtig),
			meldung: findings.map((finding) => findingText(finding, { folder })).join('\n'),
			nurHinweis: findings.every(({ schwere }) => schwere === 'Hinweis'),
			sicherheit,
		};
	});
}
