import { queryOnce } from '#src/base/query.ts';
import type { Shape } from '#src/model/boundaries.ts';
import { checkedSite } from './checked-site.ts';

/** The boundaries of municipalities by their keys; empty if the content has none. */
export const boundaries = queryOnce(
	'boundaries',
	(): ReadonlyMap<string, Shape> =>
		new Map((checkedSite().content.boundaries?.shapes ?? []).map((shape) => [shape.ags, shape])),
	() => checkedSite().content.boundaries?.digest ?? '',
);
