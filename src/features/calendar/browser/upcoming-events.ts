import { germanDay, isUpcoming } from '#src/base/dates/today.ts';

/**
 * `<termin-liste>`: moves the events that are not over yet from the list below to the top, the next
 * one first. The reader's clock decides: a page built last week must not call a past meeting
 * upcoming. Runs before the list's own script, which then filters only past events.
 */
class EventListElement extends HTMLElement {
	connectedCallback(): void {
		const section = this.querySelector<HTMLElement>('[data-kommende]');
		const target = this.querySelector('[data-kommende-zeilen]');
		const rows = [...this.querySelectorAll('[data-zeilen] > li')];
		if (!section || !target || !section.hidden) return;
		const days = (this.dataset.tage ?? '').split(' ');
		const day = germanDay();
		const upcoming = rows.filter((_row, place) => isUpcoming(days[place] ?? '', day));
		target.append(...upcoming.reverse());
		section.hidden = false;
		this.querySelector('[data-keine]')?.toggleAttribute('hidden', upcoming.length > 0);
		target.toggleAttribute('hidden', upcoming.length === 0);
		const heading = this.querySelector<HTMLElement>('[data-vergangene]');
		if (heading) heading.textContent = heading.dataset.vergangene ?? heading.textContent;
	}
}

if (!customElements.get('termin-liste')) customElements.define('termin-liste', EventListElement);
