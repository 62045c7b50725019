import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isProgram, programDigest } from './program-digest.ts';

function project() {
	const folder = mkdtempSync(join(tmpdir(), 'programm-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const part of ['src', 'package-lock.json']) {
		cpSync(resolve(part), join(folder, part), { recursive: true });
	}
	const append = (file: string) =>
		writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n`);
	return { folder, append };
}

test('the same program has the same digest in every folder', () => {
	expect(programDigest(project().folder)).toBe(programDigest(resolve('.')));
});

test.each([
	'src/model/kinds/meldungen.ts',
	'src/model/fields/sources.ts',
	'src/entries/articles/render-article.ts',
	'src/entries/images/published-image.ts',
	'src/base/text/numbers.ts',
	'src/site/entry-texts.ts',
	'package-lock.json',
])('the digest changes with %s', (file) => {
	const { folder, append } = project();
	append(file);
	expect(programDigest(folder)).not.toBe(programDigest(resolve('.')));
});

test.each(['src/model/json-schema.ts', 'src/entries/yaml/yaml-fields.ts'])(
	'%s takes part in making records',
	(file) => expect(isProgram(file)).toBe(true),
);

test.each([
	'src/model/kinds/kommunen.test.ts',
	'src/layouts/Layout.astro',
	'src/features/entry/ArticleText.astro',
	'content/model/x.ts',
	'src/model/README.md',
])('%s does not', (file) => expect(isProgram(file)).toBe(false));
