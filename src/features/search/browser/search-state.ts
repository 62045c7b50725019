/** What an outside check reads in `data-suche`. */
export type State = 'bereit' | 'laeuft' | 'fertig' | 'leer' | 'fehler';

const FAILED = 'Die Suche ist im Moment nicht möglich.';
const FAILED_AGAIN = 'Die Suche ist noch immer nicht möglich.';
export const GIVEN_UP = 'Die Suche wurde angehalten. Hier ist alles als Liste.';

/**
 * Shows the parts of the search page meant for a state, `gefiltert` being any state with filters.
 *
 * @param text for the live region; left out: what a failed search says
 */
export function showState(root: HTMLElement, state: State, text?: string, filtered = false): void {
	for (const part of root.querySelectorAll<HTMLElement>('[data-bei]')) {
		const states = part.dataset.bei?.split(' ') ?? [];
		part.hidden = !(states.includes(state) || (filtered && states.includes('gefiltert')));
	}
	const message = root.querySelector<HTMLElement>('[data-meldung]');
	if (message) {
		// The same sentence twice would not be read out.
		const again = root.dataset.versuche !== undefined;
		message.textContent = text ?? (again ? FAILED_AGAIN : FAILED);
		// Who asked to try again can do so at once.
		if (state === 'fehler' && message === document.activeElement) {
			root.querySelector<HTMLElement>('[data-erneut]')?.focus();
		}
	}
	if (state === 'fehler' && text === undefined) root.dataset.versuche = '';
	else delete root.dataset.versuche;
	root.dataset.suche = state;
}
