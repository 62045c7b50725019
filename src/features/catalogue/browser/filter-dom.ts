import { formatNumber } from '#src/base/text/numbers.ts';
import { element } from '#src/base/browser/element.ts';
import { chosenValues, type Choice } from './filter-state.ts';

/** @returns the checkboxes of all facets in a form. */
export function boxesOf(form: ParentNode): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

/** @returns the label a reader sees beside a box. */
export function nameOf(box: HTMLInputElement): string {
	return box.closest('label')?.querySelector('.filter__name')?.textContent.trim() ?? box.value;
}

/** Ticks the chosen boxes and writes beside each how many entries it would show. */
export function showChoice(
	form: ParentNode,
	choice: Choice,
	count: (facet: string, value: string) => number,
): void {
	for (const box of boxesOf(form)) {
		const chosen = choice.get(box.name)?.has(box.value) ?? false;
		// What was chosen elsewhere, as by the address, is unfolded; what a reader folds stays folded.
		if (chosen && !box.checked) unfoldAround(box, form);
		box.checked = chosen;
		// WebKit resets the boxes of a kept page when it shows it again.
		box.defaultChecked = box.checked;
		const number = count(box.name, box.value);
		const label = box.closest('label');
		const shown = label?.querySelector('.filter__zahl');
		if (shown) shown.textContent = formatNumber(number);
		// A tick that would leave nothing is a way into a blind alley.
		const leavesNothing = number === 0 && !box.checked;
		box.disabled = leavesNothing && box !== document.activeElement;
		label?.classList.toggle('filter__wert--leer', leavesNothing);
	}
	for (const group of form.querySelectorAll('[data-gruppe]')) {
		const ticked = group.querySelectorAll(':checked').length;
		group.querySelector('[data-gewaehlt]')?.replaceChildren(ticked > 0 ? `(${ticked})` : '');
	}
}

function unfoldAround(box: Element, form: ParentNode): void {
	for (const part of form.querySelectorAll('details')) if (part.contains(box)) part.open = true;
}

/**
 * Lists the chosen values as buttons that remove them. When the button with the focus is gone, the
 * first one left takes it, or else `rest`.
 */
export function showActive(
	list: HTMLElement,
	choice: Choice,
	name: (facet: string, value: string) => string,
	change: (choice: Choice) => void,
	rest: HTMLElement,
): void {
	const focused = list.contains(document.activeElement) ? document.activeElement : null;
	const chosen = chosenValues(choice);
	list.hidden = chosen.length === 0;
	const items = chosen.map(({ facet, value }) =>
		wordToRemove(name(facet, value), () => {
			const values = new Set(choice.get(facet));
			values.delete(value);
			change(new Map([...choice, [facet, values]]));
		}),
	);
	if (chosen.length > 1) items.push(wordToRemove('Alle Filter', () => change(new Map())));
	list.replaceChildren(...items);
	if (!focused) return;
	const buttons = [...list.querySelectorAll('button')];
	const same = buttons.find(({ ariaLabel }) => ariaLabel === focused.ariaLabel);
	(same ?? buttons[0] ?? rest).focus();
}

function wordToRemove(text: string, remove: () => void): HTMLLIElement {
	const attributes = { type: 'button', class: 'filter__aktiv', 'aria-label': `${text} entfernen` };
	const button = element('button', attributes, text);
	button.addEventListener('click', () => {
		// Safari does not focus buttons that are clicked; what takes the focus next needs to know.
		button.focus();
		remove();
	});
	return element('li', {}, button);
}

/**
 * Opens the filters on wide screens, beside the list, and folds them on narrow ones, above it,
 * unless one is set.
 */
export function foldOnNarrow(details: HTMLDetailsElement, anyChosen: () => boolean): void {
	const wide = window.matchMedia('(min-width: 60rem)');
	const apply = () => (details.open = wide.matches || anyChosen());
	wide.addEventListener('change', apply);
	apply();
}
