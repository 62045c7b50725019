import { element } from '#src/base/browser/element.ts';
import type { FormMistake } from '../form-mistakes.ts';

/**
 * Shows each mistake at its field and all of them in the summary, which gets the focus; fields without one lose theirs.
 *
 * @param open shows the step and the folded part with a field before it gets the focus
 */
export function showMistakes(
	root: HTMLElement,
	mistakes: readonly FormMistake[],
	open: (target: HTMLElement) => void,
): void {
	const byName = new Map(mistakes.map(({ name, text }) => [name, text]));
	for (const place of root.querySelectorAll<HTMLElement>('[data-fehler]')) {
		mark(place, byName.get(place.dataset['fehler'] ?? ''));
	}
	const summary = root.querySelector<HTMLElement>('[data-fehlerliste]');
	if (!summary) return;
	summary.hidden = mistakes.length === 0;
	const links = mistakes.map(({ name, text }) => {
		const target = controlOf(root, name);
		const link = element('a', { href: `#${target?.id ?? ''}` }, text);
		link.addEventListener('click', (event) => {
			event.preventDefault();
			if (!target) return;
			open(target);
			target.focus();
		});
		return element('li', {}, link);
	});
	summary.querySelector('ul')?.replaceChildren(...links);
	if (mistakes.length > 0) summary.focus();
}

function mark(place: HTMLElement, text: string | undefined): void {
	place.textContent = text ?? '';
	place.hidden = text === undefined;
	const field = place.closest<HTMLElement>('[data-feld]');
	field?.classList.toggle('formularfrage--fehler', text !== undefined);
	const own = [...(field?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
	for (const control of own.filter((each) => each.closest('[data-feld]') === field)) {
		if (text === undefined) control.removeAttribute('aria-invalid');
		else control.setAttribute('aria-invalid', 'true');
	}
}

/** @returns what gets the focus for a name: its control, or the first one or the button of its group */
function controlOf(root: HTMLElement, name: string): HTMLElement | undefined {
	const field = root.querySelector<HTMLElement>(`[data-feld="${name}"]`);
	return (
		field?.querySelector<HTMLElement>('input, select, textarea') ??
		field?.querySelector<HTMLElement>('button') ??
		undefined
	);
}
