import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeVocabulary } from './write-vocabulary.ts';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'woerter-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function piece(name: string): Promise<unknown> {
	return JSON.parse(await readFile(join(folder, 'woerter', `${name}.json`), 'utf8'));
}

test('counts the pages with a word, spelt as most of them spell it', async () => {
	await writeVocabulary(folder, [
		{ said: 'Genehmigung genehmigung Antrag', added: 'amt' },
		{ said: 'Die Genehmigung', added: 'antrag' },
		{ said: 'GENEHMIGUNG', added: '' },
	]);
	expect(await piece('g')).toEqual({ Genehmigung: 3 });
	expect(await piece('a')).toEqual({ amt: 1, Antrag: 2 });
});

test('writes every piece, so that a missing piece is one that failed to load', async () => {
	await writeVocabulary(folder, [{ said: 'Übergang', added: '' }]);
	expect(await readdir(join(folder, 'woerter'))).toHaveLength(27);
	expect(await piece('u')).toEqual({ Übergang: 1 });
	expect(await piece('x')).toEqual({});
});
