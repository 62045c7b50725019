import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { backlinksOf } from './backlinks-of.ts';
import { articlesOf, entriesByKind, groupByKind, publishedEntries } from './publication.ts';
import { foreignTermsOf, termsOf } from './terms-of.ts';

/** An entry with the data of its kind's example, changed. */
function entry(kind: KindId, id: string, data: object = {}): Entry {
	const example = kindOf(kind).schema.parse(kindOf(kind).example.data);
	return {
		kind,
		id,
		data: { ...example, ...data },
		body: '',
		file: `${kind}/${id}.mdx`,
	} as Entry;
}

test('an entry is published until its last day is over', () => {
	const offer = entry('boerse', 'hilfe', { gueltig_bis: '2026-03-31' });
	expect(publishedEntries([offer], '2026-03-31')).toEqual([offer]);
	expect(publishedEntries([offer], '2026-04-01')).toEqual([]);
});

test('entries of a kind stand in its own order, equal ones by id', () => {
	const list = [
		entry('meldungen', 'b', { datum: '2026-01-01' }),
		entry('meldungen', 'a', { datum: '2026-01-01' }),
		entry('meldungen', 'c', { datum: '2026-02-01' }),
	];
	expect(
		entriesByKind(list)
			.get('meldungen')
			?.map(({ id }) => id),
	).toEqual(['c', 'a', 'b']);
	expect(entriesByKind(list).get('termine')).toEqual([]);
});

test('groups follow the order of kinds, their members that of German titles', () => {
	const groups = groupByKind([
		entry('glossar', 'z', { begriff: 'Zug' }),
		entry('glossar', 'ae', { begriff: 'Ämter' }),
		entry('leitfaeden', 'l'),
	]);
	expect(groups.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
		['leitfaeden', ['l']],
		['glossar', ['ae', 'z']],
	]);
});

test('articles have a text and a list of their own', () => {
	const list = [entry('leitfaeden', 'l'), entry('seiten', 's'), entry('themen', 't')];
	expect(articlesOf(list).map(({ id }) => id)).toEqual(['l']);
});

test('an entry is named by links in texts and by references in fields, topics by neither', () => {
	const guide = entry('leitfaeden', 'bauantrag', { themen: ['bauen'] });
	const news = entry('meldungen', 'neu', { themen: ['bauen'] });
	const topic = entry('themen', 'bauen');
	const term = entry('glossar', 'ozg', { siehe: ['efa'], themen: ['bauen'] });
	const seen = entry('glossar', 'efa', { siehe: [], themen: ['bauen'] });
	const links = new Map<Entry, string[]>([[news, ['/leitfaeden/bauantrag/']]]);
	const backlinks = backlinksOf([guide, news, topic, term, seen], (one) => links.get(one) ?? []);
	expect([...(backlinks.get('/leitfaeden/bauantrag/') ?? [])]).toEqual([news]);
	expect([...(backlinks.get('/glossar/efa/') ?? [])]).toEqual([term]);
	expect(backlinks.get('/themen/bauen/')).toBeUndefined();
});

test('a reference to an entry that is not published leads nowhere', () => {
	const term = entry('glossar', 'ozg', { siehe: ['efa'] });
	expect(backlinksOf([term], () => []).size).toBe(0);
});

test('terms are explained under their name and their abbreviations', () => {
	const glossary = [
		entry('glossar', 'efa', { begriff: 'Einer für Alle', abkuerzungen: ['EfA'] }),
	] as Entry<'glossar'>[];
	expect(termsOf(glossary)).toMatchObject([
		{ path: '/glossar/efa/', name: 'Einer für Alle', spellings: ['Einer für Alle', 'EfA'] },
	]);
});

test('terms of another language are listed by language', () => {
	const glossary = [
		entry('glossar', 'cdo', { begriff: 'Chief Digital Officer', sprache: 'en' }),
		entry('glossar', 'akte', { begriff: 'Akte', sprache: undefined }),
	] as Entry<'glossar'>[];
	expect(foreignTermsOf(glossary)).toEqual({ en: ['Chief Digital Officer'] });
});
