// `npm run test:nightly`: what takes too long for each change. Every kind of hostile input in every place, sixty
// edits after which a build with caches is compared with a clean one, and every page in every look.
import { playwrightStep, runAndReport, vitestStep } from './runner/run-and-report.ts';
import { ensureChromium } from './support/chromium.ts';
import { EVERY_LOOK } from './support/every-look.ts';

ensureChromium();

const BUILD = 'Build';
const needs = [BUILD];

await runAndReport([
	{ name: BUILD, command: ['node', 'src/commands/build/build.ts'] },
	vitestStep('nightly', { workers: 1, cores: 2 }),
	vitestStep('dist', { workers: 1, cores: 2, needs, env: { [EVERY_LOOK]: 'yes' } }, [
		'run',
		'html',
	]),
	playwrightStep({ cores: 2, needs, env: { [EVERY_LOOK]: 'yes' } }, [
		'every-page',
		'zoom',
		'article-shape',
	]),
]);
