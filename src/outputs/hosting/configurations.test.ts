import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, onTestFinished, test } from 'vitest';
import { FIXED_HEADERS, headersFor } from './headers.ts';
import { htaccess } from './apache-files.ts';
import { bucketScript } from './bucket-script.ts';
import { lighttpdConf } from './lighttpd-conf.ts';
import { oldPage } from './moved-pages.ts';
import { nginxConf } from './nginx-conf.ts';
import { readTemplate } from './read-template.ts';
import { goneMap, movedMap } from './old-page-files.ts';
import { headersFile, redirectsFile } from './pages-files.ts';
import { commonPolicy, EDITOR_OPENER_POLICY, headerPolicy, metaPolicy } from './policy.ts';

const MOVED = { from: '/leitfaeden/alt/', to: '/wissen/x.y/leitfaeden/neu/' };
const GONE = { from: '/termine/weg/' };

test('the committed configurations say what the program says (else: vitest -u)', async () => {
	await expect(nginxConf(readTemplate('nginx.conf'))).toMatchFileSnapshot(
		'../../../hosting/nginx.conf',
	);
	await expect(bucketScript()).toMatchFileSnapshot('../../../hosting/objektspeicher.sh');
	await expect(lighttpdConf()).toMatchFileSnapshot('../../../hosting/lighttpd.conf');
});

test('no policy allows inline code or code made from text; WebAssembly only where the search runs', () => {
	const paths = ['/', '/wissen/ortenau/', '/suche/', '/wissen/ortenau/suche/', '/_teile/a.js'];
	for (const path of paths) {
		expect(headerPolicy(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
		expect(headerPolicy(path)).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
	}
	const allowing = [...paths, '/pagefind/pagefind-worker.js', '/glossar/suche-x/'].filter((path) =>
		headerPolicy(path).includes('wasm'),
	);
	expect(allowing).toEqual(['/suche/', '/wissen/ortenau/suche/', '/pagefind/pagefind-worker.js']);
});

const EDITOR = ['/redaktion/', '/redaktion/ueben/', '/wissen/ortenau/redaktion/verbindung/'];

test('only the editor may style inline and reach a forge; no policy allows inline scripts or code made from text', () => {
	for (const path of EDITOR) {
		expect(headerPolicy(path)).toMatch(/style-src 'self' 'unsafe-inline'.*connect-src .*https:/);
		expect(headersFor(path)['Cross-Origin-Opener-Policy']).toBe('unsafe-none');
	}
	const others = ['/mitmachen/redaktion/', '/redaktion/programm/index.js', '/seite-redaktion/'];
	for (const path of [...others, '/redaktion/x/']) {
		expect(headerPolicy(path)).toBe(headerPolicy('/'));
		expect(headersFor(path)['Cross-Origin-Opener-Policy']).toBe('same-origin');
	}
	for (const policy of [...EDITOR.map(headerPolicy), commonPolicy()]) {
		expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^'self'( 'wasm-unsafe-eval')?$/);
		expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
	}
});

test('a page of the editor names the hosts it reaches; a portal without a forge reaches none', () => {
	const policy = metaPolicy('/redaktion/', { editor: true, hosts: ['https://git.amt.de'] });
	expect(policy).toContain("connect-src 'self' data: blob: https://git.amt.de;");
	expect(metaPolicy('/redaktion/', { editor: true })).not.toContain('https:');
	expect(metaPolicy('/redaktion/verbindung/', { hosts: ['https://git.amt.de'] })).toBe(
		metaPolicy('/').replace("connect-src 'self'", "connect-src 'self' https://git.amt.de"),
	);
});

test('a meta element has the same policy, without what browsers accept only in headers', () => {
	for (const path of ['/', '/suche/']) {
		expect(headerPolicy(path)).toBe(`${metaPolicy(path)}; frame-ancestors 'none'`);
	}
});

test('an article that is called like the search may not compile WebAssembly all the same', () => {
	expect(metaPolicy('/glossar/suche/')).toBe(metaPolicy('/'));
});

test.each([
	['/_teile/Layout.BecLWm0B.css', 'public, max-age=31536000, immutable'],
	[
		'/wissen/ortenau/pagefind/fragment/de_0c647bf.pf_fragment',
		'public, max-age=31536000, immutable',
	],
	['/pagefind/vorschlaege/n0-b1806094.wn_namen', 'public, max-age=31536000, immutable'],
	['/pagefind/pagefind.js', 'no-cache'],
	['/pagefind/pagefind-entry.json', 'no-cache'],
	['/pagefind/wasm.de.pagefind', 'no-cache'],
	['/pagefind/vorschlaege/verzeichnis.json', 'no-cache'],
	['/glossar/ozg/', 'no-cache'],
	['/vergleich/offenburg.json', 'no-cache'],
	['/feed.xml', 'public, max-age=900'],
	['/themen/bauen/feed.json', 'public, max-age=900'],
	['/termine.ics', 'public, max-age=900'],
	['/daten/kommunen.schema.json', 'public, max-age=900'],
	['/vorschau.png', 'public, max-age=86400'],
])('%s may be kept: %s', (path, value) => {
	expect(headersFor(path)['Cache-Control']).toBe(value);
});

test('a page states that it redirects, or that its article was removed', () => {
	const page = (head: string, body = '') => `<head>${head}</head><body${body}><main></main>`;
	expect(oldPage('/a/', page('<title>A</title>'))).toBeUndefined();
	expect(oldPage('/a/', page('<meta http-equiv="refresh" content="0; url=/b/">'))).toEqual({
		from: '/a/',
		to: '/b/',
	});
	expect(oldPage('/a/', page('', ' data-entfernt'))).toEqual({ from: '/a/' });
});

test('rules lead to the public address, whether or not a proxy takes the path away', () => {
	const map = movedMap([MOVED, GONE], '/wissen/x.y/');
	const [, pattern = '', target = ''] = /"~(.*?)" "(.*?)"/.exec(map) ?? [];
	const rule = new RegExp(pattern);
	for (const path of [
		'/wissen/x.y/leitfaeden/alt/',
		'/wissen/x.y/leitfaeden/alt',
		'/wissen/x.y/leitfaeden/alt/index.html',
		'/leitfaeden/alt/',
	]) {
		expect(rule.exec(path)?.groups?.['weiter'] ?? '').toBe('');
		expect(path).toMatch(rule);
	}
	expect('/wissen/x.y/leitfaeden/alter/').not.toMatch(rule);
	expect('/wissen/xyy/leitfaeden/alt/').not.toMatch(rule);
	for (const end of ['x\rSet-Cookie: a=b', 'x\n', 'x y', '?a', 'ä']) {
		expect(`/leitfaeden/alt/${end}`).not.toMatch(rule);
	}
	expect(target).toBe('/wissen/x.y/leitfaeden/neu/$weiter');
	expect(
		goneMap([MOVED, GONE], '/wissen/x.y/')
			.split('\n')
			.filter((line) => line.startsWith('"')),
	).toEqual([
		'"/termine/weg/" "/termine/weg/index.html";',
		'"/termine/weg" "/termine/weg/index.html";',
		'"/wissen/x.y/termine/weg/" "/wissen/x.y/termine/weg/index.html";',
		'"/wissen/x.y/termine/weg" "/wissen/x.y/termine/weg/index.html";',
	]);
});

test('Apache’s rules have the base path where addresses are public, and nowhere else', () => {
	const rules = htaccess(readTemplate('htaccess'), [MOVED, GONE], '/wissen/x.y/');
	expect(rules).toContain('ErrorDocument 404 /wissen/x.y/404.html\n');
	expect(rules).toContain(
		'RewriteRule ^leitfaeden/alt(?:/(?:index\\.html)?(.*))?$ /wissen/x.y/leitfaeden/neu/$1 [R=301,L]\n',
	);
	expect(rules).toContain('RewriteRule ^termine/weg/?$ - [G,L]\n');
	expect(rules).toContain('ErrorDocument 410 /wissen/x.y/termine/weg/index.html\n');
});

test('Netlify’s own parser reads _redirects as it is meant, with the page as a last resort', async () => {
	const file = join(mkdtempSync(join(tmpdir(), 'regeln-')), '_redirects');
	onTestFinished(() => rmSync(dirname(file), { recursive: true }));
	writeFileSync(file, redirectsFile([MOVED, GONE], '/wissen/x.y/'));
	const { redirects, errors } = await parseAllRedirects({
		redirectsFiles: [file],
		configRedirects: [],
		minimal: false,
		netlifyConfigPath: undefined,
	});
	expect(errors).toEqual([]);
	const moved = { from: '/wissen/x.y/leitfaeden/alt/', to: '/wissen/x.y/leitfaeden/neu/' };
	expect(redirects).toMatchObject([
		{ ...moved, status: 301, force: true },
		{ ...moved, status: 301, force: false },
		{ from: '/wissen/x.y/termine/weg/', to: '/termine/weg/index.html', status: 410, force: true },
	]);
	expect(redirectsFile([], '/')).toBe('');
});

test('Netlify’s own parser finds in _headers the policy that search and editor need; pages narrow it themselves', async () => {
	const file = join(mkdtempSync(join(tmpdir(), 'regeln-')), '_headers');
	onTestFinished(() => rmSync(dirname(file), { recursive: true }));
	writeFileSync(file, headersFile('/wissen/'));
	const { headers, errors } = await parseAllHeaders({
		headersFiles: [file],
		configHeaders: [],
		minimal: true,
		netlifyConfigPath: undefined,
	});
	expect(errors).toEqual([]);
	expect(headers).toEqual([
		{
			for: '/wissen/_teile/*',
			values: { 'Cache-Control': 'public, max-age=31536000, immutable' },
		},
		{
			for: '/wissen/redaktion/*',
			values: {
				'Content-Security-Policy': commonPolicy(),
				'Cross-Origin-Opener-Policy': EDITOR_OPENER_POLICY,
			},
		},
		{
			for: '/wissen/*',
			values: { ...FIXED_HEADERS, 'Content-Security-Policy': commonPolicy() },
		},
	]);
});
