/** Value of `data-suche`, which checks from outside read. */
export type State = 'bereit' | 'laeuft' | 'fertig' | 'leer' | 'fehler';

const FAILED = 'Die Suche ist im Moment nicht möglich.';
const FAILED_AGAIN = 'Die Suche ist noch immer nicht möglich.';
export const GIVEN_UP = 'Die Suche wurde angehalten. Hier ist alles als Liste.';

/**
 * Shows the parts of the search page meant for a state; `gefiltert` is any state with filters.
 *
 * @param text for the live region; by default the message of a failed search
 */
export function showState(root: HTMLElement, state: State, text?: string, filtered = false): void {
	for (const part of root.querySelectorAll<HTMLElement>('[data-bei]')) {
		const states = part.dataset.bei?.split(' ') ?? [];
		part.hidden = !(states.includes(state) || (filtered && states.includes('gefiltert')));
	}
	const message = root.querySelector<HTMLElement>('[data-meldung]');
	if (message) {
		// Screen readers would not announce the same sentence twice.
		const again = root.dataset.versuche !== undefined;
		message.textContent = text ?? (again ? FAILED_AGAIN : FAILED);
		// A reader who tried again gets the focus back on the button.
		if (state === 'fehler' && message === document.activeElement) {
			root.querySelector<HTMLElement>('[data-erneut]')?.focus();
		}
	}
	if (state === 'fehler' && text === undefined) root.dataset.versuche = '';
	else delete root.dataset.versuche;
	root.dataset.suche = state;
}
