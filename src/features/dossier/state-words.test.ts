import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { demandWords, inUseWords } from './state-words.ts';

const fall = (status: string, status_ungeprueft?: string) =>
	exampleEntry('praxisbeispiele', { status, status_ungeprueft });
const used = fall('betrieb');
const unsure = fall('betrieb', 'Die Quelle ist von 2021.');

test('what is in use is counted, and of it what nobody has checked', () => {
	expect(inUseWords([used, unsure, unsure, fall('idee')])).toBe(
		'In Betrieb: 3 von 4 Praxisbeispielen. Bei 2 davon ist nicht belegt, ob es noch so ist.',
	);
	expect(inUseWords([fall('pilot'), fall('idee')])).toBe('In Betrieb: 0 von 2 Praxisbeispielen.');
});

test('a single case is spoken of in the singular', () => {
	expect(inUseWords([used])).toBe('Das Praxisbeispiel ist in Betrieb.');
	expect(inUseWords([unsure])).toBe(
		'Das Praxisbeispiel ist in Betrieb. Ob es noch so ist, ist nicht belegt.',
	);
	expect(inUseWords([fall('idee')])).toBe('Das Praxisbeispiel ist nicht in Betrieb.');
	expect(inUseWords([used, unsure])).toBe(
		'In Betrieb: 2 von 2 Praxisbeispielen. Bei einem davon ist nicht belegt, ob es noch so ist.',
	);
	expect(inUseWords([unsure, fall('idee')])).toBe(
		'In Betrieb: 1 von 2 Praxisbeispielen. Ob es noch so ist, ist nicht belegt.',
	);
});

test('demands are counted by what became of them', () => {
	const demands = (...states: ('offen' | 'teilweise' | 'erfuellt')[]) =>
		demandWords(states.map((stand) => ({ stand })));
	expect(demands('offen', 'offen', 'teilweise', 'erfuellt')).toBe(
		'4 Forderungen, davon 2 offen, 1 teilweise erfüllt.',
	);
	expect(demands('erfuellt', 'erfuellt')).toBe('2 Forderungen, davon keine offen.');
	expect(demands('offen')).toBe('1 Forderung: offen.');
	expect(demands('erfuellt')).toBe('1 Forderung.');
});
