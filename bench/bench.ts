// `npm run bench`: what a build costs and what a reader downloads; `npm run bench -- bauen`: what
// builds of many articles cost, compared with others; `npm run bench -- seiten`:
// Lighthouse results of pages; `npm run bench -- suche`: what the search finds, compared with plain
// Pagefind; `npm run bench -- trennen`: how well compounds are taken apart. Figures are printed, never judged.
import { isOperatorMistake } from '#src/base/operator-mistake.ts';
import { benchPages } from './bench-pages.ts';
import { benchSearch } from './bench-search.ts';
import { benchSplitting } from './bench-splitting.ts';

const [subject, ...more] = process.argv.slice(2);

if (subject === undefined) {
	await benchPages();
} else if (subject === 'suche' && more.length === 0) {
	process.exitCode = (await benchSearch()) ? 0 : 1;
} else if (subject === 'trennen' && more.length === 0) {
	benchSplitting();
} else if (subject === 'bauen') {
	const { benchBuilds } = await import('./build/bench-builds.ts');
	try {
		await benchBuilds(more);
	} catch (error) {
		if (!isOperatorMistake(error)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
} else if (subject === 'seiten' && more.length === 0) {
	// Lighthouse takes seconds to load and is a development dependency.
	const { benchLighthouse } = await import('./bench-lighthouse.ts');
	await benchLighthouse();
} else {
	process.stderr.write(
		`„${[subject, ...more].join(' ')}“ lässt sich nicht messen. Möglich sind „npm run bench“ (Bau und Seiten), „npm run bench -- bauen“ (Bau erfundener Beiträge, im Vergleich), „npm run bench -- seiten“ (Lighthouse), „npm run bench -- suche“ (Suche) und „npm run bench -- trennen“ (Komposita).\n`,
	);
	process.exitCode = 1;
}
