import { expect, test } from 'vitest';
import { lawRead } from './law-read.ts';
import { exampleEntry } from './testing/example-entry.ts';

test('tells the version of a law that guides and duties rest on', () => {
	expect(lawRead(exampleEntry('leitfaeden', { rechtsstand_zu: 'LBO' }))).toEqual({
		day: '2026-01-15',
		name: 'LBO',
	});
	expect(lawRead(exampleEntry('pflichten'))).toEqual({ day: '2026-01-15' });
	expect(lawRead(exampleEntry('praxisbeispiele'))).toBeUndefined();
});
