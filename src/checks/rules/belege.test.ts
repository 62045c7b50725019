import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { caseWith } from '../example-content.ts';
import { contentFixture } from '../testing/content-fixture.ts';

/** A case reviewed on 15 January 2026. */
const found = (status: string, source = '') => {
	const text = caseWith('11700')
		.replace('status: betrieb', () => status)
		.replace('    abgerufen: 2026-01-15', (line) => `${line}${source}`);
	const files = { 'praxisbeispiele/fall.mdx': text };
	return checkContent(contentFixture(files), { day: '2026-11-30' }).findings.filter(
		({ rule }) => rule === 'belege',
	);
};
const COPY = '\n    kopie: true';
const MARK = 'status_ungeprueft: Der Test ist vorbei.';

test('a state that was last shown more than two years before the review needs the mark', () => {
	expect(found('status: betrieb\nstatus_belegt: "2023-11"')).toMatchObject([
		{
			severity: 'Fehler',
			line: 7,
			text: 'Der Status liest sich wie heute, aber der jüngste Beleg (November 2023) ist bei der Durchsicht vom 15. Januar 2026 älter als 24 Monate.',
			correction: 'status_belegt: "2023-11"\nstatus_ungeprueft: Zuletzt belegt im November 2023.',
		},
	]);
	expect(found('status: idee\nstatus_belegt: 2021')).toMatchObject([
		{ correction: 'status_belegt: 2021\nstatus_ungeprueft: Zuletzt belegt im Jahr 2021.' },
	]);
	expect(found('status: betrieb\nstatus_belegt: "2024-02"')).toEqual([]);
	expect(found(`status: betrieb\n${MARK}\nstatus_belegt: "2021"`)).toEqual([]);
});

test('without a date of its own, the newest source decides, a stored copy by its date only', () => {
	expect(found('status: betrieb')).toEqual([]);
	expect(found('status: betrieb', '\n    datum: "2025-06"\n    kopie: true')).toEqual([]);
	expect(found('status: pilot', COPY)).toMatchObject([
		{
			severity: 'Hinweis',
			line: 6,
			text: 'Der Status liest sich wie heute, aber keine Quelle sagt, von wann er ist.',
			correction: 'status: pilot\nstatus_ungeprueft: Die Quellen sind undatiert.',
		},
	]);
	expect(found('status: betrieb', '\n    datum: 2021-05-04')).toMatchObject([
		{ correction: 'status: betrieb\nstatus_ungeprueft: Zuletzt belegt am 4. Mai 2021.' },
	]);
	expect(found(`status: betrieb\n${MARK}`, COPY)).toEqual([]);
});

test('what is in use and has recent evidence needs no mark; a plan or a test may be over', () => {
	const recent = `${MARK}\nstatus_belegt: "2025-11"`;
	expect(found(`status: betrieb\n${recent}`)).toMatchObject([
		{ severity: 'Hinweis', line: 7, expected: 'kein `status_ungeprueft`; löschen Sie die Zeile' },
	]);
	expect(found(`status: pilot\n${recent}`)).toEqual([]);
	expect(found(`status: idee\n${recent}`)).toEqual([]);
});

test('what has ended needs no evidence of today', () => {
	expect(found('status: beendet\nstatus_belegt: "2019"')).toEqual([]);
});
