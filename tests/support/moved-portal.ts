import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './build-variant.ts';
import { sharedPackedBuild } from './shared-build.ts';

/** The renamed and the removed entry of {@link buildMovedPortal}. */
export const MOVED = { from: '/glossar/alter-name/', to: '/glossar/ozg/', kind: 'glossar/ozg.mdx' };
export const GONE = '/leitfaeden/entfernt/';

/**
 * Builds the project's own content with one entry renamed and one removed, packed as
 * `npm run build` does.
 *
 * @param folder absolute path of the published folder, which must not exist
 */
export async function buildMovedPortal(
	folder: string,
	env: Readonly<Record<string, string>>,
): Promise<void> {
	const content = temporaryFolder();
	try {
		cpSync('content', content.path, { recursive: true });
		const file = join(content.path, MOVED.kind);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('---\n', `---\nfrueher: [${MOVED.from}]\n`));
		const removed = `entfernt:
  - adresse: ${GONE}
    titel: Entfernter Leitfaden
    am: 2026-01-15
    grund: Erfunden für einen Test.
    stattdessen: /leitfaeden/
`;
		writeFileSync(join(content.path, 'entfernt.yaml'), removed);
		const built = await sharedPackedBuild({ ...env, CONTENT_DIR: content.path });
		cpSync(built, folder, { recursive: true });
	} finally {
		content.remove();
	}
}
