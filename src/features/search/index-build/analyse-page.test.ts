import { expect, test } from 'vitest';
import { FILTER, META } from '../page-record.ts';
import { analysePage } from './analyse-page.ts';

const page = (words: string, names: string[] = []) =>
	analysePage(
		'leitfaeden/x/index.html',
		`<html><body><main data-pagefind-body><h1 data-pagefind-meta="${META.title}">KI</h1>
		<div hidden data-pagefind-ignore="index">${names
			.map((name) => `<span data-pagefind-filter="${FILTER.name}">${name}</span>`)
			.join(
				'',
			)}<span data-pagefind-meta="${META.words}">${words}</span></div></main></body></html>`,
	);

test('a page is looked up by the words people use for it', () => {
	expect(page('ChatGPT im Rathaus, Künstliche')?.filters[FILTER.word]).toEqual([
		'chatgptimrathaus',
		'kuenstliche',
	]);
});

test('a name with the same key stays a name, and words are looked up once', () => {
	const filters = page('KI, K I, artificial intelligence', ['ki'])?.filters;
	expect(filters?.[FILTER.name]).toEqual(['ki']);
	expect(filters?.[FILTER.word]).toEqual(['artificialintelligence']);
});

test('without such words there is nothing to look up', () => {
	expect(page('')?.filters[FILTER.word]).toBeUndefined();
});
