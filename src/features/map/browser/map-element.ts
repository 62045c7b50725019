import type { ShownEvent } from '../../catalogue/browser/filtered-list.ts';
import { isDirection, neighbour } from './neighbour.ts';

/**
 * `<kommunen-karte>`: one stop for the keyboard. Arrow keys move to the next place in that
 * direction, the focused or pointed place shows its name and outline, and places that the list around the map
 * hides are dimmed.
 */
class MapElement extends HTMLElement {
	connectedCallback(): void {
		const links = [...this.querySelectorAll<SVGAElement>('a[data-stelle]')];
		const sign = this.querySelector<SVGGElement>('[data-schild]');
		if (links.length > 0 && sign) new MunicipalityMap(this, links, sign);
	}
}

class MunicipalityMap {
	readonly #links: readonly SVGAElement[];
	readonly #sign: SVGGElement;
	readonly #list: HTMLElement | null;
	readonly #names: readonly SVGGElement[];
	readonly #outline: SVGPathElement | null;
	#shown: readonly SVGAElement[];

	constructor(root: HTMLElement, links: readonly SVGAElement[], sign: SVGGElement) {
		this.#links = links;
		this.#sign = sign;
		this.#shown = links;
		this.#names = [...root.querySelectorAll<SVGGElement>('[data-name]')];
		this.#outline = root.querySelector('[data-umriss]');
		this.#list = root.closest<HTMLElement>('katalog-liste');
		for (const link of links) this.#nameIt(link);
		this.#followList();
		this.#list?.addEventListener('katalog-gezeigt', (event) => this.#followList(event));
		root.addEventListener('keydown', (event) => this.#move(event));
		for (const type of ['focusin', 'pointerover'] as const) {
			root.addEventListener(type, ({ target }) => this.#pointAt(target));
		}
		root.addEventListener('focusout', () => this.#hideSign());
		root.addEventListener('pointerout', () => this.#hideSign());
	}

	/** Replaces the `title`, which would show as a second tooltip. */
	#nameIt(link: SVGAElement): void {
		const title = link.querySelector('title');
		link.setAttribute('aria-label', title?.textContent ?? '');
		title?.remove();
	}

	/** @param event tells which entries a list on several pages has found */
	#followList(event?: ShownEvent): void {
		const found = this.#placesIn(event);
		this.#shown = this.#links.filter((link) => !found || found.has(Number(link.dataset.stelle)));
		const shown = new Set(this.#shown);
		for (const link of this.#links) {
			const out = !shown.has(link);
			link.classList.toggle('karte__ort--aus', out);
			link.setAttribute('tabindex', '-1');
			if (out) link.setAttribute('aria-hidden', 'true');
			else link.removeAttribute('aria-hidden');
		}
		for (const name of this.#names) {
			name.classList.toggle(
				'karte__name--aus',
				Boolean(found && !found.has(Number(name.dataset.name))),
			);
		}
		this.#shown[0]?.setAttribute('tabindex', '0');
	}

	/** The places in the list of what it shows; undefined: everything. */
	#placesIn(event: ShownEvent | undefined): ReadonlySet<number> | undefined {
		if (!this.#list || this.#list.dataset.seiten !== undefined) return event?.detail ?? undefined;
		const rows = this.#list.querySelectorAll<HTMLElement>(
			'[data-zeilen] > [data-stelle]:not([hidden])',
		);
		return new Set([...rows].map((row) => Number(row.dataset.stelle)));
	}

	#move(event: KeyboardEvent): void {
		const from = this.#links.find((link) => link === document.activeElement);
		if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
		let to: SVGAElement | undefined;
		if (isDirection(event.key)) {
			to = this.#shown[neighbour(this.#shown.map(placeOf), placeOf(from), event.key)];
		} else if (event.key === 'Home') to = this.#shown[0];
		else if (event.key === 'End') to = this.#shown.at(-1);
		else return;
		event.preventDefault();
		if (!to) return;
		from.setAttribute('tabindex', '-1');
		to.setAttribute('tabindex', '0');
		to.focus();
	}

	#pointAt(target: EventTarget | null): void {
		const link = target instanceof Element ? target.closest<SVGAElement>('a[data-stelle]') : null;
		if (!link || !this.#shown.includes(link)) return;
		const text = this.#sign.querySelector('text');
		const ground = this.#sign.querySelector('rect');
		const box = this.#sign.ownerSVGElement?.viewBox.baseVal;
		if (!text || !ground || !box) return;
		const area = link.querySelector('path')?.getAttribute('d') ?? '';
		this.#outline?.setAttribute('d', area);
		const [name = ''] = (link.getAttribute('aria-label') ?? '').split(', ');
		text.textContent = `${name} (${link.dataset.beitraege ?? ''})`;
		this.#sign.removeAttribute('display');
		const { width, height } = text.getBBox();
		const { x, y, radius } = placeOf(link);
		const [padX, padY] = [8, 4];
		const left = Math.min(Math.max(x - width / 2, padX), Math.max(box.width - width - padX, padX));
		const above = y - radius - height - 3 * padY;
		const top = above >= 0 ? above : y + radius + padY;
		setNumbers(ground, {
			x: left - padX,
			y: top,
			width: width + 2 * padX,
			height: height + 2 * padY,
		});
		setNumbers(text, { x: left, y: top + padY + height * 0.8 });
	}

	#hideSign(): void {
		this.#sign.setAttribute('display', 'none');
		this.#outline?.setAttribute('d', '');
		const active = document.activeElement;
		if (active && this.#links.some((link) => link === active)) this.#pointAt(active);
	}
}

function placeOf(link: SVGAElement): { x: number; y: number; radius: number } {
	const [x = 0, y = 0, radius = 0] = (link.dataset.punkt ?? '').split(' ').map(Number);
	return { x, y, radius };
}

function setNumbers(element: SVGElement, numbers: Readonly<Record<string, number>>): void {
	for (const [name, value] of Object.entries(numbers)) element.setAttribute(name, String(value));
}

if (!customElements.get('kommunen-karte')) customElements.define('kommunen-karte', MapElement);
