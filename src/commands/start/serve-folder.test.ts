import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isPortTaken, serveFolder } from './serve-folder.ts';

async function served(base: string) {
	const dir = mkdtempSync(join(tmpdir(), 'serve-'));
	mkdirSync(join(dir, 'themen'));
	writeFileSync(join(dir, 'index.html'), 'Start');
	writeFileSync(join(dir, '404.html'), 'Fehlt');
	writeFileSync(join(dir, 'themen/index.html'), 'Themen');
	const server = await serveFolder(dir, { port: 0, base });
	onTestFinished(() => {
		server.close();
		rmSync(dir, { recursive: true });
	});
	const get = async (path: string) => {
		const response = await fetch(new URL(path, server.address), { redirect: 'manual' });
		return { status: response.status, text: await response.text(), headers: response.headers };
	};
	return { ...server, get };
}

test('folders show their index page', async () => {
	const { get, address } = await served('/');
	expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
	expect(await get('/')).toMatchObject({ status: 200, text: 'Start' });
	expect(await get('/themen/')).toMatchObject({ status: 200, text: 'Themen' });
	expect(await get('/themen/?a=1')).toMatchObject({ status: 200, text: 'Themen' });
});

test('a missing page gets the portal’s error page with status 404, as HTML', async () => {
	const { get } = await served('/');
	const { status, text, headers } = await get('/gibt/es/nicht/');
	expect({ status, text }).toEqual({ status: 404, text: 'Fehlt' });
	expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('under a subpath only addresses below it are served', async () => {
	const { get, address } = await served('/wissen/ortenau/');
	expect(address).toMatch(/\/wissen\/ortenau\/$/);
	expect(await get('/wissen/ortenau/themen/')).toMatchObject({ status: 200, text: 'Themen' });
	expect(await get('/themen/')).toMatchObject({ status: 404, text: 'Fehlt' });
	expect(await get('/wissen/ortenau/fehlt/')).toMatchObject({ status: 404 });
});

test('the subpath without its last slash leads to the portal', async () => {
	const { get } = await served('/wissen/ortenau/');
	const { status, headers } = await get('/wissen/ortenau');
	expect(status).toBe(308);
	expect(headers.get('location')).toBe('/wissen/ortenau/');
});

test('nothing outside the folder is served', async () => {
	const { get } = await served('/');
	expect((await get('/..%2f..%2fetc/passwd')).status).toBe(404);
});

test('a port in use is reported to the caller', async () => {
	const { address } = await served('/');
	const port = Number(new URL(address).port);
	expect(await isPortTaken(port)).toBe(true);
	await expect(serveFolder('.', { port, base: '/' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('checking a free port leaves it free', async () => {
	expect(await isPortTaken(0)).toBe(false);
});
