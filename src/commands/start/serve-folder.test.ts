import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
	return { ...server, dir, get };
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

test('a portal built anew is shown at once: longer, new and removed pages, with and without packed copies', async () => {
	const { dir, get } = await served('/');
	writeFileSync(join(dir, 'themen/index.html.br'), 'alt gepackt');
	await get('/themen/');
	const fresh = `${dir}-neu`;
	mkdirSync(join(fresh, 'neu'), { recursive: true });
	writeFileSync(join(fresh, 'index.html'), 'Start mit viel mehr Text als zuvor');
	writeFileSync(join(fresh, '404.html'), 'Fehlt jetzt');
	writeFileSync(join(fresh, 'neu/index.html'), 'Neu');
	rmSync(dir, { recursive: true });
	renameSync(fresh, dir);
	expect(await get('/')).toMatchObject({ status: 200, text: 'Start mit viel mehr Text als zuvor' });
	expect(await get('/neu/')).toMatchObject({ status: 200, text: 'Neu' });
	expect(await get('/themen/')).toMatchObject({ status: 404, text: 'Fehlt jetzt' });
	expect(await get('/')).toMatchObject({ status: 200 });
});

test('a request between the two renames of a build gets the new page', async () => {
	const { dir, get } = await served('/');
	renameSync(dir, `${dir}-alt`);
	const page = get('/themen/');
	await new Promise((resolve) => setImmediate(resolve));
	renameSync(`${dir}-alt`, dir);
	expect(await page).toMatchObject({ status: 200, text: 'Themen' });
});

test('an unchanged file is not sent again, a changed one of the same size is', async () => {
	const { dir, address, get } = await served('/');
	const etag = (await get('/')).headers.get('etag') ?? '';
	const ask = () => fetch(address, { headers: { 'if-none-match': etag } });
	expect((await ask()).status).toBe(304);
	writeFileSync(join(dir, 'index.html'), 'Trats');
	expect((await ask()).status).toBe(200);
});

test('hidden files, folders without a page and broken addresses are not found', async () => {
	const { dir, get } = await served('/');
	writeFileSync(join(dir, '.htaccess'), 'geheim');
	mkdirSync(join(dir, 'leer'));
	for (const path of ['/.htaccess', '/leer/', '/leer', '/%', '/a%00b', '/themen/index.html/x'])
		expect(await get(path), path).toMatchObject({ status: 404, text: 'Fehlt' });
});
