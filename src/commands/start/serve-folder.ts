import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor } from '#src/outputs/hosting/headers.ts';
import { readStaticFile, waitForSwap, type StaticFile } from './static-file.ts';

/**
 * Serves a built portal like the configurations in `hosting/`: the same headers, compressed files,
 * addresses of folders with a slash at the end. The folder may be replaced while it is served.
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
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const url = request.url ?? '/';
		if (url === base.slice(0, -1)) {
			response.writeHead(308, { location: base }).end();
			return;
		}
		await waitForSwap(() => existsSync(folder));
		const [path = '', query] = url.slice(base.length).split('?', 2);
		const isBelow = url.startsWith(base);
		if (
			isBelow &&
			/^[\w-]+(?:\/[\w-]+)*$/.test(path) &&
			existsSync(join(folder, path, 'index.html'))
		) {
			const location = `${base}${path}/${query === undefined ? '' : `?${query}`}`;
			response.writeHead(301, { location }).end();
			return;
		}
		const accepted = String(request.headers['accept-encoding'] ?? '');
		const read = () => (isBelow ? readStaticFile(folder, `/${path}`, accepted) : undefined);
		let file = await read();
		if (!file && !existsSync(folder)) {
			await waitForSwap(() => existsSync(folder));
			file = await read();
		}
		if (file) sendFile(request, response, `/${path}`, file);
		else sendNotFound(response, await readStaticFile(folder, '/404.html'));
	};
	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			// A fault of one answer must not end the others.
			process.stderr.write(`${request.url}: ${String(error)}\n`);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
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

function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	{ content, encoding, etag }: StaticFile,
): void {
	setHeaders(response, path);
	response.setHeader('ETag', etag);
	response.setHeader('Vary', 'Accept-Encoding');
	if (request.headers['if-none-match'] === etag) {
		response.writeHead(304).end();
		return;
	}
	if (encoding) response.setHeader('Content-Encoding', encoding);
	response.setHeader('Content-Length', content.length);
	response.writeHead(200).end(request.method === 'HEAD' ? undefined : content);
}

function sendNotFound(response: ServerResponse, page: StaticFile | undefined): void {
	setHeaders(response, '/404.html');
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.writeHead(404).end(page?.content ?? 'Nicht gefunden');
}

function setHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}
