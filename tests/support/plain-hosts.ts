import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { mediaTypeOf } from '#src/outputs/hosting/media-types.ts';
import { freePort, serverFolder, startProcess, type RunningServer } from './server-process.ts';

/** `python3 -m http.server` in a folder. */
export async function startPython(folder: string): Promise<RunningServer> {
	const port = await freePort();
	const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder];
	return startProcess('python3', args, port, serverFolder());
}

/** A Pages service that serves a folder as its documentation says. */
export interface PagesService {
	/**
	 * GitHub reads no rules and compresses by itself; GitLab sends packed files, and files take precedence
	 * over rules; Codeberg (git-pages) applies rules with `!`.
	 */
	service: 'GitHub' | 'GitLab' | 'Codeberg';
	/** Path of the project's pages, without a slash at the end. */
	base: string;
}

/** A line of `_redirects` as Netlify's parser returns it, which has no types for that. */
interface Rule {
	from: string;
	to: string;
	status: number;
	force: boolean;
}

/**
 * Serves a folder as a Pages service would, without any header of the portal.
 *
 * @param folder the built portal
 */
export async function startPages(
	folder: string,
	{ service, base }: PagesService,
): Promise<RunningServer> {
	const { redirects } = await parseAllRedirects({
		redirectsFiles: service === 'Codeberg' ? [join(folder, '_redirects')] : [],
		configRedirects: [],
		minimal: false,
		netlifyConfigPath: undefined,
	});
	return startNode((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://host');
		const path = decodeURIComponent(pathname);
		const rule = (redirects as Rule[]).find(({ from, force }) => force && from === path);
		if (rule && rule.status < 400) {
			response.writeHead(rule.status, { location: rule.to + search }).end();
			return;
		}
		const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : '/nirgends';
		const file = join(folder, rule?.to ?? inside);
		if (isFolder(file) && !path.endsWith('/')) {
			const status = service === 'GitLab' ? 302 : 301;
			response.writeHead(status, { location: `${pathname}/${search}` }).end();
			return;
		}
		const page = file.endsWith(sep) ? join(file, 'index.html') : file;
		if (!isFile(page)) {
			const own = readFileSync(join(folder, '404.html'));
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(own);
			return;
		}
		const takes = String(request.headers['accept-encoding'] ?? '');
		const packed = service === 'GitLab' && /\bbr\b/.test(takes) && isFile(`${page}.br`);
		response.writeHead(rule?.status ?? 200, {
			'content-type': mediaTypeOf(page) ?? 'application/octet-stream',
			'cache-control': 'max-age=600',
			...(packed ? { 'content-encoding': 'br', vary: 'Accept-Encoding' } : {}),
		});
		response.end(readFileSync(packed ? `${page}.br` : page));
	});
}

/** An object of a bucket, with its metadata. */
export interface StoredObject {
	body: Buffer;
	type: string;
	cache?: string;
}

/**
 * Serves a bucket as S3's website endpoints do: a key that ends with a slash gets the index document, a
 * folder's name without a slash is redirected there, all else gets the error document.
 *
 * @param errorKey key of the error document
 */
export function startBucket(
	objects: ReadonlyMap<string, StoredObject>,
	errorKey: string,
): Promise<RunningServer> {
	return startNode((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const key = decodeURIComponent(pathname.slice(1));
		const found = objects.get(key.endsWith('/') || key === '' ? `${key}index.html` : key);
		if (!found && objects.has(`${key}/index.html`)) {
			response.writeHead(302, { location: `${pathname}/` }).end();
			return;
		}
		const { body, type, cache } = found ??
			objects.get(errorKey) ?? { body: Buffer.from('NoSuchKey'), type: 'text/html' };
		const headers = { 'content-type': type, ...(cache ? { 'cache-control': cache } : {}) };
		response.writeHead(found ? 200 : 404, headers).end(body);
	});
}

function startNode(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<RunningServer> {
	const server = createServer(answer);
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({
				origin: `http://127.0.0.1:${port}`,
				stop: () =>
					new Promise((done) => {
						server.closeAllConnections();
						server.close(() => done());
					}),
			});
		});
	});
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
