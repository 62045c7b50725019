import type { CheckedFile } from './checked-file.ts';
import type { Finding } from './finding.ts';
import type { Glossary } from './glossary.ts';
import { MOST_PER_FILE, type Remark, type Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Rules that look at one file and whose findings are kept together. */
export interface RuleGroup {
	name: string;
	hintsOnly: boolean;
	usesGlossary: boolean;
	rules: readonly Rule[];
}

const group = (name: string, hintsOnly: boolean, usesGlossary: boolean): RuleGroup => ({
	...{ name, hintsOnly, usesGlossary },
	rules: rules.filter(
		(rule) =>
			rule.checkFile &&
			(rule.hintsOnly ?? false) === hintsOnly &&
			(rule.usesGlossary ?? false) === usesGlossary,
	),
});

/** The rules that look at one file: a build asks for mistakes only, and another glossary concerns only few of them. */
export const ruleGroups: readonly RuleGroup[] = [
	group('mistakes', false, false),
	group('mistakes by the glossary', false, true),
	group('hints', true, false),
	group('hints by the glossary', true, true),
].filter((each) => each.rules.length > 0);

/** @returns a digest of what a group knows beside the file; empty if it is nothing */
export function basisOf({ usesGlossary }: RuleGroup, glossary: Glossary): string {
	return usesGlossary ? glossary.digest : '';
}

/** @returns what the rules of a group find in a file */
export function findingsOfGroup(group: RuleGroup, checked: CheckedFile): Finding[] {
	return group.rules.flatMap((rule) => findingsOf(rule, rule.checkFile?.(checked) ?? []));
}

/** Turns a rule's remarks into findings. */
export function findingsOf(rule: Rule, remarks: Iterable<Remark>): Finding[] {
	const found = new Map<string, Finding>();
	const counts = new Map<string, number>();
	for (const remark of remarks) {
		const count = (counts.get(remark.file) ?? 0) + 1;
		counts.set(remark.file, count);
		// Nobody reads more, and a hostile file must not produce an endless report.
		if (count > MOST_PER_FILE) continue;
		const finding = findingOf(rule, remark);
		// A missing column is found in every row of a table.
		found.set(`${finding.file}:${finding.line}:${finding.column} ${finding.text}`, finding);
	}
	return [...found.values()];
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
