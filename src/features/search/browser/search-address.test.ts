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
	const states: unknown[] = [null];
	return {
		entries,
		scrollRestoration: 'auto' as ScrollRestoration,
		get state() {
			return states.at(-1);
		},
		pushState: (state: unknown, _: string, url?: string | URL | null) => {
			entries.push(String(url));
			states.push(state);
		},
		replaceState: (state: unknown, _: string, url: string | URL = entries.at(-1) ?? '') => {
			entries.splice(-1, 1, String(url));
			states.splice(-1, 1, state);
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

test('a filter ticked after typing another text keeps the search before in the history', () => {
	const browser = fakeHistory('/suche/?q=Bauantrag');
	const history = new SearchHistory(browser, '?q=Bauantrag');
	history.typed('?q=Kehl', '/suche/');
	history.refined('?q=Kehl&art=Glossar', '/suche/');
	expect(browser.entries).toEqual(['/suche/?q=Bauantrag', '/suche/?q=Kehl&art=Glossar']);
});

test('how far a reader had come is kept with the entry, and a new search begins at its top', () => {
	const browser = fakeHistory('/suche/?q=a');
	const history = new SearchHistory(browser, '?q=a');
	expect(history.place).toBeUndefined();
	history.left({ hits: 40, top: 6668 });
	expect(history.place).toEqual({ hits: 40, top: 6668 });
	expect(browser.entries).toEqual(['/suche/?q=a']);
	history.submitted('?q=b', '/suche/');
	expect(history.place).toBeUndefined();
});

test('what other scripts left in the history is not taken for a place', () => {
	const browser = fakeHistory('/suche/?q=a');
	browser.replaceState({ hits: 'viele' }, '');
	expect(new SearchHistory(browser, '?q=a').place).toBeUndefined();
});
