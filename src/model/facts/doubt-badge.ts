import { formatDate } from '#src/base/dates/imprecise-date.ts';
import type { FieldMeta } from '../field-meta.ts';

/** Words of the badge beside a state whose latest source names no date. */
export const UNDATED = 'Stand undatiert';

/**
 * Says in the words of a badge how far a value is to be trusted: of when the latest source for a state is, or that
 * nobody has verified it.
 *
 * @param meta the value's field
 * @param data where its sibling fields are
 * @returns `Stand Januar 2026`, {@link UNDATED}, `ungeprüft`; undefined if the value is verified
 */
export function doubtBadge(
	{ unverifiedBy, documentedOn }: FieldMeta,
	data: Readonly<Record<string, unknown>>,
): string | undefined {
	if (!unverifiedBy || !data[unverifiedBy]) return undefined;
	if (documentedOn === undefined) return 'ungeprüft';
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
