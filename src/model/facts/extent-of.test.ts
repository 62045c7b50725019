import { expect, test } from 'vitest';
import { extentOf } from './extent-of.ts';

test('what a sum covers is what its entry says, and several solutions at once are a package', () => {
	expect(extentOf({}, ['e-akte'])).toBeUndefined();
	expect(extentOf({ umfang: 'ganz' }, [])).toBeUndefined();
	expect(extentOf({ umfang: 'ganz' }, ['e-akte', 'ratsinformation'])).toBe('paket');
	expect(extentOf({ loesung: 'e-akte' }, ['e-akte', 'ratsinformation'])).toBeUndefined();
	expect(extentOf({ umfang: 'teil', loesung: 'e-akte' }, ['e-akte'])).toBe('teil');
	expect(extentOf({ umfang: 'programm' }, ['e-akte', 'ratsinformation'])).toBe('programm');
});
