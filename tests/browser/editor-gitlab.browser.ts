import { expect, test, type Page } from '@playwright/test';
import {
	accountSign,
	expectOnly,
	openTerms,
	projectFiles,
	reopenTerms,
	SAVED_TERM,
	saveTerm,
	termInList,
	watched,
} from '../support/editor-visit.ts';
import { answerFrom } from '../support/answer-from.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { GitlabStandIn } from '../support/gitlab-stand-in.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** A group in a group, on a server of its own. */
const PROJECT = 'https://gitlab.waldkreis.de/land/kreis/wald';
const HOST = 'gitlab.waldkreis.de';
const TOKEN = 'glpat-erfunden';

let content: TemporaryFolder;
let dist: string;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	const settings = String(smallPortal['portal.yaml'])
		.replace('plattform: github', 'plattform: gitlab')
		.replace('https://github.com/example/wald', PROJECT);
	content = temporaryFolder({ ...smallPortal, 'portal.yaml': settings });
	dist = await sharedBuild({ CONTENT_DIR: content.path });
});
test.afterAll(() => content.remove());

async function withGitlab(page: Page): Promise<GitlabStandIn> {
	const gitlab = new GitlabStandIn(PROJECT, TOKEN, 'haupt', projectFiles());
	await answerFrom(page, dist);
	await gitlab.answer(page);
	return gitlab;
}

test('somebody signs in with a token, writes, asks for review and finds the draft again: branch, commit and merge request arrive', async ({
	page,
}) => {
	const visit = watched(page);
	const gitlab = await withGitlab(page);
	await openTerms(page, TOKEN);
	await expect(accountSign(page)).toBeVisible();

	const review = await saveTerm(page);
	const { branch, title, commit } = SAVED_TERM;
	const proposal = { iid: 1, source_branch: branch, target_branch: 'haupt' };
	expect(gitlab.proposals).toEqual([
		{ ...proposal, title: `Draft: ${title}`, labels: ['sveltia-cms/draft'] },
	]);
	expect(gitlab.commits).toEqual([commit]);

	await review.click();
	await expect
		.poll(() => gitlab.proposals)
		.toEqual([{ ...proposal, title, labels: ['sveltia-cms/pending_review'] }]);
	expect(gitlab.commits).toHaveLength(1);

	await reopenTerms(page);
	await expect(termInList(page, 'Bürgerbüro')).toBeVisible();
	expectOnly(HOST, visit, gitlab);
});

test('the test of the connection tells a wrong key from one that may write', async ({ page }) => {
	const visit = watched(page);
	const gitlab = await withGitlab(page);
	await page.goto('/redaktion/verbindung/');
	const token = page.getByRole('textbox', { name: 'Zugangsschlüssel' });
	const results = page.getByRole('status').getByRole('listitem');
	await token.fill('falsch');
	await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
	await expect(results.last()).toContainText('GitLab kennt den Zugangsschlüssel nicht');
	await token.fill(TOKEN);
	await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
	await expect(results.filter({ hasText: 'gehört erika' })).toBeVisible();
	await expect(results.filter({ hasText: 'mindestens die Rolle Entwickler' })).toBeVisible();
	await expect(results.last()).toContainText('hat den Bereich api');
	expectOnly(HOST, visit, gitlab);
});
