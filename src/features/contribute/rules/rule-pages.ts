import { once } from '#src/base/once.ts';
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
	/** The rule stops drafts, too. */
	security: boolean;
	/** What the check reports for the bad example; checked when first asked for. */
	report: () => ExampleReport;
}

/** What the check reports for an example. */
interface ExampleReport {
	/** Word for word. */
	findings: string;
	/** All findings are hints, which stop nothing. */
	hintsOnly: boolean;
}

/**
 * @param findingsOf runs the check on an example
 * @returns the help of every rule, in the order given
 */
export function rulePagesOf(
	rules: readonly Pick<Rule, 'name' | 'security' | 'help'>[],
	findingsOf: (example: RuleExample) => readonly Finding[],
): RulePage[] {
	return rules.map(({ name, security = false, help }) => ({
		name,
		path: rulePath(name),
		title: help.title,
		explanation: help.explanation,
		...exampleDifference(help.wrong, help.right),
		security,
		report: once(() => reportOf(findingsOf(help.wrong))),
	}));
}

function reportOf(findings: readonly Finding[]): ExampleReport {
	return {
		findings: findings.map((finding) => findingText(finding, { folder: 'content' })).join('\n'),
		hintsOnly: findings.every(({ severity }) => severity === 'Hinweis'),
	};
}
