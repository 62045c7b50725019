import { expect, test } from 'vitest';
import { checkCost, MOST_SECONDS } from '../support/check-cost.ts';
import { pathological } from './pathological.ts';

// `npm run test:nightly` has more.
test.each(Object.entries(pathological))('%s end with an answer, in German', (_name, text) => {
	const { findings, seconds } = checkCost({ 'meldungen/neu.mdx': text });
	expect(seconds).toBeLessThan(MOST_SECONDS);
	for (const finding of findings) expect(finding.text).not.toMatch(/Error|expected|stack/);
});
