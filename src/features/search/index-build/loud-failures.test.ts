import { expect, test } from 'vitest';
import { withLoudFailures } from './loud-failures.ts';

const SCRIPT =
	'try{a()}catch(e){console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);}' +
	'try{b()}catch(e){console.error(`Failed to load the meta index:\n${e?.toString()}`);}' +
	'this.init(options2?.language);';

test('a piece of the index that does not load ends the search', () => {
	const loud = withLoudFailures(SCRIPT);
	expect(loud).toContain('catch(e){throw new Error(`Failed to load the index chunk ${url}:');
	expect(loud).not.toContain('console.error');
	expect(loud).toContain('this.init(options2?.language).catch(()=>{});');
});

test('a version of Pagefind without the places to change is refused', () => {
	expect(() => withLoudFailures('void 0')).toThrow(/Pagefind has changed/);
});
