import { formatDate } from '#src/base/dates/imprecise-date.ts';

/**
 * Says what a sum covers, what kind of sum it is and from when: „Planung (Angebot, 2024)“. A date that the words give
 * already, as the earliest possible one, is not repeated: „Planung; Bericht ohne Tag, frühestens 2019“.
 *
 * @param kinds what kind of sum it is
 * @param datum imprecise date
 */
export function sumNote(
	bezug: string,
	kinds: readonly (string | undefined)[],
	datum: string,
): string {
	const day = formatDate(datum);
	const isSaid = (bezug.split('frühestens ')[1] ?? '').endsWith(day);
	const more = [...kinds, ...(isSaid ? [] : [day])].filter(Boolean).join(', ');
	return more === '' ? bezug : `${bezug} (${more})`;
}
