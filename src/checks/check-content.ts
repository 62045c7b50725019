import type { AnyEntry } from '../model/entry.ts';
import { kindOf } from '../model/kinds.ts';
import { checkedContent } from './checked-content.ts';
import type { Finding } from './finding.ts';
import type { Remark } from './rule.ts';
import { rules } from './rules.ts';

export interface CheckResult {
	/** Entries without a `Fehler`; rows of a table count by themselves. */
	entries: AnyEntry[];
	/** Everything the rules found, by file, line and column. */
	findings: Finding[];
	/** Every file read as content, below the content folder, with `/`. */
	files: string[];
}

/**
 * Reads all content and runs every rule over it; neither prints nor stops at the first mistake.
 *
 * @param contentDir absolute path of the content folder
 * @throws Error if the folder itself cannot be read.
 */
export function checkContent(contentDir: string): CheckResult {
	const content = checkedContent(contentDir);
	const findings = new Map<string, Finding>();
	for (const rule of rules) {
		for (const remark of rule.check(content)) {
			const finding = findingOf(rule.name, remark);
			// A missing column is found in every row of a table.
			findings.set(`${placeKey(finding)} ${finding.text}`, finding);
		}
	}
	const sorted = [...findings.values()].sort(byPlace);
	const faulty = new Set(sorted.flatMap(({ schwere, file }) => (schwere === 'Fehler' ? file : [])));
	return {
		entries: content.entries.filter(
			(entry) => kindOf(entry.kind).ablage === 'csv' || !faulty.has(entry.file),
		),
		findings: sorted,
		files: content.files.map(({ file }) => file),
	};
}

function findingOf(regel: string, remark: Remark): Finding {
	const { file, source, at, schwere = 'Fehler', text, erwartet, korrektur } = remark;
	const place = source?.placeAt(at) ?? { line: 1, column: 1 };
	const zeile = source?.lineText(place.line);
	return {
		regel,
		schwere,
		file,
		...place,
		text,
		...(erwartet !== undefined && { erwartet }),
		...(zeile && { zeile }),
		...(korrektur !== undefined && { korrektur }),
	};
}

function placeKey({ regel, file, line, column }: Finding): string {
	return `${regel} ${file}:${line}:${column}`;
}

function byPlace(a: Finding, b: Finding): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
