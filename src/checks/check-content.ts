import { NO_STEPS, type Steps } from '#src/base/steps.ts';
import { today } from '#src/base/dates/today.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { articleImages } from '#src/entries/articles/image-files.ts';
import { findEntryFiles } from '#src/entries/read/find-entry-files.ts';
import type { Content } from '#src/entries/read/load-content.ts';
import { parseMdx } from '#src/entries/read/mdx-tree.ts';
import { readBoundaries } from '#src/entries/read/read-boundaries.ts';
import { readRemoved } from '#src/entries/read/read-removed.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import { formRoutes } from '#src/model/form-pages.ts';
import { fixedRoutes, listRoutes } from '#src/model/routes.ts';
import { checkFile, readFacts } from './check-file.ts';
import { withLookups, type CheckedContent } from './checked-content.ts';
import { checkedFile } from './checked-file.ts';
import { isDraft } from './drafts.ts';
import { memoryOf, type FileMemory } from './file-memory.ts';
import type { Finding } from './finding.ts';
import { glossaryOf } from './glossary.ts';
import { FilesReadAgain, keptFile } from './kept-file.ts';
import { portalAddress } from './own-address.ts';
import { rulePath } from './rule-address.ts';
import { findingsOf, findingsOfGroup, ruleGroups } from './rule-groups.ts';
import { MOST_PER_FILE } from './rule.ts';
import { rules } from './rules.ts';

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

/** Options of {@link checkContent}. */
export interface CheckOptions {
	/** The day against which dates are judged, ISO; today by default. */
	day?: string;
	/** Files for which hints are wanted, too; mistakes are told for all. All files by default. */
	hintsFor?: (file: string) => boolean;
	/** What earlier checks found in single files. */
	memory?: FileMemory;
	/** Told of every file. */
	steps?: Steps;
}

/**
 * Reads all content and runs every rule on it, without printing and without stopping at a mistake.
 * Mistakes in drafts become hints, unless they concern security; a faulty draft is left out.
 *
 * A file is read and judged alone, and only what is needed to judge it beside the others stays: thousands of texts,
 * trees and places would fill the memory.
 *
 * @param contentDir absolute path of the content folder
 * @throws Error if the folder itself cannot be read.
 */
export function checkContent(
	contentDir: string,
	{
		day = today(),
		hintsFor = () => true,
		memory = memoryOf(),
		steps = NO_STEPS,
	}: CheckOptions = {},
): CheckResult {
	const found = findEntryFiles(contentDir);
	const glossary = glossaryOf(
		found.files
			.filter(({ kind }) => kind === 'glossar')
			.flatMap(({ kind, ...file }) =>
				readFacts({ kind, ...file }, memory).sources.map(({ raw }) => ({ kind, raw })),
			),
	);
	const groupsFor = (file: string) =>
		ruleGroups.filter(({ hintsOnly }) => !hintsOnly || hintsFor(file));
	steps.phase('Inhalte prüfen', found.files.length);
	const results = found.files.map((file) => {
		steps.advance();
		return checkFile(file, groupsFor(file.file), glossary, memory);
	});
	steps.phase('Zusammenhänge prüfen');
	memory.retain(new Set(found.files.map(({ file }) => file)));

	const again = new FilesReadAgain();
	const kept = results.map(({ file, bytes, facts }) => keptFile(file, bytes, facts, again));
	const removed = readRemoved(contentDir);
	const removedFile = removed && { ...removed, sources: [] };
	const files = kept.map(({ file }) => file);
	if (removedFile) files.push(removedFile);
	const content = withLookups({
		dir: contentDir,
		files,
		problems: found.problems,
		entries: files.flatMap(({ sources }) => sources.flatMap(({ entry }) => entry ?? [])),
		removed,
		boundaries: readBoundaries(contentDir),
		today: day,
		routes,
		host: portalAddress(contentDir),
		images: articleImages(contentDir),
		otherPictures: found.otherPictures,
		beside: found.beside,
		texts: kept.flatMap(({ texts }) => texts),
		treeOf: (source) => parseMdx(source.body),
	});
	const all = withoutConsequences([
		...results.flatMap((each) => each.findings),
		...(removedFile
			? ruleGroups.flatMap((group) => findingsOfGroup(group, checkedFile(removedFile, glossary)))
			: []),
		...rules.flatMap((rule) => findingsOf(rule, rule.check?.(content) ?? [])),
	]).sort(byPlace);
	return resultOf(content, capped(all), hintsFor);
}

/** Addresses of pages that are not entries. */
const routes = [
	...fixedRoutes,
	...formRoutes,
	...listRoutes,
	...rules.map(({ name }) => rulePath(name)),
];

function resultOf(
	content: CheckedContent,
	findings: readonly Finding[],
	hintsFor: (file: string) => boolean,
): CheckResult {
	const faulty = new Set(
		findings.flatMap(({ severity, file }) => (severity === 'Fehler' ? file : [])),
	);
	const drafts = new Set(content.sources.filter(isDraft).map(({ file }) => file));
	const security = new Set(rules.filter((rule) => rule.security).map(({ name }) => name));
	const { dir, files, problems, entries, removed, boundaries } = content;
	return {
		content: { dir, files, problems, entries, removed, boundaries },
		entries: entries.filter(
			(entry) => kindOf(entry.kind).storage === 'csv' || !faulty.has(entry.file),
		),
		removed: removed?.entries ?? [],
		findings: findings
			.map((finding): Finding =>
				finding.severity === 'Fehler' && drafts.has(finding.file) && !security.has(finding.rule)
					? { ...finding, severity: 'Hinweis', draft: true }
					: finding,
			)
			.filter(({ severity, file }) => severity === 'Fehler' || hintsFor(file)),
		files: files.map(({ file }) => file),
	};
}

/** Drops findings that another finding on the same line explains, and hints that wait for others to be mended. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
	const key = (rule: string, { file, line }: Finding) => `${rule} ${file}:${line}`;
	const told = new Set(findings.map((finding) => key(finding.rule, finding)));
	const silencedBy = new Map(rules.map((rule) => [rule.name, rule.silencedBy ?? []]));
	const waiting = new Set(rules.filter(({ hintsWait }) => hintsWait).map(({ name }) => name));
	const waits = ({ rule, severity }: Finding) => severity === 'Hinweis' && waiting.has(rule);
	const lastLine = new Map<string, number>();
	for (const finding of findings) {
		const { file, line } = finding;
		if (!waits(finding)) lastLine.set(file, Math.max(line, lastLine.get(file) ?? 0));
	}
	return findings.filter(
		(finding) =>
			!silencedBy.get(finding.rule)?.some((cause) => told.has(key(cause, finding))) &&
			!(waits(finding) && (lastLine.get(finding.file) ?? 0) > finding.line),
	);
}

/**
 * Ends the findings of a rule in a file where nobody reads on, with a sentence that says so.
 *
 * @param findings by place
 */
function capped(findings: readonly Finding[]): Finding[] {
	const counts = new Map<string, number>();
	return findings.flatMap((finding) => {
		const key = `${finding.rule} ${finding.file}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count < MOST_PER_FILE) return [finding];
		if (count > MOST_PER_FILE) return [];
		const { rule, severity, file, line, column } = finding;
		const text = `Mehr als ${MOST_PER_FILE} Befunde einer Regel nennt die Prüfung in einer Datei nicht.`;
		const expected = 'diese beheben, dann noch einmal prüfen';
		return [finding, { rule, severity, file, line, column, text, expected }];
	});
}

const places = new Map(rules.map(({ name }, index) => [name, index]));

/** By file, line and column; at one place in the order of the rules. */
function byPlace(a: Finding, b: Finding): number {
	return (
		codeOrder(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		(places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0)
	);
}
