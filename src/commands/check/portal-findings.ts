import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#src/checks/finding.ts';
import { findingsOf } from '#src/checks/rule-groups.ts';
import { felder } from '#src/checks/rules/felder.ts';
import { kodierung } from '#src/checks/rules/kodierung.ts';
import { taeuschung } from '#src/checks/rules/taeuschung.ts';
import { yaml } from '#src/checks/rules/yaml.ts';
import { schemaRemark } from '#src/checks/schema-remark.ts';
import { readText } from '#src/entries/read/read-file.ts';
import { readPortal } from '#src/site/portal/portal-mistakes.ts';

/** The configuration of the portal, in the content folder. */
export const PORTAL_FILE = 'portal.yaml';

/**
 * Checks `portal.yaml`, which is no content: what it expects, only the portal knows.
 *
 * @param contentDir absolute path of the content folder
 * @returns undefined if the folder has none; the portal's own is used then
 */
export function portalFindings(contentDir: string): Finding[] | undefined {
	const path = join(contentDir, PORTAL_FILE);
	// The check of the content refuses links.
	if (!existsSync(path) || lstatSync(path).isSymbolicLink()) return undefined;
	const { text, problems } = readText({ file: PORTAL_FILE, path });
	if (text === undefined) return findingsOf(kodierung, problems);
	const { source, ranges, unreadable, deceptive, messages } = readPortal(text);
	const file = { file: PORTAL_FILE, text: source, ranges };
	const broken = findingsOf(
		yaml,
		unreadable.map((mistake) => ({ file: PORTAL_FILE, source, ...mistake })),
	);
	const misleading = findingsOf(
		taeuschung,
		deceptive.map((mistake) => ({ file: PORTAL_FILE, source, ...mistake })),
	);
	const lines = new Set([...broken, ...misleading].map(({ line }) => line));
	const wrong = findingsOf(
		felder,
		messages.map((message) => schemaRemark(file, message)),
	);
	return [...broken, ...misleading, ...wrong.filter(({ line }) => !lines.has(line))].sort(
		(a, b) => a.line - b.line || a.column - b.column,
	);
}
