// `npm run test:quick`: checks and tests that a change affects, without a build and without a browser.
//
//   npm run test:quick               changes since the branch left the main one, or the last commit
//   npm run test:quick -- FILE…      as if these files had changed
//   npm run test:quick -- --alles    as if everything had changed
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles, type Changes } from './runner/changed-files.ts';
import { quickPlan } from './runner/quick-plan.ts';
import { runAndReport, vitestStep } from './runner/run-and-report.ts';
import type { Step } from './runner/steps.ts';
import { UNIT_TESTS } from './runner/unit-tests.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { alles: { type: 'boolean', default: false } },
});
const { since, files } = whatChanged();
const tests = globSync(UNIT_TESTS).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const plan = quickPlan(files, existsSync, tests);

process.stdout.write(`${files.length} files since ${since}\n`);
// The longest first, so that both processors are busy to the end.
// The types of the collections, which ESLint reads; a fresh clone has none.
const untyped = !existsSync('.astro/content.d.ts');
await runAndReport(
	[
		untyped && { name: 'astro sync', command: ['astro', 'sync'] },
		plan.types && {
			name: 'astro check',
			after: untyped ? ['astro sync'] : [],
			command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
		},
		plan.eslint.length > 0 && {
			name: 'ESLint',
			after: untyped ? ['astro sync'] : [],
			command: [
				...['eslint', '--max-warnings', '0', '--no-warn-ignored', '--cache'],
				...['--cache-strategy', 'content', '--cache-location', '.cache/eslint', ...plan.eslint],
			],
		},
		plan.related.length > 0 &&
			vitestStep('unit', { workers: 2 }, ['related', '--run', ...plan.related]),
		plan.prettier.length > 0 && {
			name: 'Prettier',
			command: [
				...['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', '--cache'],
				...['--cache-strategy', 'content', '--cache-location', '.cache/prettier', ...plan.prettier],
			],
		},
		plan.knip && { name: 'knip', command: ['knip', '--no-progress'] },
		plan.content && { name: 'Inhalte', command: ['node', 'src/commands/check/check.ts'] },
	].filter((step): step is Step => step !== false),
);

function whatChanged(): Changes {
	if (values.alles) {
		const all = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
		return { since: 'ever', files: all.split('\0').filter(Boolean) };
	}
	if (positionals.length === 0) return changedFiles('.');
	// npm runs scripts in the project's folder; INIT_CWD is the user's folder.
	const from = process.env['INIT_CWD'] ?? '.';
	const named = positionals.map((file) => relative('.', resolve(from, file)).replaceAll('\\', '/'));
	return { since: 'you named them', files: named };
}
