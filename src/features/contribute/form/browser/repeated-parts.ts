import { NEW_PART } from './controls.ts';

/**
 * Adds a part to a repeated group, a copy of its template.
 *
 * @param group element with `data-gruppe`, the name of the group
 * @param key of the part; left out: the next free one
 * @returns the new part; undefined if there are as many as may be
 */
function addPart(group: HTMLElement, key?: string): HTMLElement | undefined {
	const list = group.querySelector<HTMLElement>('[data-teile]');
	const template = group.querySelector('template');
	if (!list || !template) return undefined;
	const parts = [...list.querySelectorAll<HTMLElement>(':scope > [data-teil]')];
	if (parts.length >= Number(group.dataset['hoechstens'] ?? Infinity)) return undefined;
	const used = parts.map(({ dataset }) => Number(dataset['teil']));
	const own = key ?? String(Math.max(-1, ...used) + 1);
	const part = (template.content.cloneNode(true) as DocumentFragment).firstElementChild;
	if (!(part instanceof HTMLElement)) return undefined;
	for (const element of [part, ...part.querySelectorAll('*')]) {
		for (const { name, value } of [...element.attributes]) {
			const changed = value
				.replaceAll(`.${NEW_PART}.`, `.${own}.`)
				.replaceAll(`-${NEW_PART}-`, `-${own}-`);
			if (changed !== value) element.setAttribute(name, changed);
		}
	}
	part.dataset['teil'] = own;
	list.append(part);
	number(group);
	return part;
}

/** Removes a part; the focus goes to the button that adds one. */
export function removePart(part: HTMLElement): void {
	const group = part.closest<HTMLElement>('[data-gruppe]');
	part.remove();
	if (!group) return;
	number(group);
	group.querySelector<HTMLElement>('[data-hinzu]')?.focus();
}

/**
 * Adds or removes a part if a button for that was clicked.
 *
 * @returns true if the form has changed
 */
export function changeParts(button: HTMLElement): boolean {
	if ('hinzu' in button.dataset) {
		const group = button.closest<HTMLElement>('[data-gruppe]');
		const part = group && addPart(group);
		part?.querySelector<HTMLElement>('input, select, textarea')?.focus();
		return true;
	}
	if (!('weg' in button.dataset)) return false;
	const part = button.closest<HTMLElement>('[data-teil]');
	if (part) removePart(part);
	return true;
}

/** Adds the parts that a form has beside those of the page. */
export function addParts(group: HTMLElement, keys: readonly string[]): void {
	for (const key of keys) {
		if (!group.querySelector(`[data-teil="${CSS.escape(key)}"]`)) addPart(group, key);
	}
}

/** Parts are called „Quelle 1“, „Quelle 2“ in their order, or keep their first number; the only part that must be there cannot be removed. */
function number(group: HTMLElement): void {
	const parts = [...group.querySelectorAll<HTMLElement>('[data-teile] > [data-teil]')];
	const keeps = 'festeNummern' in group.dataset;
	const least = Number(group.dataset['mindestens'] ?? 0);
	for (const [index, part] of parts.entries()) {
		const title = part.querySelector('[data-nummer]');
		if (title)
			title.textContent = keeps ? String(Number(part.dataset['teil']) + 1) : String(index + 1);
		const remove = part.querySelector<HTMLElement>('[data-weg]');
		if (remove) remove.hidden = parts.length <= least;
	}
	const add = group.querySelector<HTMLElement>('[data-hinzu]');
	if (add) add.hidden = parts.length >= Number(group.dataset['hoechstens'] ?? Infinity);
}
