import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { backlinksOf } from './backlinks-of.ts';
import {
	articlesOf,
	contentDateOf,
	entriesByKind,
	groupByKind,
	publishedEntries,
} from './publication.ts';
import { foreignTermsOf, foreignWordsOf, termIdsIn, termsOf } from './terms-of.ts';

test('an entry is published until its last day is over', () => {
	const offer = exampleEntry('boerse', { gueltig_bis: '2026-03-31' }, 'hilfe');
	expect(publishedEntries([offer], '2026-03-31')).toEqual([offer]);
	expect(publishedEntries([offer], '2026-04-01')).toEqual([]);
});

test('entries of a kind have the kind’s own order, equal entries that of their ids', () => {
	const list = [
		exampleEntry('meldungen', { datum: '2026-01-01' }, 'b'),
		exampleEntry('meldungen', { datum: '2026-01-01' }, 'a'),
		exampleEntry('meldungen', { datum: '2026-02-01' }, 'c'),
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
		exampleEntry('glossar', { begriff: 'Zug' }, 'z'),
		exampleEntry('glossar', { begriff: 'Ämter' }, 'ae'),
		exampleEntry('leitfaeden', {}, 'l'),
	]);
	expect(groups.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
		['leitfaeden', ['l']],
		['glossar', ['ae', 'z']],
	]);
});

test('articles have a text and a list of their own', () => {
	const list = [
		exampleEntry('leitfaeden', {}, 'l'),
		exampleEntry('seiten', {}, 's'),
		exampleEntry('themen', {}, 't'),
	];
	expect(articlesOf(list).map(({ id }) => id)).toEqual(['l']);
});

test('an entry is named by links in texts and by references in fields, topics by neither', () => {
	const guide = exampleEntry('leitfaeden', { themen: ['bauen'] }, 'bauantrag');
	const news = exampleEntry('meldungen', { themen: ['bauen'] }, 'neu');
	const topic = exampleEntry('themen', {}, 'bauen');
	const term = exampleEntry('glossar', { siehe: ['efa'], themen: ['bauen'] }, 'ozg');
	const seen = exampleEntry('glossar', { siehe: [], themen: ['bauen'] }, 'efa');
	const links = new Map<Entry, string[]>([[news, ['/leitfaeden/bauantrag/']]]);
	const backlinks = backlinksOf([guide, news, topic, term, seen], (one) => links.get(one) ?? []);
	expect([...(backlinks.get('/leitfaeden/bauantrag/') ?? [])]).toEqual([news]);
	expect([...(backlinks.get('/glossar/efa/') ?? [])]).toEqual([term]);
	expect(backlinks.get('/themen/bauen/')).toBeUndefined();
});

test('a reference to an unpublished entry is ignored', () => {
	const term = exampleEntry('glossar', { siehe: ['efa'] }, 'ozg');
	expect(backlinksOf([term], () => []).size).toBe(0);
});

test('terms are explained under their name and their abbreviations', () => {
	const glossary = [
		exampleEntry('glossar', { begriff: 'Einer für Alle', abkuerzungen: ['EfA'] }, 'efa'),
	];
	expect(termsOf(glossary)).toMatchObject([
		{ path: '/glossar/efa/', name: 'Einer für Alle', spellings: ['Einer für Alle', 'EfA'] },
	]);
});

test('terms are found in texts under any of their spellings, also inflected', () => {
	const terms = termsOf([
		exampleEntry('glossar', { begriff: 'Leistung' }, 'leistung'),
		exampleEntry('glossar', { begriff: 'Einer für Alle', abkuerzungen: ['EfA'] }, 'efa'),
		exampleEntry('glossar', { begriff: 'Registermodernisierung' }, 'register'),
	]);
	expect(termIdsIn(['Zwei Leistungen', 'nach EfA'], terms)).toEqual(new Set(['leistung', 'efa']));
});

test('terms of another language are listed by language', () => {
	const glossary = [
		exampleEntry('glossar', { begriff: 'Chief Digital Officer', sprache: 'en' }, 'cdo'),
		exampleEntry('glossar', { begriff: 'Akte', sprache: undefined }, 'akte'),
	];
	expect(foreignTermsOf(glossary)).toEqual({ en: ['Chief Digital Officer'] });
});

test('English words of the glossary are added to those every portal knows', () => {
	const glossary = [
		exampleEntry('glossar', { begriff: 'Chief Digital Officer', sprache: 'en' }, 'cdo'),
		exampleEntry('glossar', { begriff: 'Vision d’ensemble', sprache: 'fr' }, 'vision'),
	];
	const words = foreignWordsOf(glossary);
	expect(words['en']).toEqual(expect.arrayContaining(['Open Source', 'Chief Digital Officer']));
	expect(words['fr']).toEqual(['Vision d’ensemble']);
	expect(foreignWordsOf([])['en']).toContain('Open Source');
});

test('the date of the content is the newest day on which anything was changed or reviewed', () => {
	const entries = [
		exampleEntry('meldungen', { stand: '2026-02-01', geprueft: '2026-02-03' }),
		exampleEntry('glossar', { stand: '2026-02-02', geprueft: '2026-02-02' }),
		exampleEntry('kommunen'),
	];
	expect(contentDateOf(entries)).toBe('2026-02-03');
});

test('content without a date gets a fixed date', () => {
	expect(contentDateOf([exampleEntry('kommunen')])).toBe('2000-01-01');
});
