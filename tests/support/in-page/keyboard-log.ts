/** Path of the focus through a page; see {@link installKeyboardLog}. */
interface KeyboardLog {
	/** How many steps the page should have. */
	expected: () => number;
	/** How many steps were made. */
	reached: () => number;
	/** Steps against the order of the page, or upwards within a column; elements that were left out. */
	faults: () => string[];
}

declare global {
	var keyboardLog: KeyboardLog;
}

/** Logs from now on every element that gets the focus. Runs in the browser. */
export function installKeyboardLog(): void {
	const name = (element: Element) =>
		`${element.tagName.toLowerCase()} „${(element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}“`;
	const steps: { element: Element; left: number; right: number; top: number; bottom: number }[] =
		[];
	const stops = [
		...document.querySelectorAll<HTMLElement | SVGElement>(
			'a[href], button, input, select, textarea, summary, [tabindex]',
		),
	].filter(
		(element) =>
			element.tabIndex >= 0 &&
			!element.matches(':disabled') &&
			element.checkVisibility({ visibilityProperty: true }),
	);
	document.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof Element)) return;
		const { left, right, top, bottom } = target.getBoundingClientRect();
		// A column may scroll by itself.
		let down = window.scrollY;
		for (let each = target.parentElement; each && each !== document.body; each = each.parentElement)
			down += each.scrollTop;
		steps.push({ element: target, left, right, top: top + down, bottom: bottom + down });
	});
	const fixed = (element: Element) => element.closest('.sprungmarke, .auswahl') !== null;
	globalThis.keyboardLog = {
		expected: () => stops.length,
		reached: () => steps.length,
		faults: () => {
			const reached = new Set(steps.map(({ element }) => element));
			const left = stops
				.filter((stop) => !reached.has(stop))
				.map((stop) => `left out: ${name(stop)}`);
			const against = steps.flatMap((step, place) => {
				const before = steps[place - 1];
				if (!before) return [];
				const way = `${name(before.element)} → ${name(step.element)}`;
				const follows =
					before.element.compareDocumentPosition(step.element) & Node.DOCUMENT_POSITION_FOLLOWING;
				if (!follows) return [`against the page's order: ${way}`];
				if (fixed(before.element) || fixed(step.element)) return [];
				const sameColumn = before.left < step.right && step.left < before.right;
				return sameColumn && step.bottom < before.top ? [`upwards: ${way}`] : [];
			});
			return [...left, ...against];
		},
	};
}
