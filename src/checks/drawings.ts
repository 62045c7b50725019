import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { oncePer } from '#src/base/once.ts';
import { sourceText, type SourceText } from '#src/entries/read/source-text.ts';
import type { CheckedContent } from './checked-content.ts';

/** The rule `bilder` refuses far smaller files. */
const MOST_BYTES = 1_000_000;

/** @returns every drawing of the content with its text, read once for all rules */
export const drawings = oncePer(
	({ dir, images }: CheckedContent): { file: string; source: SourceText }[] =>
		images.flatMap((file) => {
			const path = join(dir, file);
			if (!file.toLowerCase().endsWith('.svg') || statSync(path).size > MOST_BYTES) return [];
			return { file, source: sourceText(readFileSync(path, 'utf8')) };
		}),
);
