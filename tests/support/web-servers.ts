import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemporaryFolder } from './build-variant.ts';
import {
	adapted,
	freePort,
	serverFolder,
	startProcess,
	type RunningServer,
} from './server-process.ts';

/** Values an operator fills in at the lines marked ANPASSEN of a configuration. */
export interface Site {
	/** Folder of the server's root. */
	root: string;
	/** Path of the portal below it, without a slash at the end: `""`, `/wissen/ortenau`. */
	path: string;
	/** Origin that visitors type if there is a proxy: `http://127.0.0.1:8080`. */
	publicOrigin?: string;
}

const NGINX = '/usr/sbin/nginx';
const APACHE = '/usr/sbin/apache2';
const LIGHTTPD = '/usr/sbin/lighttpd';
const LIGHTTPD_LUA = '/usr/lib/lighttpd/mod_magnet.so';
const APACHE_MODULES = '/usr/lib/apache2/modules';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Makes sure that nginx, Apache and lighttpd are installed, if need be with Debian's package manager (as
 * root). Does not start or change the system's own servers.
 *
 * @returns why a server is missing; undefined if all are installed
 */
export function missingServers(): string | undefined {
	const complete = () =>
		[NGINX, BROTLI_MODULE, APACHE, LIGHTTPD, LIGHTTPD_LUA].every((path) => existsSync(path));
	if (complete()) return undefined;
	const packages = [
		...['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2'],
		...['lighttpd', 'lighttpd-modules-lua'],
	];
	const attempts: [string, string[]][] = [
		['apt-get', ['update']],
		['apt-get', ['install', '-y', '--no-install-recommends', ...packages]],
	];
	// Without this policy Debian would start the servers, on port 80.
	const policy = '/usr/sbin/policy-rc.d';
	const isRoot = process.getuid?.() === 0;
	const ownPolicy = isRoot && !existsSync(policy);
	try {
		if (ownPolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
		for (const [command, args] of attempts) execFileSync(command, args, { stdio: 'ignore' });
	} catch {
		// The message below reports the failure.
	} finally {
		if (ownPolicy) rmSync(policy, { force: true });
	}
	if (complete()) return undefined;
	return `nginx, Apache oder lighttpd fehlt. Von Hand: „apt-get install ${packages.join(' ')}“.`;
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
	return nginxWith(withBrotli ? `load_module ${BROTLI_MODULE};` : '', port, folder);
}

/**
 * Puts a proxy in front of a server that removes a path, as load balancers do.
 *
 * @param path without a slash at the end
 * @param start starts the server behind, with the proxy's origin
 */
export async function behindProxy(
	path: string,
	start: (publicOrigin: string) => Promise<RunningServer>,
): Promise<RunningServer> {
	const port = await freePort();
	const server = await start(`http://127.0.0.1:${port}`);
	const folder = serverFolder();
	const conf = `server {
	listen 127.0.0.1:${port};
	server_tokens off;
	location ${path}/ {
		proxy_pass ${server.origin}/;
		proxy_set_header Host 127.0.0.1:${port};
		proxy_http_version 1.1;
	}
}
`;
	writeFileSync(join(folder.path, 'wissensnetz.conf'), conf);
	const proxy = await nginxWith('', port, folder);
	return {
		origin: proxy.origin,
		stop: async () => {
			await proxy.stop();
			await server.stop();
		},
	};
}

/** Starts nginx with the `wissensnetz.conf` of a folder, without the system's own configuration. */
function nginxWith(modules: string, port: number, folder: TemporaryFolder): Promise<RunningServer> {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `\t${name}_temp_path ${folder.path}/${name};\n`,
	);
	const main = `${modules}
daemon off;
worker_processes 1;
pid ${folder.path}/pid;
error_log ${folder.path}/error.log;
events {}
http {
	access_log off;
${temporary.join('')}	include ${folder.path}/wissensnetz.conf;
}
`;
	writeFileSync(join(folder.path, 'main.conf'), main);
	const args = ['-p', folder.path, '-c', join(folder.path, 'main.conf')];
	return startProcess(NGINX, args, port, folder);
}

/** Serves a site with `hosting/apache.conf` and the `.htaccess` of the build. */
export async function startApache(site: Site): Promise<RunningServer> {
	const port = await freePort();
	const folder = serverFolder();
	const conf = adapted(readFileSync('hosting/apache.conf', 'utf8'), [
		['<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`],
		['DocumentRoot /srv/wissensnetz', `DocumentRoot ${site.root}`],
		['<Directory /srv/wissensnetz>', `<Directory ${site.root}>`],
		...(site.publicOrigin
			? [['ServerName wissensnetz.example.org', `ServerName ${site.publicOrigin}`] as const]
			: []),
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
	return startProcess(APACHE, args, port, folder);
}

/**
 * Serves a site with `hosting/lighttpd.conf`.
 *
 * @param withLua with `hosting/lighttpd.lua`; else without the lines that load it
 */
export async function startLighttpd(site: Site, withLua: boolean): Promise<RunningServer> {
	const port = await freePort();
	const folder = serverFolder();
	const script = join(folder.path, 'wissensnetz.lua');
	const isRoot = process.getuid?.() === 0;
	const conf = adapted(readFileSync('hosting/lighttpd.conf', 'utf8'), [
		['server.port = 80', `server.bind = "127.0.0.1"\nserver.port = ${port}`],
		['document-root = "/srv/wissensnetz"', `document-root = "${site.root}"`],
		['prefix = "/srv/wissensnetz/"', `prefix = "${site.root}${site.path}/"`],
		...(withLua
			? [['"/etc/lighttpd/wissensnetz.lua"', `"${script}"`] as const]
			: [
					[', "mod_magnet"', ''] as const,
					['max-age=31536000, immutable', 'max-age=86400'] as const,
					['magnet.attract', '# magnet.attract'] as const,
				]),
		...(isRoot ? [] : ([['server.username', '# '] as const, ['server.groupname', '# ']] as const)),
	]);
	const lua = adapted(readFileSync('hosting/lighttpd.lua', 'utf8'), [
		['ordner = "/srv/wissensnetz"', `ordner = "${site.root}${site.path}"`],
		['pfad = ""', `pfad = "${site.path}"`],
	]);
	writeFileSync(script, lua);
	writeFileSync(join(folder.path, 'main.conf'), conf);
	return startProcess(LIGHTTPD, ['-D', '-f', join(folder.path, 'main.conf')], port, folder);
}
