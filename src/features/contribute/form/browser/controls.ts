import type { Controls } from '../read-values.ts';

/** Key of the part that is copied when somebody adds one. */
export const NEW_PART = 'neu';

/** @returns what the controls of a form hold */
export function controlsOf(form: HTMLFormElement): Controls {
	const data = new FormData(form);
	return {
		values: (name) => data.getAll(name).map(String),
		parts: (name) =>
			[...form.querySelectorAll<HTMLElement>(`[data-teile="${name}"] > [data-teil]`)].map(
				({ dataset }) => dataset['teil'] ?? '',
			),
	};
}

/** @returns the values of all controls by name, without empty ones */
export function filledValues(form: HTMLFormElement): Record<string, string[]> {
	const values: Record<string, string[]> = {};
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string' && value !== '') (values[name] ??= []).push(value);
	}
	return values;
}

/** Adds lists to choose from where an entry names more than the form has lists for. */
export function addLists(
	form: HTMLFormElement,
	values: Readonly<Record<string, readonly string[]>>,
): void {
	for (const [name, { length }] of Object.entries(values)) {
		const lists = [
			...form.querySelectorAll<HTMLSelectElement>(`select[name="${CSS.escape(name)}"]`),
		];
		let last = lists.at(-1);
		for (let count = lists.length; last && count > 0 && count < length; count++) {
			const copy = last.cloneNode(true) as HTMLSelectElement;
			copy.id = last.id.replace(/\d+$/, String(count));
			copy.ariaLabel = last.ariaLabel?.replace(/\d+(?=\. Angabe)/, String(count + 1)) ?? null;
			last.after(copy);
			last = copy;
		}
	}
}

/** Puts values into the controls of their names; those that the form no longer has are left out. */
export function fillIn(
	form: HTMLFormElement,
	values: Readonly<Record<string, readonly string[]>>,
): void {
	for (const [name, list] of Object.entries(values)) {
		const controls = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
		for (const [index, control] of controls.entries()) {
			if (control.type === 'checkbox' || control.type === 'radio')
				control.checked = list.includes(control.value);
			else control.value = list[index] ?? '';
		}
	}
}
