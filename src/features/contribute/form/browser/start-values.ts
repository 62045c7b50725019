import { CONSENT } from './consent.ts';

/**
 * Reads what the page that led to the form knows already: its topic, its municipality. Only what a form offers to choose
 * from is taken, so that nobody can put words into it with a link; consent is nobody else's to give.
 *
 * @param query of the form's address: `?themen=bauen&kommune=kehl`
 * @returns the values by name of the control
 */
export function startValues(form: HTMLFormElement, query: string): Record<string, string[]> {
	const params = new URLSearchParams(query);
	const values: Record<string, string[]> = {};
	for (const name of new Set(params.keys())) {
		if (name === CONSENT) continue;
		const known = offered(form, name);
		const valid = [...new Set(params.getAll(name))].filter((value) => known.has(value));
		if (valid.length > 0) values[name] = valid;
	}
	return values;
}

/** @returns the values that somebody can choose for a name */
function offered(form: HTMLFormElement, name: string): Set<string> {
	const values = [
		...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`),
	].flatMap((control) => {
		if (control instanceof HTMLSelectElement) return [...control.options].map(({ value }) => value);
		return control.type === 'checkbox' || control.type === 'radio' ? control.value : [];
	});
	return new Set(values.filter(Boolean));
}
