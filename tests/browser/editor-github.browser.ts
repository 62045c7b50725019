import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { answerFrom } from '../support/answer-from.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { GithubStandIn } from '../support/github-stand-in.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const TOKEN = 'github_pat_erfunden';

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = temporaryFolder(smallPortal);
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());

/** Notes every host that a page asks, and every violation of its policy. */
function watched(page: Page): { hosts: Set<string>; violations: string[] } {
	const hosts = new Set<string>();
	const violations: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host);
	});
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) violations.push(message.text());
	});
	return { hosts, violations };
}

function field(page: Page, name: string) {
	return page.getByRole('group', { name: new RegExp(`^Feld „\\P{L}*${name}\\P{L}*“$`, 'u') });
}

async function withGithub(page: Page): Promise<GithubStandIn> {
	const files = Object.entries(smallPortal).map(([path, text]) => [
		`inhalte/${path}`,
		String(text),
	]);
	const github = new GithubStandIn(
		TOKEN,
		'haupt',
		Object.fromEntries(files) as Record<string, string>,
	);
	await answerFrom(page, dist);
	await github.answer(page);
	return github;
}

test('somebody signs in with a token, writes, and asks for review: branch, commit and pull request arrive', async ({
	page,
}) => {
	const { hosts, violations } = watched(page);
	const github = await withGithub(page);
	await page.goto('/redaktion/');
	await page.getByRole('button', { name: 'Editor öffnen' }).click();
	await page.getByRole('button', { name: 'Mit Zugriffstoken anmelden' }).click();
	await page.getByRole('textbox').fill(TOKEN);
	await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
	await page.getByRole('treeitem', { name: 'Glossar' }).click();
	await expect(page.getByRole('gridcell', { name: 'Formularserver', exact: true })).toBeVisible();

	await page.getByRole('button', { name: 'Neuen Eintrag anlegen' }).click();
	await field(page, 'Begriff').getByRole('textbox').fill('Bürgerbüro');
	await field(page, 'Kurzfassung')
		.getByRole('textbox')
		.fill('Stelle im Rathaus, die häufige Anliegen an einem Schalter erledigt.');
	await field(page, 'Themen').getByText('Formulare und Anträge').click();
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	const dialog = page.getByRole('alertdialog', { name: 'Zur Prüfung einreichen' });
	await expect(dialog).toBeVisible();
	const branch = 'cms/glossar/buergerbuero';
	expect(github.proposals).toEqual([
		{
			...{ number: 1, title: 'Neu: Begriff/buergerbuero', head: branch, base: 'haupt' },
			...{ draft: true, labels: ['sveltia-cms/draft'] },
		},
	]);
	expect(github.commits).toEqual([
		{
			branch,
			message: 'Neu: Begriff/buergerbuero',
			files: {
				'inhalte/glossar/buergerbuero.mdx': expect.stringMatching(
					/^---\nbegriff: Bürgerbüro\nthemen:\n {2}- formulare\n/,
				) as unknown as string,
			},
		},
	]);

	await dialog.getByRole('button', { name: 'Zur Prüfung einreichen' }).click();
	await expect
		.poll(() => github.proposals[0])
		.toMatchObject({ draft: false, labels: ['sveltia-cms/pending_review'] });
	expect(github.unknown).toEqual([]);
	expect([...hosts].filter((host) => !host.startsWith('localhost'))).toEqual(['api.github.com']);
	expect(violations).toEqual([]);
});

test('the test of the connection explains what the forge answers, and keeps no token', async ({
	page,
}) => {
	const { hosts, violations } = watched(page);
	await withGithub(page);
	await page.goto('/redaktion/verbindung/');
	const token = page.getByRole('textbox', { name: 'Zugangsschlüssel' });
	const results = page.getByRole('status').getByRole('listitem');
	await token.fill('falsch');
	await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
	await expect(results.last()).toContainText('GitHub kennt den Zugangsschlüssel nicht');
	await token.fill(TOKEN);
	await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
	await expect(results.filter({ hasText: 'gehört erika' })).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe('[{},{}]');
	await page.reload();
	await expect(token).toHaveValue('');
	expect([...hosts].filter((host) => !host.startsWith('localhost'))).toEqual(['api.github.com']);
	expect(violations).toEqual([]);
});
