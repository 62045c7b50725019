// `npm test`: every check and every test. One processor reads the sources while the other runs the
// unit tests; then whatever looks at the built portal.
import { rmSync } from 'node:fs';
import { playwrightStep, REPORTS, runAndReport, vitestStep } from './runner/run-and-report.ts';
import { ensureChromium } from './support/chromium.ts';

rmSync(REPORTS, { recursive: true, force: true });
try {
	ensureChromium();
} catch (error) {
	// The tests that need one fail and say so, too.
	process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

const READERS = [
	{ name: 'Prettier', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
	{ name: 'Inhalte', command: ['node', 'src/commands/check/check.ts'] },
	{ name: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'] },
	{ name: 'knip', command: ['knip', '--no-progress'] },
	{
		name: 'astro check',
		command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
	},
];
// Astro writes the types that these read.
const build = {
	name: 'Build',
	command: ['node', 'src/commands/build/build.ts'],
	after: ['ESLint', 'astro check'],
};
const needs = [build.name];

await runAndReport([
	vitestStep('unit', { workers: 1 }),
	...READERS,
	build,
	vitestStep('dist', { workers: 2, cores: 2, needs }),
	// Its servers share ports.
	vitestStep('hosting', { workers: 1, cores: 2, needs }),
	playwrightStep({ cores: 2, needs }),
]);
