import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readGitLog } from '#src/entries/history/git-log.ts';
import { FIXED_DAY } from './fixed-day.ts';

/** Files of the project that no build reads: results of builds, documents, rules of other programs. */
const NO_SOURCE =
	/^(?:\..*|.*\.md|bench|content|dist|docs|hosting|lint|node_modules|playwright-report|test-results|tests)$/;
/** Tests beside the sources. */
const TEST = /\.test\.ts$|(?:^|\/)(?:testing|__snapshots__)\//;

/**
 * Digest of everything the bytes of a built portal depend on: the sources, the content with its history,
 * the environment and the version of Node. The place of the content makes no difference.
 *
 * @param env what differs from the usual environment, with `CONTENT_DIR` as an absolute path
 * @param project folder of the sources; its content is built without `CONTENT_DIR`
 */
export function buildKey(env: Readonly<Record<string, string>>, project = '.'): string {
	const hash = createHash('sha256');
	const { CONTENT_DIR: content = join(project, 'content'), ...others } = env;
	add(
		hash,
		process.version,
		JSON.stringify(Object.entries({ SOURCE_DATE_EPOCH: FIXED_DAY, ...others }).sort()),
	);
	for (const name of readdirSync(project)
		.filter((each) => !NO_SOURCE.test(each))
		.sort()) {
		addFiles(hash, join(project, name), name);
	}
	// A content folder without a portal.yaml uses the project's.
	add(hash, 'portal.yaml', readFileSync(join(project, 'content/portal.yaml')));
	addFiles(hash, content, 'content');
	add(hash, 'history', JSON.stringify(readGitLog(content)));
	return hash.digest('hex').slice(0, 32);
}

function addFiles(hash: Hash, path: string, name: string): void {
	if (TEST.test(name)) return;
	if (!statSync(path).isDirectory()) return add(hash, name, readFileSync(path));
	for (const each of readdirSync(path).sort()) {
		if (each !== '.git') addFiles(hash, join(path, each), `${name}/${each}`);
	}
}

/** Adds parts with their lengths, so that different lists of parts have different digests. */
function add(hash: Hash, ...parts: (string | Uint8Array)[]): void {
	for (const part of parts) hash.update(`${part.length} `).update(part);
}
