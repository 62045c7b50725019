import { NO_STEPS, type Steps } from '#src/base/steps.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import type { Content } from '#src/entries/read/load-content.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import { fixedRoutes, listRoutes } from '#src/model/routes.ts';
import { checkedContent, isDraft } from './checked-content.ts';
import type { Finding } from './finding.ts';
import { MOST_PER_FILE, type Remark, type Rule } from './rule.ts';
import { rules } from './rules.ts';
import { rulePath } from './rule-address.ts';
import { today } from '#src/base/dates/today.ts';

/** The content with everything the rules found. */
export interface CheckResult {
	/** The content as read, valid or not. */
	content: Content;
	/** Entries without a `Fehler`; each row of a table is judged separately. */
	entries: Entry[];
	/** Entries that are no longer published. */
	removed: RemovedEntry[];
	/** Everything the rules found, by file, line and column. */
	findings: Finding[];
	/** Every file read as content, below the content folder, with `/`. */
	files: string[];
}

/**
 * Reads all content and runs every rule on it, without printing and without stopping at a mistake.
 * Mistakes in drafts become hints, unless they concern security; a faulty draft is left out.
 *
 * @param contentDir absolute path of the content folder
 * @param day the day against which dates are judged, ISO
 * @param steps told of every file read and every rule
 * @throws Error if the folder itself cannot be read.
 */
export function checkContent(
	contentDir: string,
	day: string = today(),
	steps: Steps = NO_STEPS,
): CheckResult {
	const routes = [...fixedRoutes, ...listRoutes, ...rules.map(({ name }) => rulePath(name))];
	const content = checkedContent(contentDir, day, routes, steps);
	steps.phase('Regeln prüfen', rules.length);
	const found = new Map<string, Finding>();
	for (const rule of rules) {
		const counts = new Map<string, number>();
		for (const remark of rule.check(content)) {
			const count = (counts.get(remark.file) ?? 0) + 1;
			counts.set(remark.file, count);
			// Nobody reads more, and a hostile file must not produce an endless report.
			if (count > MOST_PER_FILE) continue;
			const finding = findingOf(rule, remark);
			// A missing column is found in every row of a table.
			found.set(`${placeKey(finding)} ${finding.text}`, finding);
		}
		steps.advance();
	}
	const findings = withoutConsequences([...found.values()]).sort(byPlace);
	const faulty = new Set(
		findings.flatMap(({ severity, file }) => (severity === 'Fehler' ? file : [])),
	);
	const drafts = new Set(content.sources.filter(isDraft).map(({ file }) => file));
	const security = new Set(rules.filter((rule) => rule.security).map(({ name }) => name));
	return {
		content,
		entries: content.entries.filter(
			(entry) => kindOf(entry.kind).storage === 'csv' || !faulty.has(entry.file),
		),
		removed: content.removed?.entries ?? [],
		findings: findings.map((finding) =>
			finding.severity === 'Fehler' && drafts.has(finding.file) && !security.has(finding.rule)
				? { ...finding, severity: 'Hinweis', draft: true }
				: finding,
		),
		files: content.files.map(({ file }) => file),
	};
}

/** Drops findings that another finding on the same line explains. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
	const key = (rule: string, { file, line }: Finding) => `${rule} ${file}:${line}`;
	const told = new Set(findings.map((finding) => key(finding.rule, finding)));
	const silencedBy = new Map(rules.map((rule) => [rule.name, rule.silencedBy ?? []]));
	return findings.filter(
		(finding) => !silencedBy.get(finding.rule)?.some((cause) => told.has(key(cause, finding))),
	);
}

function findingOf({ name: rule }: Rule, remark: Remark): Finding {
	const { file, source, at, severity = 'Fehler', text, expected, correction } = remark;
	const place = source?.placeAt(at) ?? { line: 1, column: 1 };
	const sourceLine = source?.lineText(place.line);
	return {
		rule,
		severity,
		file,
		...place,
		text,
		...(expected !== undefined && { expected }),
		...(sourceLine && { sourceLine }),
		...(correction !== undefined && { correction }),
	};
}

function placeKey({ rule, file, line, column }: Finding): string {
	return `${rule} ${file}:${line}:${column}`;
}

function byPlace(a: Finding, b: Finding): number {
	return codeOrder(a.file, b.file) || a.line - b.line || a.column - b.column;
}
