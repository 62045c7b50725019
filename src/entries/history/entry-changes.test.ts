import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { byDay, entryChanges } from './entry-changes.ts';
import type { FileChange } from './file-changes.ts';
import { NEWEST, pagedYears } from './paged-years.ts';

const change = (file: string, date = '2026-03-01', type: FileChange['type'] = 'added') => ({
	file,
	date,
	type,
});

test('changes of published entries are listed with their titles, those of other files are not', () => {
	const changes = entryChanges(
		[change('meldungen/da.mdx'), change('meldungen/geloescht.mdx'), change('portal.yaml')],
		[exampleEntry('meldungen', { titel: 'Eine Meldung' }, 'da')],
	);
	expect(changes).toEqual([
		{
			date: '2026-03-01',
			type: 'added',
			title: 'Eine Meldung',
			what: 'Meldung',
			path: '/meldungen/da/',
		},
	]);
});

test('an image counts once as a change of the article next to it', () => {
	const news = exampleEntry('meldungen', { stand: '2026-03-02' }, 'da');
	const entry = { ...news, file: 'meldungen/da/index.mdx' };
	const changes = entryChanges(
		[
			change('meldungen/da/bild.png', '2026-03-02'),
			change('meldungen/da/bild.png'),
			change('meldungen/da/index.mdx'),
		],
		[entry],
	);
	expect(changes.map(({ date, type }) => [date, type])).toEqual([
		['2026-03-02', 'changed'],
		['2026-03-01', 'added'],
	]);
});

test('what was changed after the last change in substance is not told, new and renamed pages are', () => {
	const types = (stand: string, type: FileChange['type']) =>
		entryChanges(
			[change('meldungen/da.mdx', '2026-03-01', type)],
			[exampleEntry('meldungen', { stand }, 'da')],
		).map((each) => each.type);
	expect(types('2026-02-28', 'changed')).toEqual([]);
	expect(types('2026-03-01', 'changed')).toEqual(['changed']);
	expect(types('2026-03-05', 'changed')).toEqual(['changed']);
	expect(types('2026-02-28', 'added')).toEqual(['added']);
	expect(types('2026-02-28', 'renamed')).toEqual(['renamed']);
});

test('a table counts as one entry, however many rows it has', () => {
	const row = (id: string) => ({
		...exampleEntry('kommunen', {}, id),
		file: 'kommunen/kommunen.csv',
	});
	const changes = entryChanges([change('kommunen/kommunen.csv')], [row('kehl'), row('lahr')]);
	expect(changes).toMatchObject([{ title: 'Kommunen', what: 'Tabelle', path: '/kommunen/' }]);
});

test('days come newest first, within a day kinds in their usual order', () => {
	const changes = entryChanges(
		[
			change('glossar/a-b.mdx', '2026-03-02'),
			change('meldungen/da.mdx', '2026-03-02'),
			change('meldungen/alt.mdx'),
		],
		[
			exampleEntry('glossar', {}, 'a-b'),
			exampleEntry('meldungen', {}, 'da'),
			exampleEntry('meldungen', {}, 'alt'),
		],
	);
	expect(
		byDay(changes).map(({ date, changes: list }) => [date, list.map(({ path }) => path)]),
	).toEqual([
		['2026-03-02', ['/meldungen/da/', '/glossar/a-b/']],
		['2026-03-01', ['/meldungen/alt/']],
	]);
});

test('years have pages if there are more changes than the first page shows', () => {
	const one = { date: '2026-03-01', type: 'added' as const, title: 'T', what: 'W', path: '/p/' };
	const many = Array.from({ length: NEWEST }, () => one);
	expect(pagedYears(many)).toEqual([]);
	expect(
		pagedYears([...many, { ...one, date: '2025-12-31' }]).map(({ year, changes }) => [
			year,
			changes.length,
		]),
	).toEqual([
		['2026', NEWEST],
		['2025', 1],
	]);
});
