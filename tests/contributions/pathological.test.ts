import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { pathological } from './pathological.ts';

/** Promised time; a busy computer gets three times as long. */
const SECONDS = 2 * 3;

test.each(Object.entries(pathological))('%s end with an answer, in German', (_name, text) => {
	const dir = contentFixture({ 'meldungen/neu.mdx': text });
	const before = process.cpuUsage();
	const { findings } = checkContent(dir);
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1_000_000).toBeLessThan(SECONDS);
	for (const finding of findings) expect(finding.text).not.toMatch(/Error|expected|stack/);
});
