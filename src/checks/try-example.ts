import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from './check-content.ts';
import { exampleContent } from './example-content.ts';
import type { Finding } from './finding.ts';
import type { RuleExample } from './rule.ts';

/** A day after every date in the examples, so that their findings never change. */
const DAY = '2026-12-01';

/** @returns the findings for a rule's example, checked in a temporary folder. */
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
		return checkContent(dir, { day: DAY }).findings;
	} finally {
		rmSync(dir, { recursive: true });
	}
}
