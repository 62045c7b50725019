import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { answersOf, authoritiesOf } from './municipality-answers.ts';

const office = exampleEntry('organisationen', { name: 'Landratsamt' }, 'landratsamt');

test('a municipality is its own authority, or another is, or nothing is known', () => {
	const source = 'https://www.example.org/';
	const town = exampleEntry(
		'kommunen',
		{
			einwohner: 4865,
			...{ baurechtsbehoerde: 'rust', baurechtsbehoerde_quelle: source },
			...{ auslaenderbehoerde: 'landratsamt', auslaenderbehoerde_quelle: source },
		},
		'rust',
	);
	expect(answersOf(town)).toEqual({
		kommune: 'rust',
		groesse: 'bis-5000',
		baurechtsbehoerde: 'ja',
		auslaenderbehoerde: 'nein',
	});
	expect(authoritiesOf(town, resolveAmong([office]))).toEqual(['Landratsamt (Ausländerbehörde)']);
	const silent = { ...town, data: { ...town.data, baurechtsbehoerde: undefined } };
	expect(authoritiesOf(silent, resolveAmong([office]))).toEqual([
		'nicht belegt (untere Baurechtsbehörde)',
		'Landratsamt (Ausländerbehörde)',
	]);
	expect(authoritiesOf(exampleEntry('kommunen', {}, 'rust'), resolveAmong([office]))).toEqual([]);
	const doubtful = exampleEntry(
		'kommunen',
		{
			...{ baurechtsbehoerde: 'landratsamt', baurechtsbehoerde_quelle: source },
			baurechtsbehoerde_hinweis: 'Der Bericht trägt kein Datum.',
		},
		'rust',
	);
	expect(authoritiesOf(doubtful, resolveAmong([office]))).toEqual([
		'Landratsamt (untere Baurechtsbehörde, ungeprüft)',
	]);
	expect(answersOf(exampleEntry('kommunen', {}, 'rust'))).toEqual({
		kommune: 'rust',
		groesse: 'ueber-20000',
	});
});
