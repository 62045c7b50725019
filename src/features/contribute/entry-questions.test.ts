import { expect, test } from 'vitest';
import { kinds } from '#src/model/kinds.ts';
import { factQuestions, textQuestions } from './entry-questions.ts';

test('a case has a question for each of its sections, with the words of the model', () => {
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

test('questions for facts come in the order of the fact box, also those within other fields', () => {
	const titles = factQuestions('praxisbeispiele').map(({ title }) => title);
	expect(titles.slice(0, 4)).toEqual(['Kommune', 'Organisation', 'Einwohner', 'Status']);
	expect(titles.indexOf('Produkte')).toBeGreaterThan(titles.indexOf('Seit'));
	expect(titles.indexOf('Einmalige Kosten')).toBeGreaterThan(titles.indexOf('Produkte'));
	expect(titles).toContain('Fragen an');
});
