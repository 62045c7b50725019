// `npm run bench`: what a build costs and what a reader downloads; `npm run bench -- suche`: what
// the search finds, beside plain Pagefind. Figures are printed, never judged.
import { benchPages } from './bench-pages.ts';
import { benchSearch } from './bench-search.ts';

const [subject, ...more] = process.argv.slice(2);

if (subject === undefined) {
	await benchPages();
} else if (subject === 'suche' && more.length === 0) {
	process.exitCode = (await benchSearch()) ? 0 : 1;
} else {
	process.stderr.write(
		`„${[subject, ...more].join(' ')}“ lässt sich nicht messen. Möglich sind „npm run bench“ (Bau und Seiten) und „npm run bench -- suche“ (Suche).\n`,
	);
	process.exitCode = 1;
}
