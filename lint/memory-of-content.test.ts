import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Rooms whose code runs while pages are rendered. */
const ROOMS = 'src/{site,outputs,features,layouts,pages}/**/*.{ts,astro}';
const EMPTY_MEMORY =
	/^(?:export )?(?:const|let) \w+(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)/m;

/** Memories that hold nothing of one page that another one could miss. */
const SOUND = [
	// Filled when the module is loaded, and by queries that note who asks.
	'src/site/published.ts',
	'src/site/texts.ts',
	// Part of a query's answer.
	'src/features/contribute/new-entry/inventory.ts',
	// Of words, not of content.
	'src/features/search/index-format/index-words.ts',
	'src/features/search/analysis/cheapest-parts.ts',
	// Made anew for each rendering of the component.
	'src/features/kinds/GlossaryList.astro',
];

/**
 * What a page computes and remembers, the next page would use without asking for it, and would not be rendered again
 * when it changes. `once` and `oncePer` (`src/base/once.ts`) remember who has to be asked; queries, too.
 */
test('content is remembered by once, oncePer and queries only', () => {
	const found = globSync(ROOMS)
		.filter((file) => !/\.test\.ts$|\/(?:browser|testing)\//.test(file))
		.filter((file) => EMPTY_MEMORY.test(readFileSync(file, 'utf8')))
		.map((file) => file.replaceAll('\\', '/'));
	expect(found.sort()).toEqual([...SOUND].sort());
});
