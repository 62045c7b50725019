import type { FormMistake } from '../form-mistakes.ts';

/** Name of the control by which an author allows publication. */
export const CONSENT = 'freigabe';

/** @returns the mistake of a form whose author has not allowed publication; none if it was allowed */
export function missingConsent(form: HTMLFormElement): FormMistake[] {
	if (form.querySelector<HTMLInputElement>(`[name="${CONSENT}"]`)?.checked) return [];
	return [
		{
			name: CONSENT,
			text: 'Die Zustimmung fehlt. Ohne sie darf der Beitrag nicht veröffentlicht werden.',
		},
	];
}

/** @returns mistakes in the order of the page, as the summary lists them */
export function inPageOrder(root: HTMLElement, mistakes: readonly FormMistake[]): FormMistake[] {
	const names = [...root.querySelectorAll<HTMLElement>('[data-feld]')].map(
		({ dataset }) => dataset['feld'],
	);
	return mistakes.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}
