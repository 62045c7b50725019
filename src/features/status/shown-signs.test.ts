import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { signsShown } from './shown-signs.ts';

const fall = (status: string, data: object = {}) =>
	exampleEntry('praxisbeispiele', { status, ...data }, status);
const labels = (...given: Parameters<typeof signsShown>) =>
	signsShown(...given).groups.map(({ kind, signs }) => [kind, ...signs.map(({ label }) => label)]);

test('a legend has the signs of the rows, each once, in the order of the field', () => {
	expect(labels([fall('betrieb'), fall('idee'), fall('betrieb')], [])).toEqual([
		['praxisbeispiele', 'Geplant', 'In Betrieb'],
	]);
});

test('demands have signs of their own, one of them for what nobody knows', () => {
	const position = exampleEntry('positionen', {
		forderungen: ['erfuellt', 'unbekannt'].map((stand) => ({ text: 'Das Land zahlt.', stand })),
	});
	expect(labels([position], [])).toEqual([['positionen', 'erfüllt', 'Ausgang unbekannt']]);
});

test('rows without signs need no legend; marks of the same entries do', () => {
	const offer = exampleEntry('boerse', { art: 'biete' });
	expect(labels([offer], [])).toEqual([]);
	expect(labels([], [offer])).toEqual([['boerse', 'Biete']]);
});

test('the sign of what nobody has verified is explained by one that the page has', () => {
	const undated = { status_ungeprueft: 'Die Quelle ist undatiert.' };
	const dated = { ...undated, status_belegt: '2021' };
	const rows = [fall('betrieb'), fall('idee', undated), fall('pilot', dated)];
	expect(signsShown(rows, []).dated).toEqual({
		value: 'pilot',
		label: 'Pilot',
		badge: 'Stand 2021',
	});
	expect(signsShown(rows.slice(0, 2), []).dated?.badge).toBe('Stand undatiert');
	expect(signsShown(rows.slice(0, 1), []).dated).toBeUndefined();
});

test('what is not verified about a duty is explained where a row says it', () => {
	const ungeprueft = [{ aussage: 'Ob es schon gilt.', grund: 'Nicht nachgelesen.' }];
	expect(signsShown([exampleEntry('pflichten', { ungeprueft })], []).unverified).toEqual([
		'pflichten',
	]);
	expect(signsShown([exampleEntry('pflichten')], []).unverified).toEqual([]);
});

test('who is responsible without being certain is explained as well', () => {
	const unsure = exampleEntry('kommunen', {
		baurechtsbehoerde: 'landratsamt-kreis',
		baurechtsbehoerde_quelle: 'https://example.org/',
		baurechtsbehoerde_hinweis: 'Nur eine Zeitung sagt es.',
	});
	expect(signsShown([unsure], []).unverified).toEqual(['kommunen']);
});
