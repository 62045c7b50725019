import { isDirection, neighbour } from './neighbour.ts';

/**
 * `<kommunen-karte>`: one stop for the keyboard. Arrow keys move to the next place in that
 * direction, the focused or pointed place shows its name, and places that the list around the map
 * hides are dimmed.
 */
class MapElement extends HTMLElement {
	connectedCallback(): void {
		const links = [...this.querySelectorAll<SVGAElement>('a[data-id]')];
		const sign = this.querySelector<SVGGElement>('[data-schild]');
		if (links.length > 0 && sign) new MunicipalityMap(this, links, sign);
	}
}

class MunicipalityMap {
	readonly #links: readonly SVGAElement[];
	readonly #sign: SVGGElement;
	readonly #list: HTMLElement | null;
	readonly #names: readonly SVGTextElement[];
	#shown: readonly SVGAElement[];

	constructor(root: HTMLElement, links: readonly SVGAElement[], sign: SVGGElement) {
		this.#links = links;
		this.#sign = sign;
		this.#shown = links;
		this.#names = [...root.querySelectorAll<SVGTextElement>('[data-name]')];
		this.#list = root.closest<HTMLElement>('katalog-liste');
		for (const link of links) this.#nameIt(link);
		this.#followList();
		this.#list?.addEventListener('katalog-gezeigt', () => this.#followList());
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

	#followList(): void {
		const rows = this.#list?.querySelectorAll<HTMLElement>(
			'[data-zeilen] > [data-id]:not([hidden])',
		);
		const ids = rows && new Set([...rows].map((row) => row.dataset.id));
		this.#shown = this.#links.filter((link) => !ids || ids.has(link.dataset.id));
		for (const link of this.#links) {
			const out = !this.#shown.includes(link);
			link.classList.toggle('karte__ort--aus', out);
			link.setAttribute('tabindex', '-1');
			if (out) link.setAttribute('aria-hidden', 'true');
			else link.removeAttribute('aria-hidden');
		}
		for (const name of this.#names) {
			name.classList.toggle('karte__name--aus', Boolean(ids && !ids.has(name.dataset.name)));
		}
		this.#shown[0]?.setAttribute('tabindex', '0');
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
		const link = target instanceof Element ? target.closest<SVGAElement>('a[data-id]') : null;
		if (!link || !this.#shown.includes(link)) return;
		const text = this.#sign.querySelector('text');
		const ground = this.#sign.querySelector('rect');
		const box = this.#sign.ownerSVGElement?.viewBox.baseVal;
		if (!text || !ground || !box) return;
		text.textContent = link.dataset.zeigt ?? '';
		this.#sign.removeAttribute('display');
		const { width, height } = text.getBBox();
		const { x, y } = placeOf(link);
		const radius = Number(link.dataset.r);
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
		const active = document.activeElement;
		if (active && this.#links.some((link) => link === active)) this.#pointAt(active);
	}
}

function placeOf(link: SVGAElement): { x: number; y: number } {
	return { x: Number(link.dataset.x), y: Number(link.dataset.y) };
}

function setNumbers(element: SVGElement, numbers: Readonly<Record<string, number>>): void {
	for (const [name, value] of Object.entries(numbers)) element.setAttribute(name, String(value));
}

if (!customElements.get('kommunen-karte')) customElements.define('kommunen-karte', MapElement);
