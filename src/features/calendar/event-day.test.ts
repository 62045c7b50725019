import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { eventDay } from './event-day.ts';

test('an event of several days is told with its last one, everywhere', () => {
	const day = (data: object) => eventDay(exampleEntry('termine', data).data);
	expect(day({ beginn: '2025-11-05', ende: '2025-11-06' })).toBe('5. bis 6. November 2025');
	expect(day({ beginn: '2025-11-05', ende: undefined })).toBe('5. November 2025');
});
