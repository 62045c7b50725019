import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from './build-variant.ts';

/** A running server: its origin without a slash at the end, and what stops it. */
export interface RunningServer {
	origin: string;
	stop: () => Promise<void>;
}

/** What an operator fills in where a configuration says ANPASSEN. */
export interface Site {
	/** Folder of the server's root. */
	root: string;
	/** Path of the portal below it, without a slash at the end: `""`, `/wissen/ortenau`. */
	path: string;
}

const NGINX = '/usr/sbin/nginx';
const APACHE = '/usr/sbin/apache2';
const APACHE_MODULES = '/usr/lib/apache2/modules';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Makes sure nginx and Apache are there; asks Debian's package manager (as root). Nothing of a
 * system's own servers is started or changed.
 *
 * @returns why they are not there; undefined if they are
 */
export function missingServers(): string | undefined {
	const complete = () => [NGINX, APACHE, BROTLI_MODULE].every((path) => existsSync(path));
	if (complete()) return undefined;
	const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2'];
	const attempts: [string, string[]][] = [
		['apt-get', ['update']],
		['apt-get', ['install', '-y', '--no-install-recommends', ...packages]],
	];
	// Debian would start both, on port 80.
	const policy = '/usr/sbin/policy-rc.d';
	const isRoot = process.getuid?.() === 0;
	const ownPolicy = isRoot && !existsSync(policy);
	try {
		if (ownPolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
		for (const [command, args] of attempts) execFileSync(command, args, { stdio: 'ignore' });
	} catch {
		// Told below.
	} finally {
		if (ownPolicy) rmSync(policy, { force: true });
	}
	if (complete()) return undefined;
	return `nginx oder Apache fehlt. Von Hand: „apt-get install ${packages.join(' ')}“.`;
}

/**
 * Serves a site with `hosting/nginx.conf`, the marked lines adapted as its comments say.
 *
 * @param withBrotli also switches on the line for packed `.br` files
 */
export async function startNginx(site: Site, withBrotli: boolean): Promise<RunningServer> {
	const port = await freePort();
	const folder = serverFolder();
	const conf = adapted(readFileSync('hosting/nginx.conf', 'utf8'), [
		['listen 80;', `listen 127.0.0.1:${port};`],
		['include /srv/wissensnetz/_hosting/', `include ${site.root}${site.path}/_hosting/`],
		['root /srv/wissensnetz;', `root ${site.root};`],
		['set $pfad "";', `set $pfad "${site.path}";`],
		...(withBrotli ? [['# brotli_static on;', 'brotli_static on;'] as const] : []),
	]);
	writeFileSync(join(folder.path, 'wissensnetz.conf'), conf);
	const main = `${withBrotli ? `load_module ${BROTLI_MODULE};` : ''}
daemon off;
worker_processes 1;
pid ${folder.path}/pid;
error_log ${folder.path}/error.log;
events {}
http {
	access_log off;
	client_body_temp_path ${folder.path}/body;
	proxy_temp_path ${folder.path}/proxy;
	fastcgi_temp_path ${folder.path}/fastcgi;
	uwsgi_temp_path ${folder.path}/uwsgi;
	scgi_temp_path ${folder.path}/scgi;
	include ${folder.path}/wissensnetz.conf;
}
`;
	writeFileSync(join(folder.path, 'main.conf'), main);
	return running(NGINX, ['-p', folder.path, '-c', join(folder.path, 'main.conf')], port, folder);
}

/** Serves a site with `hosting/apache.conf` and the `.htaccess` of the build. */
export async function startApache(site: Site): Promise<RunningServer> {
	const port = await freePort();
	const folder = serverFolder();
	const conf = adapted(readFileSync('hosting/apache.conf', 'utf8'), [
		['<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`],
		['DocumentRoot /srv/wissensnetz', `DocumentRoot ${site.root}`],
		['<Directory /srv/wissensnetz>', `<Directory ${site.root}>`],
	]);
	writeFileSync(join(folder.path, 'wissensnetz.conf'), conf);
	const modules = [
		'mpm_event',
		'authz_core',
		'dir',
		'mime',
		'headers',
		'rewrite',
		'deflate',
		'filter',
	];
	const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';
	const main = `ServerRoot ${folder.path}
ServerName localhost
PidFile ${folder.path}/pid
Mutex file:${folder.path} default
DefaultRuntimeDir ${folder.path}
ErrorLog ${folder.path}/error.log
${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
${user}TypesConfig /etc/mime.types
# As Debian has it
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css text/javascript
<Directory />
	Require all denied
</Directory>
<FilesMatch "^\\.ht">
	Require all denied
</FilesMatch>
Listen 127.0.0.1:${port}
Include ${folder.path}/wissensnetz.conf
`;
	writeFileSync(join(folder.path, 'main.conf'), main);
	const args = ['-D', 'FOREGROUND', '-f', join(folder.path, 'main.conf')];
	return running(APACHE, args, port, folder);
}

/** A folder a server's own user may read, too. */
function serverFolder() {
	const folder = temporaryFolder();
	chmodSync(folder.path, 0o755);
	mkdirSync(join(folder.path, 'logs'));
	return folder;
}

function adapted(text: string, lines: readonly (readonly [string, string])[]): string {
	return lines.reduce((now, [from, to]) => {
		if (!now.includes(from)) throw new Error(`The configuration has no line with: ${from}`);
		return now.replaceAll(from, () => to);
	}, text);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

async function running(
	program: string,
	args: readonly string[],
	port: number,
	folder: { path: string; remove: () => void },
): Promise<RunningServer> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	child.stdout.on('data', (text) => said.push(String(text)));
	child.stderr.on('data', (text) => said.push(String(text)));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const origin = `http://127.0.0.1:${port}`;
	for (let attempt = 0; ; attempt++) {
		const answers = await fetch(origin, { method: 'HEAD' }).then(
			() => true,
			() => false,
		);
		if (answers) break;
		if (child.exitCode !== null || attempt > 100) {
			child.kill();
			const log = join(folder.path, 'error.log');
			const told = existsSync(log) ? readFileSync(log, 'utf8') : '';
			throw new Error(`${program} does not start:\n${said.join('')}${told}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		origin,
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
			folder.remove();
		},
	};
}
