import { expect, test } from 'vitest';
import { nounsOfVerb } from './verb-nouns.ts';

test.each([
	['angemeldet', 'anmeldung'],
	['anmelde', 'anmeldung'],
	['abzumelden', 'abmeldung'],
	['umziehen', 'umzug'],
	['umgezogen', 'umzug'],
	['verloren', 'verlust'],
	['beantragen', 'antrag'],
	['ausgegeben', 'ausgabe'],
	['heiraten', 'heirat'],
	['suchen', 'suche'],
	['teilnehmen', 'teilnahme'],
])('„%s“ belongs to „%s“', (verb, noun) => {
	expect(nounsOfVerb(verb)).toContain(noun);
});

test('short words and signs belong to nothing', () => {
	expect(nounsOfVerb('amt')).toEqual([]);
	expect(nounsOfVerb('e-akte')).toEqual([]);
});
