import type { MiddlewareHandler } from 'astro';
import { once } from '#src/base/once.ts';
import { withSoftHyphens } from '#src/base/text/soft-hyphens.ts';
import { countedWords } from '#src/model/counts.ts';
import { foreignWords } from '#src/site/terms.ts';
import { foreignWordFinder } from '#src/entries/typesetting/foreign-words.ts';
import { pageTypesetter } from '#src/entries/typesetting/typeset-page.ts';

const typeset = once(() =>
	pageTypesetter(foreignWordFinder(foreignWords()), withSoftHyphens, countedWords()),
);

/** Handles every page once, when it is built; passes feeds, data and calendars on unchanged. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	// Bytes, which a response takes as they are; a text it would look through for halves of characters first.
	return new Response(Buffer.from(typeset()(await response.text())), response);
};
