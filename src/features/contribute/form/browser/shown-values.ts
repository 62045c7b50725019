import type { Shown } from '../correction/changes.ts';

/**
 * Reads what a form shows, in the words of the page: labels instead of values.
 *
 * @param root element with the controls
 * @returns by the name of the control
 */
export function shownValues(root: HTMLElement): Map<string, Shown> {
	const shown = new Map<string, Shown>();
	const controls = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
	for (const control of controls) {
		const text = textOf(control);
		if (text === '') continue;
		const before = shown.get(control.name);
		if (before) before.text += `, ${text}`;
		else shown.set(control.name, { where: placeOf(control), text });
	}
	return shown;
}

function textOf(control: HTMLInputElement | HTMLSelectElement): string {
	if (control instanceof HTMLSelectElement)
		return control.value === '' ? '' : (control.selectedOptions[0]?.textContent?.trim() ?? '');
	if (control.type !== 'checkbox' && control.type !== 'radio') return control.value.trim();
	return control.checked ? (control.closest('label')?.textContent?.trim() ?? '') : '';
}

/** @returns the names of the groups around a control, and its own: „Quellen, 2. Eintrag: Titel“ */
function placeOf(control: Element): string {
	const names: string[] = [];
	for (let at = around(control); at;) {
		const isPart = at.dataset['teil'] !== undefined;
		const name = at.querySelector(isPart ? '.formulargruppe__name' : '.formularfrage__name');
		names.unshift(withoutAddition(name));
		const above = around(at.parentElement);
		// A part says its group's name, too.
		at = isPart ? around(above?.parentElement ?? null) : above;
	}
	return names.join(': ');
}

/** @returns the field or the part of a group with an element */
function around(inner: Element | null): HTMLElement | null {
	return inner?.closest<HTMLElement>('[data-feld], [data-teil]') ?? null;
}

function withoutAddition(name: Element | null): string {
	const copy = name?.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	copy.querySelector('.formularfrage__zusatz')?.remove();
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
