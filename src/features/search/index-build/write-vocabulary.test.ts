import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIndexFolder } from './index-folder.ts';
import { writeVocabulary } from './write-vocabulary.ts';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'woerter-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function piece(name: string): Promise<unknown> {
	return JSON.parse(await readFile(join(folder, 'woerter', `${name}.json`), 'utf8'));
}

test('writes every piece, so that a missing piece is one that failed to load', async () => {
	writeVocabulary(emptyIndexFolder(folder), [
		['Antrag', 2],
		['Übergang', 1],
	]);
	expect(await readdir(join(folder, 'woerter'))).toHaveLength(27);
	expect(await piece('a')).toEqual({ Antrag: 2 });
	expect(await piece('u')).toEqual({ Übergang: 1 });
	expect(await piece('x')).toEqual({});
});
