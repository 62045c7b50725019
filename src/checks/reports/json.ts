import type { Finding } from '../finding.ts';
import type { ReportOptions } from './text.ts';

/** What `npm run check -- --format json` prints; `version` rises when a field changes its meaning. */
interface JsonReport {
	version: 1;
	/** Number of files checked. */
	dateien: number;
	fehler: number;
	hinweise: number;
	befunde: (Omit<Finding, 'file' | 'line' | 'column'> & {
		/** Path as it is opened from the current folder. */
		datei: string;
		zeilennummer: number;
		spalte: number;
		/** Address of the rule's help. */
		hilfe?: string;
	})[];
	/** Files outside the content folder that the change touches; only with `--basis`. */
	ausserhalb?: readonly string[];
}

/** Writes findings for other tools. */
export function reportJson(
	findings: readonly Finding[],
	{ folder, files, hilfe, ausserhalb }: ReportOptions,
): string {
	const errors = findings.filter(({ schwere }) => schwere === 'Fehler').length;
	const report: JsonReport = {
		version: 1,
		dateien: files,
		fehler: errors,
		hinweise: findings.length - errors,
		befunde: findings.map(({ file, line, column, ...rest }) => ({
			datei: `${folder}/${file}`,
			zeilennummer: line,
			spalte: column,
			...rest,
			...(hilfe && { hilfe: hilfe(rest.regel) }),
		})),
		...(ausserhalb && { ausserhalb }),
	};
	return `${JSON.stringify(report, undefined, 2)}\n`;
}
