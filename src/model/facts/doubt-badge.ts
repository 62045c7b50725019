import { formatDate } from '#src/base/dates/imprecise-date.ts';
import type { FieldMeta } from '../field-meta.ts';

/** Words of the badge beside a state whose latest source names no date. */
export const UNDATED = 'Stand undatiert';

/** Words of the badge beside what nobody has verified. */
export const UNVERIFIED = 'ungeprüft';

/**
 * Says in the words of a badge how far a value is to be trusted: of when the latest source for a state is, or that
 * nobody has verified it. The one rule for pages, lists and hits: what states by a sign that something is so (a state,
 * how binding a duty is, who is responsible) has the badge beside it wherever the sign stands. Rows of guides and terms
 * have no such sign, they only say what a page is about; which of its statements are doubtful the page says itself.
 *
 * @param meta the value's field
 * @param data where its sibling fields are
 * @returns `Stand Januar 2026`, {@link UNDATED}, `ungeprüft`; undefined if the value is verified
 */
export function doubtBadge(
	{ unverifiedBy, documentedOn }: FieldMeta,
	data: Readonly<Record<string, unknown>>,
): string | undefined {
	const doubt = unverifiedBy && data[unverifiedBy];
	if (!doubt || (Array.isArray(doubt) && doubt.length === 0)) return undefined;
	if (documentedOn === undefined) return UNVERIFIED;
	const date = data[documentedOn];
	return typeof date === 'string' ? `Stand ${formatDate(date)}` : UNDATED;
}

/** A reason that says no more than the date of the badge: „Zuletzt belegt im Jahr 2023.“ */
const ONLY_DATE =
	/^Zuletzt belegt (?:(?:im|am|Anfang|Ende) )*(?:Jahr )?(?:\d+\. )?(?:\p{Lu}\p{Ll}+ )?\d{4}\.$/u;

/** What a dated badge means, where there is room for it. */
const MAYBE_CHANGED = 'Ob es noch so ist, ist nicht belegt.';

/** @returns the reason as readers read it behind the badge, which tells the date already */
export function doubtReason(reason: string): string {
	return ONLY_DATE.test(reason) ? MAYBE_CHANGED : reason;
}
