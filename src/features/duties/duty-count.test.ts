import { expect, test } from 'vitest';
import { bindingLabels } from './condition-words.ts';
import {
	answerWords,
	BINDING,
	countDuties,
	dutyCountWords,
	explainedDutyCount,
} from './duty-count.ts';

test('what the law demands is counted apart from what it leaves open', () => {
	const count = countDuties(['muss', 'kann', 'muss', 'soll', 'hinweis']);
	expect(count).toEqual({ must: 2, other: 3 });
	expect(dutyCountWords(count)).toBe('2 Pflichten und 3 Hinweise');
	expect(dutyCountWords({ must: 1, other: 1 })).toBe('1 Pflicht und 1 Hinweis');
	expect(dutyCountWords({ must: 4, other: 0 })).toBe('4 Pflichten');
	expect(dutyCountWords({ must: 0, other: 2 })).toBe('2 Hinweise');
});

test('the signs of the entries explain which are which', () => {
	expect(bindingLabels()).toHaveProperty(BINDING);
	expect(explainedDutyCount({ must: 30, other: 7 }, bindingLabels())).toBe(
		'30 Pflichten (Muss) und 7 Hinweise (Soll, Kann, Gut zu wissen)',
	);
});

test('answers are told what holds in one sentence', () => {
	expect(answerWords({ must: 28, other: 6 }, 5)).toBe(
		'Für Sie: 28 Pflichten und 6 Hinweise; 5 davon hängen von offenen Fragen ab.',
	);
	expect(answerWords({ must: 28, other: 6 }, 0)).toBe(
		'Für Sie gelten 28 Pflichten und 6 Hinweise.',
	);
	expect(answerWords({ must: 2, other: 0 }, 1)).toBe(
		'Für Sie: 2 Pflichten; 1 davon hängt von offenen Fragen ab.',
	);
	expect(answerWords({ must: 1, other: 0 }, 0)).toBe('Für Sie gilt 1 Pflicht.');
	expect(answerWords({ must: 0, other: 0 }, 0)).toBe('Für diese Antworten gibt es keinen Eintrag.');
});
