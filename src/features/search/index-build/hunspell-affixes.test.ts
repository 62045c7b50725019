import { expect, test } from 'vitest';
import { hunspellAffixes } from './hunspell-affixes.ts';

const AFF = `SET UTF-8
SFX E Y 2
SFX E 0 en [^e]
SFX E n nst n
SFX U Y 1
SFX U en ung en
SFX Z Y 1
SFX Z 0 s/xy .
`;

const WORDS = new Map([
	['amt', 'E'],
	['rede', 'E'],
	['planen', 'U'],
	['haus', ''],
]);

test('a form is traced back to its word by the rules of its flags', () => {
	const isForm = hunspellAffixes(AFF).formsOf(WORDS);
	const forms = ['amt', 'amten', 'planen', 'planung', 'haus'];
	expect(forms.filter(isForm)).toEqual(forms);
});

test('a rule does not apply without its flag, against its condition, or if it builds compounds', () => {
	const isForm = hunspellAffixes(AFF).formsOf(WORDS);
	expect(
		['hausen', 'redeen', 'amtung', 'amts', 'en', 'ung', '', 'unbekannt'].filter(isForm),
	).toEqual([]);
});

test('words keep apart, and a form of a hundred letters and more is looked up like any other', () => {
	const affixes = hunspellAffixes(AFF);
	const long = 'bau'.repeat(60);
	const [isFormOfLong, isForm] = [affixes.formsOf(new Map([[long, 'E']])), affixes.formsOf(WORDS)];
	for (let round = 0; round < 2; round++) {
		expect([isFormOfLong(`${long}en`), isForm(`${long}en`)]).toEqual([true, false]);
		expect([isFormOfLong('amten'), isForm('amten')]).toEqual([false, true]);
	}
});

test('forms in an ending are made by rule', () => {
	const nouns = hunspellAffixes(AFF).formsIn('ung');
	expect(nouns('planen', 'U')).toEqual(['planung']);
	expect(nouns('planen', 'E')).toEqual([]);
});
