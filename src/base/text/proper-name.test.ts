import { expect, test } from 'vitest';
import { properName } from './proper-name.ts';

test('a place is looked for by its name, not by its form', () => {
	const names = [
		'Stadt Rastatt',
		'Gemeinde Bitz',
		'Landeshauptstadt Stuttgart',
		'Verbandsgemeinde Dahner Felsenland',
		'Große Kreisstadt Kehl',
		'Landratsamt Ortenaukreis',
	];
	expect(names.map(properName)).toEqual([
		'Rastatt',
		'Bitz',
		'Stuttgart',
		'Dahner Felsenland',
		'Kehl',
		'Ortenaukreis',
	]);
});

test('other names stay whole', () => {
	for (const name of [
		'Städtetag Baden-Württemberg',
		'Gemeindetag',
		'Stadtwerke Kehl',
		'Weil der Stadt',
	])
		expect(properName(name)).toBe(name);
});
