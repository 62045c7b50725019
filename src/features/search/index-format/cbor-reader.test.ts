import { expect, test } from 'vitest';
import { isUnpacked, readCbor } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';

test('reads what the writer of the index writes', () => {
	const writer = new CborWriter();
	writer.array(5);
	for (const number of [0, 300, 70_000, -1]) writer.int(number);
	writer.text('Über'.repeat(20));
	const bytes = Buffer.concat([Buffer.from('pagefind_dcd'), writer.take()]);
	expect(isUnpacked(bytes)).toBe(true);
	expect(readCbor(bytes)).toEqual([0, 300, 70_000, -1, 'Über'.repeat(20)]);
});

test('an index cut off is an error', () => {
	expect(() => readCbor(Buffer.from('pagefind_dcd\u0002', 'latin1').subarray(0, 12))).toThrow(
		'ends',
	);
	expect(isUnpacked(Buffer.from('etwas anderes'))).toBe(false);
});
