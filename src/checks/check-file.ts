import { hash } from 'node:crypto';
import { isPlainData } from '#src/base/plain-data.ts';
import type { EntryFile } from '#src/entries/read/find-entry-files.ts';
import { readEntryFile } from '#src/entries/read/load-content.ts';
import { readBytes, type FileBytes } from '#src/entries/read/read-file.ts';
import { checkedFile } from './checked-file.ts';
import { factsOf, type FileFacts } from './file-facts.ts';
import type { FileMemory, FileRecord } from './file-memory.ts';
import type { Finding } from './finding.ts';
import { NO_GLOSSARY, type Glossary } from './glossary.ts';
import { basisOf, findingsOfGroup, type RuleGroup } from './rule-groups.ts';

/** What a file yields alone. */
export interface FileResult {
	file: EntryFile;
	bytes: FileBytes;
	facts: FileFacts;
	findings: Finding[];
}

/**
 * Reads a file and asks the rules that look at one file, as far as the memory does not know.
 *
 * @param groups rules to ask
 */
export function checkFile(
	file: EntryFile,
	groups: readonly RuleGroup[],
	glossary: Glossary,
	memory: FileMemory,
): FileResult {
	const bytes = readBytes(file);
	const digest = bytes.bytes && hash('sha256', bytes.bytes, 'base64url');
	const known = digest === undefined ? undefined : memory.recall(file.file, digest);
	const isKept = (group: RuleGroup) => known?.found[group.name]?.basis === basisOf(group, glossary);
	if (known && groups.every(isKept)) return result(file, bytes, known, groups);
	const checked = checkedFile(readEntryFile(file, bytes), glossary);
	const found: FileRecord['found'] = { ...known?.found };
	for (const group of groups) {
		if (isKept(group)) continue;
		const findings = findingsOfGroup(group, checked);
		found[group.name] = { basis: basisOf(group, glossary), findings };
	}
	const record: FileRecord = { facts: known?.facts ?? factsOf(checked), found };
	if (digest === undefined || !isPlainData(record)) return result(file, bytes, record, groups);
	// Copied, because pieces of a text keep the whole text in memory.
	const copy = JSON.parse(JSON.stringify(record)) as FileRecord;
	memory.keep(file.file, digest, copy);
	return result(file, bytes, copy, groups);
}

/** Reads a file without asking any rule. */
export function readFacts(file: EntryFile, memory: FileMemory): FileFacts {
	return checkFile(file, [], NO_GLOSSARY, memory).facts;
}

function result(
	file: EntryFile,
	bytes: FileBytes,
	{ facts, found }: FileRecord,
	groups: readonly RuleGroup[],
): FileResult {
	const findings = groups.flatMap(({ name }) => found[name]?.findings ?? []);
	return { file, bytes, facts, findings };
}
