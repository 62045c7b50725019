import { expect, test } from 'vitest';
import type { PageNames } from '../index-build/page-names.ts';
import { suggestionPieces } from '../index-build/write-suggestions.ts';
import { DIRECTORY_FILE } from '../suggestion-pieces.ts';
import { Suggestions } from './suggestions.ts';

const page = (art: string, title: string, ...others: string[]): PageNames => ({
	title,
	others,
	art,
	rank: 0,
	folder: `${art.toLowerCase()}/`,
	slug: title.toLowerCase().replace(/\W+/g, '-'),
});

const PAGES = [
	page('Leitfaden', 'Der digitale Bauantrag aus Sicht der Gemeinde'),
	page('Leitfaden', 'Genehmigungen digital erteilen'),
	page('Glossar', 'E-Akte', 'elektronische Akte'),
	page('Glossar', 'Datenschutz-Folgenabschätzung', 'DSFA'),
	page('Glossar', 'Onlinezugangsgesetz', 'OZG', 'Online-Zugangsgesetz'),
	page('Glossar', 'OZG-Änderungsgesetz', 'OZG 2.0'),
	page('Thema', 'Bauen', 'Bauantrag', 'Baurecht'),
	page('Kommune', 'Offenburg'),
	page('Kommune', 'Oberkirch'),
	page('Praxisbeispiel', 'Karten im Amt Waldkreis', 'Amt Waldkreis zahlt'),
	page('Organisation', 'Amt Waldkreis'),
	page('Leistung', 'Baugenehmigung Erteilung'),
	page('Leistung', 'Erteilung einer Genehmigung'),
];

const partsOf = (word: string) => (word === 'baugenehmigung' ? ['bau', 'genehmigung'] : []);

function suggestionsOf(pages: readonly PageNames[]) {
	const { directory, pieces } = suggestionPieces(pages, partsOf);
	const loaded: string[] = [];
	const load = (file: string) => {
		loaded.push(file);
		const text = file === DIRECTORY_FILE ? JSON.stringify(directory) : pieces.get(file);
		return text === undefined ? Promise.reject(new Error(file)) : Promise.resolve(text);
	};
	return { suggestions: new Suggestions(load), loaded };
}

const { suggestions } = suggestionsOf(PAGES);
const titles = async (typed: string) => (await suggestions.find(typed, 8)).map((s) => s.title);

test('names that begin with the typed text come before words, words before parts', async () => {
	expect(await titles('genehm')).toEqual([
		'Genehmigungen digital erteilen',
		'Erteilung einer Genehmigung',
		'Baugenehmigung Erteilung',
	]);
});

test('an abbreviation that is typed in full comes first and shows its meaning', async () => {
	expect(await suggestions.find('dsfa', 8)).toEqual([
		{
			title: 'Datenschutz-Folgenabschätzung',
			art: 'Glossar',
			path: 'glossar/datenschutz-folgenabsch-tzung/',
			name: 'DSFA',
		},
	]);
	expect((await titles('OZG'))[0]).toBe('Onlinezugangsgesetz');
	expect((await titles('ozg 2.0'))[0]).toBe('OZG-Änderungsgesetz');
});

test('a page that is called what was typed comes before those that are about it', async () => {
	expect((await titles('Amt Waldkreis'))[0]).toBe('Amt Waldkreis');
});

test.each([
	['e akte', 'E-Akte'],
	['eakte', 'E-Akte'],
	['E-Ak', 'E-Akte'],
	['folgenabschaetz', 'Datenschutz-Folgenabschätzung'],
	['änderungsg', 'OZG-Änderungsgesetz'],
	['gemeinde bauantr', 'Der digitale Bauantrag aus Sicht der Gemeinde'],
	['sicht der gem', 'Der digitale Bauantrag aus Sicht der Gemeinde'],
	['offen', 'Offenburg'],
])('„%s“ offers „%s“', async (typed, title) => {
	expect(await titles(typed)).toContain(title);
});

test('one slip is corrected if nothing fits, from five letters on', async () => {
	expect(await titles('Offenbrug')).toEqual(['Offenburg']);
	expect(await titles('Offemb')).toEqual(['Offenburg']);
	expect(await titles('Obre')).toEqual([]);
});

test('a name is shown as the reason only if the title does not show it', async () => {
	const found = await suggestions.find('bauan', 8);
	expect(found.map(({ title, name }) => [title, name])).toEqual([
		['Bauen', 'Bauantrag'],
		['Der digitale Bauantrag aus Sicht der Gemeinde', undefined],
	]);
});

test.each(['', ' ', 'b', '„', '😀', '<img src=x>', 'x'.repeat(2000), '\uD800', '__proto__'])(
	'„%s“ offers nothing and breaks nothing',
	async (typed) => {
		expect(await titles(typed)).toEqual([]);
	},
);

test('never offers more than the number given', async () => {
	expect(await suggestions.find('er', 1)).toHaveLength(1);
});

test('a piece is loaded once, and only when it is needed', async () => {
	const many = Array.from({ length: 2000 }, (_, number) =>
		page('Kommune', `${String.fromCharCode(97 + (number % 26))}ort${number} Verwaltungsverband`),
	);
	const { suggestions: large, loaded } = suggestionsOf(many);
	await large.find('cort2', 8);
	const first = loaded.length;
	expect(first).toBeLessThan(12);
	await large.find('cort2', 8);
	expect(loaded).toHaveLength(first);
});

test('a word on too many pages does not hide a page with a rare word', async () => {
	const many = Array.from({ length: 900 }, (_, number) => page('Ort', `Stadt Nummer${number}`));
	const { suggestions: large } = suggestionsOf([...many, page('Ort', 'Stadt Zell')]);
	expect((await large.find('stadt zell', 8)).map((s) => s.title)).toEqual(['Stadt Zell']);
	expect((await large.find('stadt nummer899', 8)).map((s) => s.title)).toEqual(['Stadt Nummer899']);
});

test('a file that does not load offers nothing and is requested again', async () => {
	const { directory, pieces } = suggestionPieces(PAGES, partsOf);
	let online = false;
	const flaky = new Suggestions((file) =>
		online
			? Promise.resolve(
					file === DIRECTORY_FILE ? JSON.stringify(directory) : (pieces.get(file) ?? ''),
				)
			: Promise.reject(new Error('offline')),
	);
	expect(await flaky.find('offen', 8)).toEqual([]);
	online = true;
	expect((await flaky.find('offen', 8)).map((s) => s.title)).toEqual(['Offenburg']);
});
