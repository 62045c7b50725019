import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from './check-content.ts';
import { exampleContent } from './example-content.ts';
import type { Finding } from './finding.ts';
import type { RuleExample } from './rule.ts';

/** After every date in the examples, so that what is said of them never changes. */
const DAY = '2026-12-01';

/** @returns what the check says of a rule's example, in a folder that is gone afterwards. */
export function tryExample({ file, text, moreFiles }: RuleExample): Finding[] {
	const dir = mkdtempSync(join(tmpdir(), 'regel-'));
	try {
		for (const [path, content] of Object.entries({
			...exampleContent,
			...moreFiles,
			[file]: text,
		})) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), content);
		}
		return checkContent(dir, DAY).findings;
	} finally {
		rmSync(dir, { recursive: true });
	}
}
