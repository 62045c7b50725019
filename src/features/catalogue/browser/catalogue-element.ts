import type { ListParts } from './filtered-list.ts';
import { WholeList } from './whole-list.ts';

/**
 * `<katalog-liste>`: filters and sorts its rows, list items or table rows; the address holds the
 * choice. Dispatches `katalog-gezeigt` whenever the visible rows may have changed. Only lists on
 * several pages load what those need.
 */
class CatalogueElement extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form') ?? document.createElement('form');
		const lists = [...this.querySelectorAll<HTMLElement>('[data-zeilen]')];
		const total = this.querySelector<HTMLElement>('[data-zahl]');
		if (lists.length === 0 || !total) return;
		const parts: ListParts = { root: this, lists, total, form };
		if (this.dataset.seiten === undefined) new WholeList(parts);
		else void import('./paged-list.ts').then(({ PagedList }) => new PagedList(parts));
	}
}

if (!customElements.get('katalog-liste')) customElements.define('katalog-liste', CatalogueElement);
