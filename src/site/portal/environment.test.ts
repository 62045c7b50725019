import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';

test('without variables the project’s own content is published at the root', () => {
	expect(readEnvironment({})).toEqual({ contentDir: 'content', basePath: '/' });
	expect(readEnvironment({ CONTENT_DIR: ' ', SITE_URL: '', BASE_PATH: '' })).toEqual({
		contentDir: 'content',
		basePath: '/',
	});
});

test.each([
	['/wissen/ortenau/', '/wissen/ortenau/'],
	['wissen/ortenau', '/wissen/ortenau/'],
	['//wissen//', '/wissen/'],
	['/', '/'],
])('the subpath %s has slashes at both ends: %s', (given, path) => {
	expect(readEnvironment({ BASE_PATH: given }).basePath).toBe(path);
});

test.each([
	'../oben',
	'/a b/',
	'/ä/',
	'https://x.example/',
	'/a?b',
	'/a%20b/',
	'/./a/',
	'/.a/',
	'/_teile/',
])('the subpath „%s“ is refused in German', (given) => {
	expect(() => readEnvironment({ BASE_PATH: given })).toThrow(
		new OperatorMistake(
			`BASE_PATH ist „${given}“. Erwartet wird ein Pfad wie /wissen/ortenau/ aus Buchstaben von a bis z, Ziffern und Bindestrichen.`,
		),
	);
});

test.each([
	'wissen.example.org',
	'ftp://wissen.example.org',
	'javascript:alert(1)',
	'https://',
	'https://amt:geheim@w.example',
	'https://w.example/?a=1',
	'https://w.example/#a',
])('the host „%s“ is refused in German', (given) => {
	expect(() => readEnvironment({ SITE_URL: given })).toThrow(/^SITE_URL ist „/);
});

test('a path in the host is refused; the message says where it belongs', () => {
	expect(() => readEnvironment({ SITE_URL: 'https://w.example/wissen/ortenau' })).toThrow(
		new OperatorMistake(
			'SITE_URL ist „https://w.example/wissen/ortenau“. Ein Pfad gehört in BASE_PATH: SITE_URL=https://w.example BASE_PATH=/wissen/ortenau/',
		),
	);
});

test.each([
	['https://W.Example/', 'https://w.example'],
	['HTTPS://w.example:8443//', 'https://w.example:8443'],
	['https://ämter.example', 'https://xn--mter-koa.example'],
])('the host %s is written %s everywhere', (given, host) => {
	expect(readEnvironment({ SITE_URL: given }).siteUrl).toBe(host);
});

test('host and folder are taken as given, without blanks around', () => {
	expect(
		readEnvironment({ SITE_URL: ' https://w.example ', CONTENT_DIR: ' ../inhalt ' }),
	).toMatchObject({
		siteUrl: 'https://w.example',
		contentDir: '../inhalt',
	});
});
