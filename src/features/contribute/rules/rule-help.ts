import { exampleDifference, type ExampleExcerpt } from '#src/checks/example-difference.ts';
import { findingText } from '#src/checks/reports/text.ts';
import { rulePath } from '#src/checks/rule-address.ts';
import { rules } from '#src/checks/rules.ts';
import { tryExample } from '#src/checks/try-example.ts';

/** A rule as its help page shows it. */
export interface RulePage {
	name: string;
	/** Address below the portal's base. */
	path: string;
	title: string;
	explanation: readonly string[];
	wrong: ExampleExcerpt;
	right: ExampleExcerpt;
	/** What the check says of the bad example, word for word. */
	findings: string;
	/** All its findings are hints, which stop nothing. */
	hintsOnly: boolean;
	/** It stops drafts, too. */
	security: boolean;
}

/** @returns the help of every rule, in the order of the rules. */
export function rulePages(): RulePage[] {
	return rules.map(({ name, security = false, help }) => {
		const findings = tryExample(help.wrong);
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
