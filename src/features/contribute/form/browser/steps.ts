/** The steps of the form; one is shown, and the address names it, so that „back“ works. */
export class Steps {
	current = 1;
	private readonly root: HTMLElement;
	private readonly sections: HTMLElement[];

	/** @param root element with sections `[data-schritt]` and links `[data-zu]` */
	constructor(root: HTMLElement) {
		this.root = root;
		this.sections = [...root.querySelectorAll<HTMLElement>('[data-schritt]')];
		window.addEventListener('hashchange', () => this.followAddress(true));
		this.followAddress(false);
	}

	/** Shows a step and moves the focus to its heading. */
	show(number: number): void {
		if (!this.sections[number - 1]) return;
		if (location.hash === `#schritt-${number}`) this.turnTo(number, true);
		else location.hash = `schritt-${number}`;
	}

	/** Shows the step with an element, and leaves the focus alone. */
	showAround(target: HTMLElement): void {
		const number = Number(target.closest<HTMLElement>('[data-schritt]')?.dataset['schritt']);
		if (!number || number === this.current) return;
		history.pushState(null, '', `#schritt-${number}`);
		this.turnTo(number, false);
	}

	/**
	 * Marks the steps that were checked as done, but those with mistakes.
	 *
	 * @param mistakes names of the fields that have some
	 * @param checked number of the only step that was checked; left out: all were
	 */
	mark(mistakes: readonly { name: string }[], checked?: number): void {
		for (const number of checked ? [checked] : this.sections.map((_, index) => index + 1)) {
			const isDone = !mistakes.some(({ name }) => this.has(name, number));
			for (const link of this.root.querySelectorAll(`[data-zu="${number}"]`))
				link.classList.toggle('formularschritte__getan', isDone);
		}
	}

	/** @returns true if a step has the field of a name */
	has(name: string, number: number): boolean {
		return this.sections[number - 1]?.querySelector(`[data-feld="${name}"]`) !== null;
	}

	private followAddress(withFocus: boolean): void {
		const named = Number(
			/^#schritt-(\d+)$/.exec(location.hash)?.[1] ?? (withFocus && location.hash !== '' ? 0 : 1),
		);
		if (this.sections[named - 1]) this.turnTo(named, withFocus);
	}

	private turnTo(number: number, withFocus: boolean): void {
		this.current = number;
		for (const [index, section] of this.sections.entries()) section.hidden = index !== number - 1;
		for (const link of this.root.querySelectorAll<HTMLElement>('[data-zu]')) {
			const own = Number(link.dataset['zu']);
			if (own === number) link.setAttribute('aria-current', 'step');
			else link.removeAttribute('aria-current');
		}
		if (!withFocus) return;
		const heading = this.sections[number - 1]?.querySelector<HTMLElement>('h2');
		heading?.focus({ preventScroll: true });
		this.root.querySelector('.formularschritte')?.scrollIntoView({ block: 'start' });
	}
}

/** Opens the folded parts around an element. */
export function openAround(target: HTMLElement): void {
	for (
		let fold = target.closest('details');
		fold;
		fold = fold.parentElement?.closest('details') ?? null
	)
		fold.open = true;
}
