import { expect, test } from 'vitest';
import { spellOutUmlauts, writeUmlauts } from './umlauts.ts';

test('umlauts are spelled out and restored', () => {
	expect(spellOutUmlauts('größe übt ärger')).toBe('groesse uebt aerger');
	expect(writeUmlauts('aemter, gehoert, gruesse')).toBe('ämter, gehört, grüsse');
});
