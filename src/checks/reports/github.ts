import type { Finding } from '../finding.ts';
import { outsideNotice, type ReportOptions } from './text.ts';

/**
 * Writes findings as workflow commands, which GitHub (and Forgejo) shows next to the lines.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(findings: readonly Finding[], options: ReportOptions): string {
	const commands = findings.map((finding) => command(finding, options));
	const notice = outsideNotice(options);
	if (notice !== undefined) {
		commands.push(`::warning title=${property('Mehr als Inhalte')}::${data(notice)}`);
	}
	return commands.map((line) => `${line}\n`).join('');
}

function command(finding: Finding, { folder, help }: ReportOptions): string {
	const { severity, file, line, column, rule, text, expected, correction, draft } = finding;
	const message = [
		text + (draft ? ' (Entwurf)' : ''),
		...(expected === undefined ? [] : [`Erwartet: ${expected.replace(/\.$/, '')}.`]),
		...(correction === undefined ? [] : [`Berichtigt: ${correction}`]),
		...(help ? [`Hilfe: ${help(rule)}`] : []),
	].join('\n');
	const properties = Object.entries({
		file: `${folder}/${file}`,
		line: String(line),
		col: String(column),
		title: `${severity}: ${rule}`,
	}).map(([name, value]) => `${name}=${property(value)}`);
	return `::${severity === 'Fehler' ? 'error' : 'warning'} ${properties.join(',')}::${data(message)}`;
}

/** Escapes a message as GitHub's toolkit does. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property as GitHub's toolkit does. */
function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
