import { expect, test } from 'vitest';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { attacks } from '../contributions/attacks.ts';
import { runNode } from '../support/build-variant.ts';

test('a build with all attacks at once names every one of them and writes nothing', () => {
	const dir = contentFixture(
		Object.fromEntries(attacks.flatMap(({ files }) => Object.entries(files))),
	);
	const { status, stdout, stderr } = runNode(
		['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `${dir}-dist`],
		{ CONTENT_DIR: dir },
	);
	const said = stdout + stderr;
	expect(status).toBe(1);
	expect(said).not.toMatch(/^ {4}at /m);
	expect(said).toContain('Es wurde nichts gebaut und nichts verändert.');
	for (const { files, refusedFile = Object.keys(files)[0] ?? '' } of attacks) {
		// Findings show control characters in a name as dots.
		expect(said).toContain(`${dir}/${refusedFile.replace(/\p{Cc}/gu, '·')}:`);
	}
});
