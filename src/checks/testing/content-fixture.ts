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
	const titles = new Map<string, number>();
	for (const [file, text] of Object.entries({ ...exampleContent, ...files })) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), typeof text === 'string' ? titled(text, titles) : text);
	}
	return dir;
}

/** Gives the second and every further copy of an example a title of its own: `… (2)`. */
function titled(text: string, titles: Map<string, number>): string {
	const title = /^titel: (\w.*[^\s"'])$/m.exec(text)?.[1];
	if (title === undefined) return text;
	const count = (titles.get(title) ?? 0) + 1;
	titles.set(title, count);
	return count === 1 ? text : text.replace(`titel: ${title}`, () => `titel: ${title} (${count})`);
}
