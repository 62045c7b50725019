import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { regionSentence } from './region-sentence.ts';

const places = ['Au', 'Berg', 'Dorf', 'Eck', 'Furt', 'Grund', 'Hain', 'Insel'];
const resolve = resolveAmong([
	...places.map((name) => exampleEntry('kommunen', { name }, name.toLowerCase())),
	exampleEntry('organisationen', { name: 'Landratsamt Waldkreis' }, 'kreis'),
	exampleEntry('organisationen', { name: 'Stadt Fern' }, 'fern'),
	exampleEntry('organisationen', { name: 'Wasserverband Au', im_kreis: true }, 'verband'),
]);
const of = (owner: object, status = 'betrieb', unverified?: string) =>
	exampleEntry('praxisbeispiele', {
		kommune: undefined,
		status,
		status_ungeprueft: unverified,
		...owner,
	});
const sentence = (...cases: ReturnType<typeof of>[]) => regionSentence(cases, 'Waldkreis', resolve);

test('who of the district has it and who plans it is told apart, and what nobody has verified', () => {
	expect(
		sentence(
			of({ kommune: 'au' }),
			of({ organisation: 'fern' }),
			of({ organisation: 'kreis' }),
			of({ kommune: 'furt' }, 'pilot'),
			of({ kommune: 'grund' }, 'idee', 'Zuletzt belegt ist der Beschluss.'),
			of({ kommune: 'berg' }, 'betrieb', 'Niemand hat es bestätigt.'),
			of({ kommune: 'dorf' }, 'idee'),
			of({ kommune: 'eck' }, 'beendet'),
		),
	).toBe(
		'Waldkreis: Au, Landratsamt Waldkreis und Berg (Stand undatiert) haben es; Furt erprobt es; Dorf plant es; Grund (Stand undatiert) plante es; Eck hat es aufgegeben.',
	);
});

test('two cases of one body are one body', () => {
	expect(sentence(of({ kommune: 'au' }), of({ kommune: 'au' }, 'idee'))).toBe(
		'Waldkreis: Au hat es.',
	);
	expect(sentence(of({ kommune: 'au' }), of({ kommune: 'au' }))).toBe('Waldkreis: Au hat es.');
});

test('of many some are named, and never a single one only counted', () => {
	const many = (count: number) =>
		sentence(...places.slice(0, count).map((name) => of({ kommune: name.toLowerCase() })));
	expect(many(7)).toBe('Waldkreis: Au, Berg, Dorf, Eck, Furt, Grund und Hain haben es.');
	expect(many(8)).toBe('Waldkreis: Au, Berg, Dorf, Eck, Furt, Grund und 2 weitere haben es.');
});

test('there is no sentence if nobody of the district has it', () => {
	expect(sentence(of({ organisation: 'fern' }))).toBeUndefined();
	expect(sentence()).toBeUndefined();
});

test('a body that belongs to the district is of it, whatever its name', () => {
	expect(sentence(of({ organisation: 'verband' }))).toBe('Waldkreis: Wasserverband Au hat es.');
});
