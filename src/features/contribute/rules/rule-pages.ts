import { exampleDifference, type ExampleExcerpt } from '#src/checks/example-difference.ts';
import type { Finding } from '#src/checks/finding.ts';
import { findingText } from '#src/checks/reports/text.ts';
import { rulePath } from '#src/checks/rule-address.ts';
import type { Rule, RuleExample } from '#src/checks/rule.ts';

/** A rule as its help page shows it. */
export interface RulePage {
	name: string;
	/** Address below the portal's base. */
	path: string;
	title: string;
	explanation: readonly string[];
	wrong: ExampleExcerpt;
	right: ExampleExcerpt;
	/** What the check reports for the bad example, word for word. */
	findings: string;
	/** All its findings are hints, which stop nothing. */
	hintsOnly: boolean;
	/** The rule stops drafts, too. */
	security: boolean;
}

/**
 * @param findingsOf runs the check on an example
 * @returns the help of every rule, in the order given
 */
export function rulePagesOf(
	rules: readonly Pick<Rule, 'name' | 'security' | 'help'>[],
	findingsOf: (example: RuleExample) => readonly Finding[],
): RulePage[] {
	return rules.map(({ name, security = false, help }) => {
		const findings = findingsOf(help.wrong);
		const folder = 'content';
		return {
			name,
			path: rulePath(name),
			title: help.title,
			explanation: help.explanation,
			...exampleDifference(help.wrong, help.right),
			findings: findings.map((finding) => findingText(finding, { folder })).join('\n'),
			hintsOnly: findings.every(({ severity }) => severity === 'Hinweis'),
			security,
		};
	});
}
