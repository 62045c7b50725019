import { expect, test } from 'vitest';
import { kindsSharingIds } from './shared-ids.ts';

test('municipalities and bodies share ids, since fields refer to either', () => {
	expect(kindsSharingIds).toEqual([['kommunen', 'organisationen']]);
});
