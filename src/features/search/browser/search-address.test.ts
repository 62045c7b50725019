import { expect, test } from 'vitest';
import { readRequest, SearchHistory, writeRequest } from './search-address.ts';

test('reads text and filters and writes them again', () => {
	const query = '?q=digitaler+Bauantrag&art=Glossar&thema=Bauen+%26+Wohnen';
	const request = readRequest(query, ['art', 'thema']);
	expect(request.text).toBe('digitaler Bauantrag');
	expect([...(request.choice.get('thema') ?? [])]).toEqual(['Bauen & Wohnen']);
	expect(writeRequest(request)).toBe(query);
});

test('writes nothing for an empty text', () => {
	expect(writeRequest({ text: '  ', choice: new Map() })).toBe('');
});

/** Entries of a browser's history, the last one shown. */
function fakeHistory(first: string) {
	const entries = [first];
	return {
		entries,
		pushState: (_: unknown, __: string, url?: string | URL | null) => {
			entries.push(String(url));
		},
		replaceState: (_: unknown, __: string, url?: string | URL | null) => {
			entries.splice(-1, 1, String(url));
		},
	};
}

test('typing changes the entry, submitting adds one and restores the one before', () => {
	const browser = fakeHistory('/suche/?q=alt');
	const history = new SearchHistory(browser, '?q=alt');
	history.typed('?q=ne', '/suche/');
	history.typed('?q=neu', '/suche/');
	expect(browser.entries).toEqual(['/suche/?q=neu']);
	history.submitted('?q=neu', '/suche/');
	expect(browser.entries).toEqual(['/suche/?q=alt', '/suche/?q=neu']);
});

test('submitting the same twice adds no entry', () => {
	const browser = fakeHistory('/suche/?q=alt');
	const history = new SearchHistory(browser, '?q=alt');
	history.submitted('?q=alt', '/suche/');
	expect(browser.entries).toEqual(['/suche/?q=alt']);
});

test('after going back the next search starts from there', () => {
	const browser = fakeHistory('/suche/');
	const history = new SearchHistory(browser, '');
	history.submitted('?q=a', '/suche/');
	browser.entries.pop();
	history.arrived('');
	history.submitted('?q=b', '/suche/');
	expect(browser.entries).toEqual(['/suche/', '/suche/?q=b']);
});

test('a ticked filter belongs to the entry and stays when the next search is submitted', () => {
	const browser = fakeHistory('/suche/?q=a');
	const history = new SearchHistory(browser, '?q=a');
	history.refined('?q=a&art=Glossar', '/suche/');
	history.submitted('?q=b', '/suche/');
	expect(browser.entries).toEqual(['/suche/?q=a&art=Glossar', '/suche/?q=b']);
});

test('a text longer than the field is cut, never within a character', () => {
	const query = `?q=${encodeURIComponent('a😀b')}`;
	expect(readRequest(query, [], 3).text).toBe('a😀');
	expect(readRequest(query, [], 2).text).toBe('a');
});
