import { expect, test } from 'vitest';
import { FormFilter } from './form-filter.ts';
import { NO_LETTERS, withLetters } from './letter-hash.ts';

const hashOf = (form: string) => withLetters(NO_LETTERS, form);

test('every known form passes, of the others hardly any', () => {
	const forms = new Map(Array.from({ length: 20_000 }, (_, at) => [`wort${at.toString(36)}`, at]));
	const filter = new FormFilter(forms);
	expect([...forms.keys()].every((form) => filter.mayHave(hashOf(form)))).toBe(true);
	const others = Array.from(forms.keys(), (form) => `un${form}`);
	const passed = others.filter((form) => filter.mayHave(hashOf(form)));
	expect(passed.length).toBeLessThan(others.length / 20);
});

test('without known forms none passes', () => {
	expect(new FormFilter(new Map()).mayHave(hashOf('amt'))).toBe(false);
});

test('the hash of a word can be made from those of its pieces', () => {
	expect(withLetters(hashOf('bau'), 'amt')).toBe(hashOf('bauamt'));
	expect(hashOf('bauamt')).not.toBe(hashOf('amtbau'));
});
