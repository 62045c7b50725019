import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { whoHasIt } from './who-has-it.ts';

const resolve = resolveAmong([
	exampleEntry('kommunen', { einwohner: 60_000 }, 'gross'),
	exampleEntry('kommunen', { einwohner: 2_000 }, 'klein'),
	exampleEntry('organisationen', { name: 'Landratsamt Waldkreis' }, 'kreis'),
	exampleEntry('organisationen', { name: 'Stadt Fern' }, 'fern'),
]);
const fall = (id: string, owner: object) =>
	exampleEntry('praxisbeispiele', { kommune: undefined, ...owner }, id);

test('the district comes first, its own administration too, each by size', () => {
	const { region, elsewhere, unsized } = whoHasIt(
		[
			fall('a', { organisation: 'fern' }),
			fall('b', {
				organisation: 'fern',
				einwohner: { anzahl: 9_000, datum: '2023', quelle: 1 },
			}),
			fall('c', { kommune: 'gross' }),
			fall('d', { organisation: 'kreis' }),
			fall('e', { kommune: 'klein' }),
		],
		'Waldkreis',
		resolve,
	);
	expect(region.map(({ id }) => id)).toEqual(['e', 'c', 'd']);
	expect(elsewhere.map(({ id }) => id)).toEqual(['b']);
	expect(unsized.map(({ id }) => id)).toEqual(['a']);
});

test('who only plans or planned it, or has given it up, has not got it', () => {
	const { region, planned, undecided, ended } = whoHasIt(
		[
			fall('plant', { kommune: 'klein', status: 'idee' }),
			fall('plante', {
				kommune: 'klein',
				...{ status: 'idee', status_ungeprueft: 'Nur beschlossen.', status_belegt: '2015' },
			}),
			fall('probiert', { kommune: 'gross', status: 'pilot' }),
			fall('vorbei', { kommune: 'klein', status: 'beendet' }),
		],
		'Waldkreis',
		resolve,
	);
	const ids = [region, planned, undecided, ended].map((cases) => cases.map(({ id }) => id));
	expect(ids).toEqual([['probiert'], ['plant'], ['plante'], ['vorbei']]);
});
