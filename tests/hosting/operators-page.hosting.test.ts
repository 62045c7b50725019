import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { GONE, MOVED } from '../support/moved-portal.ts';
import { asRoot, cannotPlayRoot, commandBlocks } from '../support/operators-page.ts';

const { folder, missing } = inject('hosting');
const BASE = '/wissen/ortenau';
const atRoot = join(folder, 'wurzel');
const below = join(folder, `unterpfad${BASE}`);
const blocks = commandBlocks();
const reason = missing || ((await cannotPlayRoot()) ?? '');

/** Takes the only block under a heading that contains a word; the last test expects that no block is left. */
function block(heading: string, word: string, mark = ''): string {
	const found = blocks.filter(
		(each) => each.heading === heading && each.mark === mark && each.code.includes(word),
	);
	if (found.length !== 1) throw new Error(`${found.length} × „${word}“ under „${heading}“`);
	taken.add(found[0]?.code);
	return found[0]?.code ?? '';
}
const taken = new Set<string | undefined>();

/** Changes commands for a subpath as the page says: the portal goes into the folder of that name. */
const inSubfolder = (code: string) => code.replaceAll(/\/srv\/wissensnetz(?=[/\n])/g, `$&${BASE}`);
const status = (address: string, options = '') =>
	`curl -s -o /dev/null -w '%{http_code} %{redirect_url}' ${options} ${address}\n`;
const HOST = 'wissen.landkreis.example';
const CHECK = block('Prüfen', 'curl', 'pruefen');
const UPDATE = block('Aktualisieren', 'mv', 'aktualisieren');
const NEW_VERSION = 'echo neu > dist/neu.txt\n';
const changed = (conf: string, from: string) => `! grep -q ${from} ${conf}\n`;

describe.skipIf(reason !== '')('the commands of the operators’ page', () => {
	test('nginx: publish, HTTPS, Brotli, HSTS, check, update, move', async () => {
		const said = await asRoot(atRoot, [
			block('nginx', 'apt-get install nginx\n'),
			changed('/etc/nginx/conf.d/wissensnetz.conf', 'wissensnetz.example.org'),
			status(`http://${HOST}${MOVED.from}`),
			block('nginx', 'listen 443'),
			block('nginx', 'brotli'),
			block('Sicherheits-Header', 'sed', 'nginx'),
			CHECK,
			NEW_VERSION + UPDATE + status(`https://${HOST}/neu.txt`),
			status(`http://${HOST}/themen/?a=1`),
			`curl -sI -H 'Accept-Encoding: gzip, br' https://${HOST}/ | grep -iE 'encoding|strict'\n`,
			block('Umziehen', 'server_name', 'nginx') + status('http://alt.example.org/glossar/ozg/?a=1'),
			status(`https://${HOST}${GONE}`),
		]);
		expect(said[2]).toBe(`301 http://${HOST}${MOVED.to}`);
		expectChecked(said[6]);
		expect(said[7]).toBe('200 ');
		expect(said[8]).toBe(`301 https://${HOST}/themen/?a=1`);
		expect(said[9]).toMatch(/content-encoding: br/);
		expect(said[9]).toMatch(/strict-transport-security: max-age=86400/);
		expect(said[10]).toContain(`301 https://${HOST}/glossar/ozg/?a=1`);
		expect(said[11]).toBe('410 ');
	});

	test('nginx: the editor on a host of its own, which sends everything else to the portal', async () => {
		const editor = 'http://redaktion.landkreis.example';
		const said = await asRoot(atRoot, [
			block('nginx', 'apt-get install nginx\n'),
			block('Eigener Rechnername', 'SITE_URL', 'redaktion'),
			`curl -sI ${editor}/redaktion/ueben/\n`,
			status(`${editor}/redaktion/programm/index.js`),
			status(`${editor}/themen/`),
			`curl -sI ${editor}/redaktion/programm/index.js | grep -i content-type\n`,
		]);
		expect(said[2]).toMatch(/content-security-policy: .*style-src 'self' 'unsafe-inline'/i);
		expect(said[2]).toMatch(/cross-origin-opener-policy: unsafe-none/i);
		expect(said.slice(3, 5)).toEqual(['200 ', `302 https://${HOST}/themen/`]);
		expect(said[5]).toContain('javascript');
	});

	test('nginx: publish and update under a subpath', async () => {
		const said = await asRoot(below, [
			inSubfolder(block('nginx', 'apt-get install nginx\n')),
			block('nginx', 'sed', 'unterpfad'),
			status(`http://${HOST}${BASE}/suche/`),
			status(`http://${HOST}${BASE}${MOVED.from}`),
			`curl -s http://${HOST}${BASE}/gibt-es-nicht/\n`,
			NEW_VERSION + UPDATE.replaceAll('/srv/wissensnetz', `/srv/wissensnetz${BASE}`),
			status(`http://${HOST}${BASE}/neu.txt`),
		]);
		expect(said[2]).toBe('200 ');
		expect(said[3]).toBe(`301 http://${HOST}${BASE}${MOVED.to}`);
		expect(said[4]).toContain('Diese Seite gibt es nicht');
		expect(said[6]).toBe('200 ');
	});

	test('Apache: publish, HTTPS, HSTS, check, update, move', async () => {
		const said = await asRoot(atRoot, [
			block('Apache', 'apt-get install apache2\n'),
			status(`http://${HOST}${MOVED.from}`),
			block('Apache', 'SSLEngine'),
			block('Sicherheits-Header', 'sed', 'apache'),
			CHECK,
			NEW_VERSION + UPDATE + status(`https://${HOST}/neu.txt`),
			status(`http://${HOST}/themen/?a=1`),
			`curl -sI -H 'Accept-Encoding: gzip, br' https://${HOST}/ | grep -iE 'encoding|strict'\n`,
			block('Umziehen', 'ServerName', 'apache') + status('http://alt.example.org/glossar/ozg/?a=1'),
			status(`https://${HOST}${GONE}`),
		]);
		expect(said[1]).toBe(`301 http://${HOST}${MOVED.to}`);
		expectChecked(said[4]);
		expect(said[5]).toBe('200 ');
		expect(said[6]).toBe(`301 https://${HOST}/themen/?a=1`);
		expect(said[7]).toMatch(/content-encoding: br/);
		expect(said[7]).toMatch(/strict-transport-security: max-age=86400/);
		expect(said[8]).toContain(`301 https://${HOST}/glossar/ozg/?a=1`);
		expect(said[9]).toBe('410 ');
	});

	test('Apache: publish under a subpath', async () => {
		const said = await asRoot(below, [
			inSubfolder(block('Apache', 'apt-get install apache2\n')),
			status(`http://${HOST}${BASE}/suche/`),
			status(`http://${HOST}${BASE}${MOVED.from}`),
			`curl -s http://${HOST}${BASE}/gibt-es-nicht/\n`,
		]);
		expect(said.slice(1, 3)).toEqual(['200 ', `301 http://${HOST}${BASE}${MOVED.to}`]);
		expect(said[3]).toContain('Diese Seite gibt es nicht');
	});

	test('lighttpd: publish at the root and under a subpath, update', async () => {
		const install = block('lighttpd', 'apt-get install lighttpd');
		const said = await asRoot(atRoot, [
			install,
			status(`http://${HOST}${MOVED.from}`),
			NEW_VERSION + UPDATE + status(`http://${HOST}/neu.txt`),
		]);
		expect(said.slice(1)).toEqual([`301 http://${HOST}${MOVED.to}`, '200 ']);
		const under = await asRoot(below, [
			inSubfolder(install),
			block('lighttpd', 'sed', 'unterpfad'),
			status(`http://${HOST}${BASE}${MOVED.from}`),
			status(`http://${HOST}${BASE}${GONE}`),
			`curl -s http://${HOST}${BASE}/gibt-es-nicht/\n`,
		]);
		expect(under.slice(2, 4)).toEqual([`301 http://${HOST}${BASE}${MOVED.to}`, '410 ']);
		expect(under[4]).toContain('Diese Seite gibt es nicht');
	});

	test('building, Python, a bucket, backing up and coming back', async () => {
		const origin =
			'git init -q --bare quelle.git\ngit -c init.defaultBranch=main clone -q quelle.git arbeit 2>/dev/null\n';
		const commit =
			'cd arbeit && cp -r ../hosting . && git add . && git -c user.name=x -c user.email=x@y.example commit -qm x && git push -q origin HEAD\n';
		const said = await asRoot(atRoot, [
			`rm -r dist\n${block('Bauen', 'npm ci')}test -f dist/index.html\n`,
			block('Bauen', 'BASE_PATH'),
			`(${block('Zum Ausprobieren: Python', 'http.server')}) >/dev/null 2>&1 &
for n in 1 2 3 4 5 6 7 8 9 10; do sleep 0.5; curl -s http://localhost:8000/ && break; done\n`,
			block('Objektspeicher (S3 und Verwandte)', 'objektspeicher.sh'),
			origin + commit,
			`git config --global url.$PWD/quelle.git.insteadOf https://git.example.org/ortenaukreis/wissensnetz
${block('Sichern', 'git clone --mirror')}${block('Sichern', 'npm ci')}test -f dist/index.html && ls\n`,
		]);
		expect(said[2]).toContain('<title>');
		expect(said[3]).toMatch(/^aws s3 cp dist\/ s3:\/\/wissensnetz\/ --recursive/);
		expect(said[5]).toMatch(/dist\nhosting\n$/);
	});

	test('the tests run every command of the page', () => {
		expect(blocks.filter(({ code }) => !taken.has(code))).toEqual([]);
	});
});

function expectChecked(said: string | undefined): void {
	expect(said).toMatch(/^HTTP\/2 200/);
	expect(said).toMatch(/^content-security-policy: default-src 'none'/m);
	expect(said).toMatch(/^x-content-type-options: nosniff/m);
	expect(said).toMatch(/^HTTP\/2 404/m);
	expect(said).toMatch(/^location: (?:https:\/\/wissen\.landkreis\.example\/)?themen\//m);
	expect(said).toMatch(/^content-type: text\/calendar/m);
}
