import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/build-variant.ts';

const SCRIPT = resolve('.ci/beitrag');
const WITH_ADDRESS = resolve('.ci/mit-adresse');

/** A repository with program and content, and a contribution on top of it. */
function repository(contribute: (put: (file: string, text: string) => void, dir: string) => void) {
	const { path: dir, remove } = temporaryFolder();
	onTestFinished(remove);
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
			cwd: dir,
			encoding: 'utf8',
		}).trim();
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	};
	const commit = (message: string) => {
		git('add', '-A');
		git('commit', '-q', '-m', message);
		return git('rev-parse', 'HEAD');
	};
	git('init', '-q', '-b', 'main');
	put('package.json', '{"scripts":{"build":"gut"}}');
	put('content/a.mdx', 'alt');
	put('content/b.mdx', 'bleibt nicht');
	const base = commit('base');
	contribute(put, dir);
	commit('contribution');
	const run = () =>
		spawnSync('bash', ['-s', '--', base], {
			cwd: dir,
			encoding: 'utf8',
			input: readFileSync(SCRIPT),
			env: {
				...process.env,
				GITHUB_ACTIONS: 'true',
				GITHUB_STEP_SUMMARY: join(dir, '.git/summary'),
			},
		});
	const text = (file: string) => readFileSync(join(dir, file), 'utf8');
	return { dir, run, text };
}

test('a contribution’s content is taken: what is new, changed and removed', () => {
	const { dir, run, text } = repository((put, folder) => {
		put('content/a.mdx', 'neu');
		put('content/ordner/c ä#.mdx', 'dazu');
		rmSync(join(folder, 'content/b.mdx'));
	});
	const { status, stdout } = run();
	expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
	expect(text('content/a.mdx')).toBe('neu');
	expect(text('content/ordner/c ä#.mdx')).toBe('dazu');
	expect(existsSync(join(dir, 'content/b.mdx'))).toBe(false);
});

test('a contribution’s program is not run, but named', () => {
	const { dir, run, text } = repository((put) => {
		put('package.json', '{"scripts":{"build":"böse"}}');
		put('.npmrc', 'registry=https://boese.example');
		put('content/a.mdx', 'neu');
	});
	const { stdout } = run();
	expect(text('package.json')).toContain('gut');
	expect(existsSync(join(dir, '.npmrc'))).toBe(false);
	expect(text('content/a.mdx')).toBe('neu');
	expect(stdout.split('\n')).toEqual(expect.arrayContaining(['- .npmrc', '- package.json']));
	expect(stdout).toContain('::warning title=Mehr als Inhalte::.npmrc package.json\n');
	expect(stdout).not.toContain('a.mdx');
	expect(text('.git/summary')).toContain('- .npmrc');
});

test('a link to a file outside the content is refused', () => {
	const { run } = repository((_put, dir) => {
		symlinkSync('/etc/passwd', join(dir, 'content/passwort.mdx'));
	});
	const { status, stderr } = run();
	expect(status).not.toBe(0);
	expect(stderr).toContain('content/passwort.mdx');
});

test.each(['.gitattributes', 'meldungen/.gitattributes', '.gitmodules'])(
	'the settings of Git in content/%s are refused before Git follows them',
	(name) => {
		const { run, text } = repository((put) => {
			put(`content/${name}`, '*.mdx eol=crlf\n');
			put('content/a.mdx', 'neu');
		});
		const { status, stderr } = run();
		expect(status).not.toBe(0);
		expect(stderr).toContain(`content/${name}`);
		expect(text('content/a.mdx')).toBe('neu');
	},
);

test('a change to who runs the portal is named, with its lines', () => {
	const { run, text } = repository((put) => {
		put('content/portal.yaml', 'kontakt:\n  mail: boese@boese.example\n');
	});
	const { status, stdout } = run();
	expect(status).toBe(0);
	expect(stdout).toContain('Dieser Vorschlag ändert content/portal.yaml');
	expect(stdout).toContain('    +  mail: boese@boese.example\n');
	expect(stdout).toContain('::warning file=content/portal.yaml,');
	expect(text('.git/summary')).toContain('boese@boese.example');
});

test('a contribution can give no orders to the pipeline in the lines of portal.yaml', () => {
	const { run } = repository((put) => {
		put('content/portal.yaml', 'name: a\r::error::b\n::warning::c\n');
	});
	for (const line of run().stdout.split(/[\r\n]/)) {
		if (line.startsWith('::')) expect(line).toMatch(/^::warning file=content\/portal\.yaml,/);
	}
});

test.each([
	['https://amt.example', 'https://amt.example', '/'],
	['https://amt.example/', 'https://amt.example', '/'],
	['https://amt.example:8443/wissen/netz', 'https://amt.example:8443', '/wissen/netz'],
	['https://amt.example/wissen/mr-7/', 'https://amt.example', '/wissen/mr-7/'],
])('the address %s is host %s and path %s', (address, host, path) => {
	const told = execFileSync(WITH_ADDRESS, [address, 'sh', '-c', 'echo "$SITE_URL" "$BASE_PATH"']);
	expect(told.toString().trim()).toBe(`${host} ${path}`);
});
