import { fixedPageAt } from '#src/model/fixed-pages.ts';
import { findEntry } from '#src/site/published.ts';

/** @returns the pages above a page of the editor */
export function editorCrumbs(path: string): { text: string; path: string }[] {
	const above = ['/mitmachen/redaktion/', '/redaktion/'].filter((each) => each !== path);
	return [
		...(findEntry(['seiten'], 'mitmachen') ? [{ text: 'Mitmachen', path: '/mitmachen/' }] : []),
		...above.map((each) => ({ text: fixedPageAt(each).title, path: each })),
	];
}
