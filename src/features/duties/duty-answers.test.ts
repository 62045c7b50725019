import { expect, test } from 'vitest';
import { applies, concerns, readAnswers, shownIn, writeAnswers } from './duty-answers.ts';

test('a duty without conditions holds for everybody', () => {
	expect(applies({}, {}, undefined)).toBe('yes');
	expect(applies({}, { baurechtsbehoerde: 'nein', rolle: ['keine'] }, undefined)).toBe('yes');
});

test('an answer decides, and without it the duty stays open', () => {
	const own = { baurechtsbehoerde: 'ja' } as const;
	expect(applies(own, {}, undefined)).toBe('open');
	expect(applies(own, { baurechtsbehoerde: 'ja' }, undefined)).toBe('yes');
	expect(applies(own, { baurechtsbehoerde: 'nein' }, undefined)).toBe('no');
	const other = { auslaenderbehoerde: 'nein' } as const;
	expect(applies(other, { auslaenderbehoerde: 'ja' }, undefined)).toBe('no');
});

test('one role of several is enough; „none of it“ is an answer, too', () => {
	const roles = { rolle: ['ki', 'eigenbetrieb'] };
	expect(applies(roles, {}, undefined)).toBe('open');
	expect(applies(roles, { rolle: ['ki'] }, undefined)).toBe('yes');
	expect(applies(roles, { rolle: ['keine'] }, undefined)).toBe('no');
});

test('a size class decides as far as it lies within the limit', () => {
	const large = { einwohner_ab: 20_001 };
	expect(applies(large, {}, undefined)).toBe('open');
	expect(applies(large, {}, { from: 20_001, to: Infinity })).toBe('yes');
	expect(applies(large, {}, { from: 5001, to: 10_000 })).toBe('no');
	expect(applies({ einwohner_ab: 8000 }, {}, { from: 5001, to: 10_000 })).toBe('open');
});

test('one answer that rules a duty out is enough, whatever else is open', () => {
	const both = { baurechtsbehoerde: 'ja', rolle: ['ki'] } as const;
	expect(applies(both, { baurechtsbehoerde: 'nein' }, undefined)).toBe('no');
});

test('no area means all areas', () => {
	expect(concerns(['ki'], {})).toBe(true);
	expect(concerns(['ki', 'daten'], { bereich: ['daten'] })).toBe(true);
	expect(concerns(['ki'], { bereich: ['bauen'] })).toBe(false);
});

test('answers survive in the address; anything else in it is ignored', () => {
	const answers = {
		kommune: 'bad-peterstal',
		groesse: 'bis-5000',
		baurechtsbehoerde: 'nein',
		bereich: ['bauen', 'ki'],
		rolle: ['keine'],
	} as const;
	const query =
		'?kommune=bad-peterstal&groesse=bis-5000&baurecht=nein&bereich=bauen,ki&rolle=keine';
	expect(writeAnswers(answers)).toBe(query);
	expect(readAnswers(query)).toEqual(answers);
	expect(writeAnswers({})).toBe('');
	expect(readAnswers('?baurecht=vielleicht&bereich=<b>,ki,ki&groesse="x"')).toEqual({
		bereich: ['ki'],
	});
});

test('a duty is shown under the area that was asked for, else under its most important one', () => {
	expect(shownIn(['daten', 'ki'], { bereich: ['ki'] })).toBe('ki');
	expect(shownIn(['daten', 'ki'], { bereich: ['ki', 'daten'] })).toBe('daten');
	expect(shownIn(['daten', 'ki'], {})).toBe('daten');
});
