import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '#src/outputs/hosting/headers.ts';

/**
 * Serves a built portal like the configurations in `hosting/`: the same headers, compressed files,
 * addresses of folders with a slash at the end.
 *
 * @param folder the built folder
 * @param port 0 for any free port
 * @param base base path of the portal, with slashes at both ends
 * @returns the portal's address, and a function that stops the server
 * @throws the listen error, `EADDRINUSE` if the port is taken
 */
export function serveFolder(
	folder: string,
	{ port, base }: { port: number; base: string },
): Promise<{ address: string; close: () => void }> {
	const files = sirv(folder, {
		etag: true,
		brotli: true,
		gzip: true,
		extensions: ['html'],
		setHeaders: setHeaders,
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const notFound = () => {
			setHeaders(response, '/404.html');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		};
		if (url === base.slice(0, -1)) {
			response.writeHead(308, { location: base }).end();
			return;
		}
		if (!url.startsWith(base)) {
			notFound();
			return;
		}
		const [path = '', query] = url.slice(base.length).split('?', 2);
		if (/^[\w-]+(?:\/[\w-]+)*$/.test(path) && existsSync(join(folder, path, 'index.html'))) {
			const location = `${base}${path}/${query === undefined ? '' : `?${query}`}`;
			response.writeHead(301, { location }).end();
			return;
		}
		request.url = url.slice(base.length - 1);
		files(request, response, notFound);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			const { port: taken } = server.address() as AddressInfo;
			resolve({ address: `http://localhost:${taken}${base}`, close: () => server.close() });
		});
	});
}

/** @returns true if a program already listens on a port of this machine. */
export function isPortTaken(port: number): Promise<boolean> {
	const server = createServer();
	return new Promise((resolve) => {
		server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRINUSE'));
		server.listen(port, () => server.close(() => resolve(false)));
	});
}

function setHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}
