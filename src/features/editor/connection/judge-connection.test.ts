import { expect, test } from 'vitest';
import {
	judgeConnection,
	testRequests,
	type Answers,
	type TestSettings,
} from './judge-connection.ts';

const EDITOR = 'https://wissen.amt.de/redaktion/';
const HERE = `${EDITOR}verbindung/`;
const GITLAB: TestSettings = {
	platform: 'gitlab',
	name: 'GitLab',
	root: 'https://gitlab.amt.de/api/v4',
	project: 'kreis/wissen',
	branch: 'main',
	editor: EDITOR,
};
const GITHUB: TestSettings = {
	...GITLAB,
	platform: 'github',
	name: 'GitHub',
	root: 'https://api.github.com',
};
const FORGEJO: TestSettings = {
	...GITLAB,
	platform: 'forgejo',
	name: 'Forgejo',
	root: 'https://git.amt.de/api/v1',
};

const OK = { status: 200 };
const MISSING = { status: 404 };

/** The states and texts of findings, one a line. */
function said(settings: TestSettings, answers: Answers, here = HERE): string[] {
	return judgeConnection(settings, answers, here).map(({ state, text }) => `${state}: ${text}`);
}

test('each forge is asked at its own addresses; more with a token', () => {
	expect(testRequests(GITLAB, false).map(({ address }) => address)).toEqual([
		'https://gitlab.amt.de/api/v4/projects/kreis%2Fwissen',
		'https://gitlab.amt.de/api/v4/projects/kreis%2Fwissen/repository/branches/main',
	]);
	expect(testRequests(FORGEJO, true).map(({ name }) => name)).toEqual([
		...['project', 'branch', 'version', 'user'],
	]);
	expect(testRequests(GITHUB, true).map(({ address }) => address)).toEqual([
		'https://api.github.com/repos/kreis/wissen',
		'https://api.github.com/repos/kreis/wissen/branches/main',
		'https://api.github.com/user',
	]);
});

test('everything in order', () => {
	const rights = { permissions: { project_access: { access_level: 30 }, group_access: null } };
	const answers = {
		project: { status: 200, body: rights },
		branch: OK,
		user: { status: 200, body: { username: 'erika' } },
		token: { status: 200, body: { scopes: ['api', 'read_user'] } },
	};
	const lines = said(GITLAB, answers);
	expect(lines.every((line) => line.startsWith('gut:'))).toBe(true);
	expect(lines.join('\n')).toContain('gehört erika');
});

test('no readable answer: Forgejo’s CORS first, with the host to allow', () => {
	const none = { project: undefined, branch: undefined };
	expect(said(FORGEJO, none).at(-1)).toMatch(
		/^fehlt: .*git\.amt\.de .*Forgejo keine Anfragen von https:\/\/wissen\.amt\.de.*app\.ini/,
	);
	expect(said(GITLAB, none).at(-1)).toMatch(/^fehlt: .*Proxy vor GitLab/);
});

test('a page at another address than the portal was built for cannot sign anybody in', () => {
	const lines = said(
		GITLAB,
		{ project: OK, branch: OK },
		'https://anders.amt.de/redaktion/verbindung/',
	);
	expect(lines[0]).toMatch(/^fehlt: .*https:\/\/anders\.amt\.de.*SITE_URL/);
});

test('a project that nobody sees is open without a token, and missing with one', () => {
	expect(said(GITHUB, { project: MISSING, branch: MISSING }).at(-1)).toMatch(
		/^offen: .*nicht öffentlich/,
	);
	const answers = { project: MISSING, branch: MISSING, user: OK };
	expect(said(GITHUB, answers).at(-1)).toMatch(
		/^fehlt: Das Projekt kreis\/wissen gibt es nicht, oder/,
	);
});

test('a token that does not hold ends the test there', () => {
	const answers = { project: OK, branch: OK, user: { status: 401 } };
	expect(said(GITHUB, answers).at(-1)).toMatch(/^fehlt: GitHub kennt den Zugangsschlüssel nicht/);
	expect(said(FORGEJO, { ...answers, user: undefined }).at(-1)).toMatch(/„Authorization“ \(CORS\)/);
});

test('missing rights are named: role and scope on GitLab, writing elsewhere', () => {
	const reader = {
		project: { status: 200, body: { permissions: { project_access: { access_level: 20 } } } },
		branch: OK,
		user: OK,
		token: { status: 200, body: { scopes: ['read_api'] } },
	};
	expect(said(GITLAB, reader).slice(-2)).toEqual([
		expect.stringMatching(/^fehlt: Die Person hat nicht die Rolle Entwickler/),
		'fehlt: Dem Zugangsschlüssel fehlt der Bereich api; er hat: read_api.',
	]);
	const pull = { status: 200, body: { permissions: { push: false } } };
	expect(said(GITHUB, { project: pull, branch: OK, user: OK })).toContain(
		'fehlt: Die Person darf nicht schreiben. Vergeben Sie das Schreibrecht, siehe oben.',
	);
});

test('a branch that does not exist, and a Forgejo that is too old', () => {
	expect(said(GITHUB, { project: OK, branch: MISSING })).toContainEqual(
		expect.stringMatching(/^fehlt: Den Zweig main gibt es nicht/),
	);
	const version = (text: string) => ({
		project: OK,
		branch: OK,
		version: { status: 200, body: { version: text } },
	});
	expect(said(FORGEJO, version('11.0.3+gitea-1.22.0'))).toContainEqual(
		expect.stringMatching(/^fehlt: Version 11\.0\.3\+gitea-1\.22\.0 ist zu alt/),
	);
	expect(said(FORGEJO, version('13.0.1'))).toContain('gut: Version 13.0.1.');
});
