import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import type { ReportOptions } from './text.ts';

/**
 * Writes findings as a Code Quality report, which GitLab shows in merge requests.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function reportGitlab(findings: readonly Finding[], options: ReportOptions): string {
	const seen = new Map<string, number>();
	const issues = findings.map((finding) => {
		// A mistake keeps its fingerprint when lines above it are added or removed.
		const key = [finding.rule, finding.file, finding.sourceLine?.trim() ?? '', finding.text].join(
			'\0',
		);
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		return issue(finding, options, `${key}\0${before}`);
	});
	return `${JSON.stringify(issues, undefined, 2)}\n`;
}

function issue(finding: Finding, { folder, help }: ReportOptions, key: string) {
	const { rule, severity, file, line, text, expected, correction, draft } = finding;
	return {
		description: [
			text + (draft ? ' (Entwurf)' : ''),
			...(expected === undefined ? [] : [`Erwartet: ${expected.replace(/\.$/, '')}.`]),
			...(correction === undefined ? [] : [`Berichtigt: ${correction.trim()}`]),
			...(help ? [`Hilfe: ${help(rule)}`] : []),
		].join(' '),
		check_name: rule,
		fingerprint: createHash('sha256').update(key).digest('hex').slice(0, 32),
		severity: severity === 'Fehler' ? 'major' : 'info',
		location: { path: `${folder}/${file}`, lines: { begin: line } },
	};
}
