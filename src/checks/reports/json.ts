import type { Finding } from '../finding.ts';
import type { ReportOptions } from './text.ts';

/** Output of `npm run check -- --format json`; `version` rises when a field changes its meaning. */
interface JsonReport {
	version: 1;
	/** Number of files checked. */
	dateien: number;
	fehler: number;
	hinweise: number;
	befunde: {
		/** Path from the current folder. */
		datei: string;
		zeilennummer: number;
		spalte: number;
		regel: string;
		schwere: Finding['severity'];
		text: string;
		erwartet?: string;
		/** The line as written in the file. */
		zeile?: string;
		/** The corrected line. */
		korrektur?: string;
		entwurf?: true;
		/** Address of the rule's help. */
		hilfe?: string;
	}[];
	/** Files outside the content folder that the change touches; only with `--basis`. */
	ausserhalb?: readonly string[];
}

/** Writes findings for other tools. */
export function reportJson(
	findings: readonly Finding[],
	{ folder, files, help, outside }: ReportOptions,
): string {
	const errors = findings.filter(({ severity }) => severity === 'Fehler').length;
	const report: JsonReport = {
		version: 1,
		dateien: files,
		fehler: errors,
		hinweise: findings.length - errors,
		befunde: findings.map(({ file, line, column, rule, severity, text, ...more }) => ({
			datei: `${folder}/${file}`,
			zeilennummer: line,
			spalte: column,
			regel: rule,
			schwere: severity,
			text,
			...(more.expected !== undefined && { erwartet: more.expected }),
			...(more.sourceLine && { zeile: more.sourceLine }),
			...(more.correction !== undefined && { korrektur: more.correction }),
			...(more.draft && { entwurf: more.draft }),
			...(help && { hilfe: help(rule) }),
		})),
		...(outside && { ausserhalb: outside }),
	};
	return `${JSON.stringify(report, undefined, 2)}\n`;
}
