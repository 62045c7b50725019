import { decoded } from '#src/base/urls.ts';
import { HeadingIds } from '#src/entries/articles/heading-ids.ts';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import type { SentPart } from './correction-text.ts';

/**
 * Takes the headings that links lead to out of what can be changed: other words give a heading another address.
 *
 * @param path address of the entry below the portal's base
 * @param body its text
 * @param others texts that link to it
 */
export function withoutLinkedHeadings(
	parts: readonly SentPart[],
	path: string,
	{ body, others }: { body: string; others: readonly string[] },
): SentPart[] {
	const anchors = new Set([
		...anchorsIn(body, '#'),
		...[body, ...others].flatMap((text) => anchorsIn(text, `${RegExp.escape(path)}#`)),
	]);
	const ids = new HeadingIds(isUsedByPages);
	return parts.map((part) => {
		const { title, ...own } = part;
		const id = part.heading === undefined ? undefined : ids.next(part.heading);
		return title && id !== undefined && anchors.has(id) ? { ...own, isLinked: true } : part;
	});
}

function anchorsIn(text: string, before: string): string[] {
	const links = text.matchAll(new RegExp(String.raw`\]\(${before}([^\s)]+)`, 'g'));
	return [...links].map(([, anchor = '']) => decoded(anchor));
}
