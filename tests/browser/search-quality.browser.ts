import { readFileSync } from 'node:fs';
import { DEPTH, measuresOf, rankOf } from '../../bench/search/measures.ts';
import { parseQueries } from '../../bench/search/queries.ts';
import { expect, test } from '../support/browser-test.ts';

const SUCCESS_AT_10 = {
	woertlich: { reached: 1, floor: 0.9 },
	gebeugt: { reached: 1, floor: 0.9 },
	umlaut: { reached: 1, floor: 0.9 },
	tippfehler: { reached: 1, floor: 0.9 },
	abkuerzung: { reached: 0.9, floor: 0.8 },
	synonym: { reached: 0.9, floor: 0.8 },
	'kompositum-fuer-teil': { reached: 1, floor: 0.9 },
	'teil-fuer-kompositum': { reached: 1, floor: 0.9 },
	getrennt: { reached: 1, floor: 0.9 },
};

const queries = parseQueries(readFileSync('tests/search/queries.tsv', 'utf8'));

test('every category of the query set has a floor', () => {
	const categories = new Set(queries.map(({ category }) => category));
	expect([...categories].sort()).toEqual(Object.keys(SUCCESS_AT_10).sort());
});

for (const [category, { reached, floor }] of Object.entries(SUCCESS_AT_10)) {
	test(`${category}: at least ${floor} of the queries find a right page (${reached} when set)`, async ({
		page,
	}) => {
		const asked = queries.filter((query) => query.category === category && query.half === 'a');
		const outcomes: { text: string; rank: number | undefined }[] = [];
		await page.goto('/suche/');
		await expect(page.locator('[data-suche="bereit"]')).toBeVisible();
		for (const { text, expected } of asked) {
			const found = await page.locator('[data-suche]').evaluate(hitsFor, text);
			outcomes.push({ text, rank: rankOf([...new Set(found)], expected) });
		}
		const missed = outcomes.filter(({ rank }) => rank === undefined).map(({ text }) => text);
		const { success10 } = measuresOf(outcomes.map(({ rank }) => rank));
		expect(success10, `Not among the first ${DEPTH}: ${missed.join(', ')}`).toBeGreaterThanOrEqual(
			floor,
		);
	});
}

/** Submits a search in the page, which is faster than a new page. */
async function hitsFor(root: Element, text: string): Promise<string[]> {
	const input = root.querySelector<HTMLInputElement>('input[name="q"]');
	if (!input?.form) throw new Error('No search form');
	const done = new Promise<void>((resolve, reject) => {
		new MutationObserver(() => {
			const state = root.getAttribute('data-suche');
			if (state === 'fertig' || state === 'leer') resolve();
			if (state === 'fehler') reject(new Error(`The search fails on ${text}`));
		}).observe(root, { attributeFilter: ['data-suche'] });
	});
	input.value = text;
	input.form.requestSubmit();
	await done;
	return [...root.querySelectorAll<HTMLAnchorElement>('#treffer a[href]')].map(
		({ pathname }) => pathname,
	);
}
