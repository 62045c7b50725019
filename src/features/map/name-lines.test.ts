import { expect, test } from 'vitest';
import { nameLines } from './name-lines.ts';

test.each([
	['Offenburg', ['Offenburg']],
	['Sasbachwalden', ['Sasbachwalden']],
	['Bad Peterstal-Griesbach', ['Bad Peterstal-', 'Griesbach']],
	['Lahr/Schwarzwald', ['Lahr/', 'Schwarzwald']],
	['Zell am Harmersbach', ['Zell am', 'Harmersbach']],
])('%s', (name, lines) => {
	expect(nameLines(name)).toEqual(lines);
});
