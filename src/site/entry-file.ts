import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, note } from '#src/base/query.ts';
import { contentDir } from './portal/portal.ts';

const NAME = 'entryFile';

const read = (file: string) => readFileSync(join(contentDir, file), 'utf8');
const shown = (file: string) => hash('sha256', read(file), 'base64url');

answers(NAME, shown);

/**
 * @param file below the content folder
 * @returns the file's text to the letter; whoever asks depends on it
 */
export function entryFileText(file: string): string {
	note(`${NAME} ${file}`, () => shown(file));
	return read(file);
}
