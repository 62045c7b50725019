import { describe, expect, test } from 'vitest';
import { checkCost, MOST_SECONDS } from '../support/check-cost.ts';
import { bits, shapes, structures, type Files } from './hostile-shapes.ts';

/** Findings of one rule in one file; one sentence tells of the rest. */
const MOST_FINDINGS = 201;

// Longer than a pull request should wait: `npm run test:nightly`.
describe.each(Object.entries(shapes))('%s', (_shape, filesWith) => {
	test.each(Object.entries(bits))('%s are checked in time', (_bit, bit) => {
		expectAnswer(filesWith(bit));
	});
});

test.each(Object.entries(structures))('%s is checked in time', (_name, files) => {
	expectAnswer(files);
});

function expectAnswer(files: Files): void {
	const { findings, seconds } = checkCost(files);
	expect(seconds).toBeLessThan(MOST_SECONDS);
	const counts = new Map<string, number>();
	for (const { rule, text } of findings) {
		expect(text).not.toMatch(/Error|expected|stack|undefined/);
		counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	for (const [rule, count] of counts) expect([rule, count <= MOST_FINDINGS]).toEqual([rule, true]);
}
