import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, note } from '#src/base/query.ts';
import { contentDir } from './portal/portal.ts';

const NAME = 'image';

const read = (file: string) => readFileSync(join(contentDir, file));
const shown = (file: string) => hash('sha256', read(file), 'base64url');

answers(NAME, shown);

/**
 * @param file below the content folder
 * @returns the file's bytes; whoever asks depends on them
 */
export function imageBytes(file: string): Buffer {
	note(`${NAME} ${file}`, () => shown(file));
	return read(file);
}
