import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersFor } from '#src/outputs/hosting/headers.ts';
import { GONE, MOVED } from '../support/moved-portal.ts';
import type { RunningServer } from '../support/server-process.ts';
import { behindProxy, startApache, startLighttpd, startNginx } from '../support/web-servers.ts';

const { folder, missing } = inject('hosting');
const BASE = '/wissen/ortenau';
const atRoot = { root: join(folder, 'wurzel'), path: '' };
const below = { root: join(folder, 'unterpfad'), path: BASE };
/** The site of a server whose proxy removes the path. */
const stripped = { root: join(below.root, BASE), path: '' };

/** Servers with the portal, the path its visitors type, and the encoding the test prefers. */
const layouts = [
	['nginx at the root', () => startNginx(atRoot, false), '', 'gzip'],
	['nginx with Brotli at the root', () => startNginx(atRoot, true), '', 'br'],
	['nginx under a subpath', () => startNginx(below, false), BASE, 'gzip'],
	[
		'nginx behind a proxy that strips the path',
		() => behindProxy(BASE, () => startNginx(stripped, false)),
		BASE,
		'gzip',
	],
	['Apache at the root', () => startApache(atRoot), '', 'br'],
	['Apache under a subpath', () => startApache(below), BASE, 'br'],
	[
		'Apache behind a proxy that strips the path',
		() => behindProxy(BASE, (publicOrigin) => startApache({ ...stripped, publicOrigin })),
		BASE,
		'br',
	],
	['lighttpd at the root', () => startLighttpd(atRoot, true), '', 'br'],
	['lighttpd under a subpath', () => startLighttpd(below, true), BASE, 'br'],
	[
		'lighttpd behind a proxy that strips the path',
		() => behindProxy(BASE, () => startLighttpd(stripped, true)),
		BASE,
		'br',
	],
] as const;

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

test('nginx, Apache and lighttpd are there, or could be installed', () => {
	expect(missing).toBe('');
});

describe.skipIf(missing !== '').each(layouts)('%s', (_name, start, path, packing) => {
	let server: RunningServer;
	beforeAll(async () => {
		server = await start();
	});
	afterAll(() => server.stop());

	/** A plain request, without redirects, unpacking or cache. */
	const ask = (address: string, headers: Record<string, string> = {}) =>
		new Promise<Answer>((resolve, reject) => {
			get(`${server.origin}${path}${address}`, { headers, agent: false }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const { statusCode: status = 0, headers: got } = response;
					resolve({ status, headers: got, body: Buffer.concat(parts) });
				});
			}).on('error', reject);
		});

	test.each([
		'/',
		'/suche/',
		'/glossar/ozg/',
		'/feed.xml',
		'/feed.json',
		'/termine.ics',
		'/daten/kommunen.csv',
		'/daten/katalog.jsonld',
		'/sitemap.xml',
		'/favicon.svg',
		'/vorschau.png',
		'/pagefind/pagefind.js',
		'/pagefind/pagefind-worker.js',
		'/pagefind/pagefind-entry.json',
		'/pagefind/wasm.de.pagefind',
		`/_teile/${readdirSync(join(folder, 'wurzel/_teile')).find((file) => file.endsWith('.woff2'))}`,
	])('%s has every header as it should be', async (address) => {
		const { status, headers } = await ask(address);
		expect(status).toBe(200);
		for (const [name, value] of Object.entries(headersFor(address))) {
			expect({ [name]: headers[name.toLowerCase()] }).toEqual({ [name]: value });
		}
		expect(headers['content-encoding']).toBeUndefined();
	});

	test('clients that accept compressed files get them, with the same content', async () => {
		const plain = await ask('/glossar/ozg/');
		const packed = await ask('/glossar/ozg/', { 'accept-encoding': 'gzip, deflate, br' });
		expect(packed.headers['content-encoding']).toBe(packing);
		expect(packed.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(packed.headers['vary']).toMatch(/accept-encoding/i);
		const unpack = packing === 'br' ? brotliDecompressSync : gunzipSync;
		expect(unpack(packed.body).equals(plain.body)).toBe(true);
		const gzip = await ask('/glossar/ozg/', { 'accept-encoding': 'gzip' });
		expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
	});

	test('a client with the newest version gets status 304', async () => {
		for (const encoding of ['identity', 'gzip, br']) {
			const first = await ask('/glossar/ozg/', { 'accept-encoding': encoding });
			const etag = String(first.headers['etag']);
			const again = await ask('/glossar/ozg/', {
				'accept-encoding': encoding,
				'if-none-match': etag,
			});
			expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 });
			const since = String(first.headers['last-modified']);
			const asked = { 'accept-encoding': encoding, 'if-modified-since': since };
			expect((await ask('/glossar/ozg/', asked)).status).toBe(304);
			expect((await ask('/glossar/ozg/', { 'if-none-match': '"anders"' })).status).toBe(200);
		}
	});

	test('a part of a file can be asked for', async () => {
		const whole = await ask('/vorschau.png');
		const part = await ask('/vorschau.png', { range: 'bytes=100-199' });
		expect(part.status).toBe(206);
		expect(part.headers['content-range']).toBe(`bytes 100-199/${whole.body.length}`);
		expect(part.body.equals(whole.body.subarray(100, 200))).toBe(true);
		expect((await ask('/vorschau.png', { range: 'bytes=99999999-' })).status).toBe(416);
	});

	test.each([
		'/gibt/es/nicht/',
		'/_teile/weg.js',
		'/pagefind/',
		'/_teile/',
		'/_hosting/entfernt.map',
	])('%s gets the portal’s own page with status 404, never kept for long', async (address) => {
		const { status, headers, body } = await ask(address);
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(String(body)).toContain('Diese Seite gibt es nicht');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
		expect(String(headers['cache-control'] ?? '')).not.toMatch(/max-age/);
	});

	test.each(['/.htaccess', '/.nojekyll'])('%s is not for readers', async (address) => {
		expect([403, 404]).toContain((await ask(address)).status);
	});

	test('a folder without its last slash leads to the one with it', async () => {
		const { status, headers } = await ask('/themen?a=1');
		expect(status).toBe(301);
		const publicAddress = `http://portal.example${path}/themen`;
		const target = new URL(String(headers['location']), publicAddress);
		expect(target.pathname + target.search).toBe(`${path}/themen/?a=1`);
	});

	test.each([MOVED.from, MOVED.from.slice(0, -1), `${MOVED.from}index.html`])(
		'the old address %s leads to the new one for good',
		async (address) => {
			const { status, headers } = await ask(address);
			expect(status).toBe(301);
			const target = new URL(String(headers['location']), server.origin);
			expect(target.pathname).toBe(path + MOVED.to);
		},
	);

	test('nothing an address smuggles in gets into the headers of a redirect', async () => {
		for (const end of [
			'x%0d%0aSet-Cookie:a=b',
			'x%0dSet-Cookie:a=b',
			'x%0a',
			'%0d%0aSet-Cookie:a=b',
		]) {
			const { headers } = await ask(MOVED.from + end);
			expect(headers['set-cookie']).toBeUndefined();
			expect(String(headers['location'] ?? '')).not.toMatch(/[\r\n]/);
		}
	});

	test('a removed page says so with status 410', async () => {
		for (const address of [GONE, GONE.slice(0, -1)]) {
			const { status, headers, body } = await ask(address);
			expect(status).toBe(410);
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(String(body)).toContain('Erfunden für einen Test.');
			expect(String(body)).toContain(`href="${path}/leitfaeden/"`);
		}
	});

	test('the server does not say which version it is', async () => {
		expect(String((await ask('/')).headers['server'] ?? '')).not.toMatch(/\d/);
	});
});
