import { expect, test } from 'vitest';
import { buildArguments } from './build-arguments.ts';

test('without arguments, 500 and 2000 short articles are measured once beside Pagefind and Starlight', () => {
	expect(buildArguments([])).toEqual({
		counts: [500, 2000],
		series: ['kurz'],
		others: ['pagefind', 'starlight'],
		runs: 1,
		profile: false,
		write: false,
		help: false,
	});
});

test('counts, series, comparisons, runs and the day can be given', () => {
	const args =
		'50 10000 --reihe beide --mit mdx --laeufe 3 --profil --schreiben --datum 2026-11-28';
	expect(buildArguments(args.split(' '))).toEqual({
		counts: [50, 10_000],
		series: ['kurz', 'lang'],
		others: ['mdx'],
		runs: 3,
		profile: true,
		write: true,
		day: '2026-11-28',
		help: false,
	});
	expect(buildArguments(['--ohne-vergleich']).others).toEqual([]);
});

test.each([
	[['viele'], '„viele“ ist keine Anzahl wie 500.'],
	[['0'], '„0“ ist keine Anzahl'],
	[['--laeufe', '-1'], 'Eine Angabe gibt es nicht, oder ihr fehlt der Wert.'],
	[['--schnell'], 'Eine Angabe gibt es nicht, oder ihr fehlt der Wert.'],
	[['--reihe', 'mittel'], 'Eine Reihe „mittel“ gibt es nicht. Erwartet: kurz, lang oder beide.'],
	[['--mit', 'hugo'], 'Mit „hugo“ wird nicht verglichen.'],
	[['--datum', 'heute'], '„heute“ ist kein Tag wie 2026-11-28.'],
])('%j is refused in German, with the usage', (args, text) => {
	expect(() => buildArguments(args)).toThrow(text);
	expect(() => buildArguments(args)).toThrow('Aufruf: npm run bench -- bauen');
});
