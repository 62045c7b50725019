import type { MiddlewareHandler } from 'astro';
import { foreignTerms } from '#src/site/terms.ts';
import { ENGLISH, foreignWordFinder } from '#src/entries/typesetting/foreign-words.ts';
import { typesetPage } from '#src/entries/typesetting/typeset-page.ts';

const findForeign = foreignWordFinder({
	...foreignTerms(),
	en: [...ENGLISH, ...(foreignTerms()['en'] ?? [])],
});

/** Every page passes here once, when it is built; feeds, data and calendars go on as they are. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(typesetPage(await response.text(), findForeign), response);
};
