import { parseArgs } from 'node:util';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { checkContent } from '#src/checks/check-content.ts';
import type { Finding } from '#src/checks/finding.ts';
import { usableContentDir } from '#src/site/portal/content-dir.ts';
import { readEnvironment } from '#src/site/portal/environment.ts';
import { loadPortal } from '#src/site/portal/load-portal.ts';
import { compareContent } from './compare-content.ts';
import { earlierContent } from './earlier-content.ts';
import { changedFiles } from './other-files.ts';
import { tellProposal, type Proposal } from './tell-changes.ts';

const USAGE = `Aufruf: npm run --silent review -- STAND [--vorschau ADRESSE]

  STAND               Zweig oder Commit, mit dem die Inhalte verglichen werden, zum Beispiel origin/main
  --vorschau ADRESSE  wo die Vorschau dieses Vorschlags zu sehen ist, für Links
  --help              diese Übersicht

Schreibt in Markdown, was sich an den Inhalten ändert, was die Prüfung dazu sagt und welche Nachricht zu schicken ist.
`;

/**
 * Tells what the content changes against an earlier state.
 *
 * @param args the command's arguments
 * @returns what to print
 * @throws OperatorMistake with a German sentence for wrong arguments and unknown states
 */
export function review(args: readonly string[]): string {
	const { revision, preview, help } = readArguments(args);
	if (help) return USAGE;
	if (revision === undefined)
		throw new OperatorMistake(`Es fehlt der Stand zum Vergleichen.\n\n${USAGE}`);
	const environment = readEnvironment();
	const dir = usableContentDir(environment.contentDir);
	const earlier = earlierContent(dir, revision);
	try {
		// The proposal must not decide what its own review says of the portal.
		const portal = loadPortal([earlier.dir, dir]);
		const proposal = proposalOf(earlier.dir, dir);
		return tellProposal(proposal, {
			portal: portal.name,
			site: environment.siteUrl ?? portal.adresse,
			preview,
		});
	} finally {
		earlier.remove();
	}
}

function readArguments(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { vorschau: { type: 'string' }, help: { type: 'boolean', default: false } },
		});
		if (positionals.length > 1) throw new Error('more than one state');
		return { revision: positionals[0], preview: values.vorschau, help: values.help };
	} catch {
		throw new OperatorMistake(`So lässt sich der Befehl nicht aufrufen.\n\n${USAGE}`);
	}
}

/** Compares two content folders. */
function proposalOf(before: string, after: string): Proposal {
	const [old, now] = [checkContent(before), checkContent(after)];
	const changes = compareContent(old.content.entries, now.content.entries);
	const entryFiles = new Set([...old.files, ...now.files]);
	const differing = changedFiles(before, after);
	// Also files that the check finds so faulty that they hold no entry.
	const touched = new Set([
		...changes.map(({ entry }) => entry.file),
		...differing.map(({ file }) => file),
	]);
	const known = new Set(old.findings.map(keyOf));
	return {
		changes,
		files: differing.filter(({ file }) => !entryFiles.has(file)),
		own: now.findings.filter(({ file }) => touched.has(file)),
		others: now.findings.filter((each) => !touched.has(each.file) && !known.has(keyOf(each))),
	};
}

/** The same finding, wherever in its file it stands. */
function keyOf({ rule, file, text }: Finding): string {
	return `${rule} ${file} ${text}`;
}
