import { expect, test } from 'vitest';
import { localMinute } from './local-minute.ts';

test.each([
	['2026-03-04T10:00', '+01:00', '2026-03-04T10:00'],
	['2026-07-04T10:00', '+02:00', '2026-07-04T10:00'],
	['2026-03-04T10:00', 'Z', '2026-03-04T11:00'],
	['2026-12-31T23:30', 'utc', '2027-01-01T00:30'],
	['2026-07-04T10:00', '-0500', '2026-07-04T17:00'],
	['2026-07-04T10:00', 'MESZ', undefined],
])('%s in %s is %s in Berlin', (minute, zone, local) => {
	expect(localMinute(minute, zone)).toBe(local);
});
