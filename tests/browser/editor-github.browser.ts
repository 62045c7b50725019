import { expect, test, type Page } from '@playwright/test';
import {
	accountSign,
	expectOnly,
	openTerms,
	projectFiles,
	SAVED_TERM,
	saveTerm,
	watched,
} from '../support/editor-visit.ts';
import { expectAccessible } from '../support/accessible.ts';
import { answerFrom } from '../support/answer-from.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { GithubStandIn } from '../support/github-stand-in.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const HOST = 'api.github.com';
const TOKEN = 'github_pat_erfunden';

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	content = temporaryFolder(smallPortal);
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());

async function withGithub(page: Page): Promise<GithubStandIn> {
	const github = new GithubStandIn(TOKEN, 'haupt', projectFiles());
	await answerFrom(page, dist);
	await github.answer(page);
	return github;
}

test('somebody signs in with a token, writes, and asks for review: branch, commit and pull request arrive', async ({
	page,
}) => {
	const visit = watched(page);
	const github = await withGithub(page);
	await openTerms(page, TOKEN);
	await expect(accountSign(page)).toBeVisible();

	const review = await saveTerm(page);
	const { branch, title, commit } = SAVED_TERM;
	const proposal = { number: 1, title, head: branch, base: 'haupt' };
	expect(github.proposals).toEqual([{ ...proposal, draft: true, labels: ['sveltia-cms/draft'] }]);
	expect(github.commits).toEqual([commit]);

	await review.click();
	await expect
		.poll(() => github.proposals[0])
		.toMatchObject({ draft: false, labels: ['sveltia-cms/pending_review'] });
	expectOnly(HOST, visit, github);
});

test('the test of the connection explains what the forge answers, and keeps no token', async ({
	page,
}) => {
	const visit = watched(page);
	const github = await withGithub(page);
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
	expectOnly(HOST, visit, github);
});
