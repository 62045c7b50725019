import { expect, test, vi } from 'vitest';
import { twoMachines } from '../support/two-machines.ts';

// Two whole builds, on a computer that may be busy.
vi.setConfig({ testTimeout: 300_000 });

test('two clones of a commit give the same bytes, whatever folder, clock, time zone, language and rights', async () => {
	const machines = twoMachines();
	try {
		const [one = {}, other] = await machines.build();
		expect(Object.keys(one).length).toBeGreaterThan(300);
		expect(other).toEqual(one);
	} finally {
		machines.remove();
	}
});
