import { expect, test } from 'vitest';
import { kinds } from '#src/model/kinds.ts';
import { factQuestions, textQuestions } from './entry-questions.ts';

test('a case is asked for each of its sections, with the question the model has for it', () => {
	const questions = textQuestions('praxisbeispiele');
	expect(questions.map(({ title }) => title)).toEqual(kinds.praxisbeispiele.sections);
	expect(questions.map(({ text }) => text).join()).not.toMatch(/[#[\]]|^$/);
	expect(questions[0]?.text).toMatch(/^Was war das Problem\?/);
});

test('an undivided text has one question under the kind’s name', () => {
	expect(textQuestions('boerse')).toEqual([
		{ title: kinds.boerse.singular, text: expect.stringMatching(/^Was genau bieten/) as string },
	]);
});

test('facts are asked in the order of the fact box, also those within other fields', () => {
	const titles = factQuestions('praxisbeispiele').map(({ title }) => title);
	expect(titles.slice(0, 4)).toEqual(['Kommune', 'Organisation', 'Status', 'Seit']);
	expect(titles.indexOf('Einmalige Kosten')).toBeGreaterThan(titles.indexOf('Seit'));
	expect(titles.indexOf('Produkte')).toBeGreaterThan(titles.indexOf('Einmalige Kosten'));
	expect(titles).toContain('Fragen an');
});
