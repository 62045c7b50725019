import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeFiles } from '../support/build-variant.ts';
import { FIXED_DAY } from '../support/fixed-day.ts';
import { otherPortal } from '../support/other-portal.ts';
import { twoMachines } from '../support/two-machines.ts';

vi.setConfig({ testTimeout: 600_000 });

test('without a history and with offers, surveys and events, two copies give the same bytes on the same day', async () => {
	const machines = twoMachines();
	try {
		for (const folder of machines.folders) {
			renameSync(join(folder, '.git'), join(folder, 'ohne-geschichte'));
			rmSync(join(folder, 'content'), { recursive: true });
			writeFiles(join(folder, 'content'), otherPortal());
		}
		const [one = {}, other] = await machines.build({ SOURCE_DATE_EPOCH: FIXED_DAY });
		expect(Object.keys(one).length).toBeGreaterThan(300);
		expect(other).toEqual(one);
	} finally {
		machines.remove();
	}
});
