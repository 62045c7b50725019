// `npm test`: every check and every test, on two processors. Steps that fail fastest come first; the
// browser tests, which take longest, come last and have both processors for themselves.
import { rmSync } from 'node:fs';
import { playwrightStep, REPORTS, runAndReport, vitestStep } from './runner/run-and-report.ts';
import { ensureChromium } from './support/chromium.ts';

rmSync(REPORTS, { recursive: true, force: true });
try {
	ensureChromium();
} catch (error) {
	// The tests that need Chromium fail and say so, too.
	process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

const BUILD = 'Build';
const needs = [BUILD];

await runAndReport([
	{ name: 'Prettier', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
	{ name: 'Inhalte', command: ['node', 'src/commands/check/check.ts'] },
	{ name: BUILD, command: ['node', 'src/commands/build/build.ts'] },
	// The servers of these tests share ports, so one worker has to do.
	vitestStep('hosting', { workers: 1, needs }),
	vitestStep('unit', { workers: 1 }),
	// Here, one processor has other work meanwhile; later it would have none.
	vitestStep('engines', { workers: 1, needs }),
	// Both read types that Astro writes when it starts to build.
	{ name: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'], after: [BUILD] },
	{ name: 'knip', command: ['knip', '--no-progress'] },
	{
		name: 'astro check',
		command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
		after: [BUILD],
	},
	vitestStep('dist', { workers: 2, cores: 2, needs }),
	playwrightStep({ cores: 2, needs }),
]);
