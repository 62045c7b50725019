import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exampleContent } from '../example-content.ts';

export { lines, NEWS } from '../example-content.ts';

/**
 * Writes a temporary content folder, which is removed after the test.
 *
 * @param files path → text, in addition to a few valid entries
 * @returns the folder's absolute path
 */
export function contentFixture(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const dir = mkdtempSync(join(tmpdir(), 'inhalt-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	for (const [file, text] of Object.entries({ ...exampleContent, ...files })) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
	return dir;
}
