/**
 * Finds what does not fit the window: text outside of it or cut off, scroll areas that have no name or
 * that the keyboard cannot reach, and fixed parts that take more than a third of the window's height.
 * Runs in the browser.
 */
export function reflowFaults(): string[] {
	const { name } = colourKit;
	const faults: string[] = [];
	const wide = window.innerWidth;
	const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	const forTheEar = (element: Element) =>
		element.closest('.nur-vorlesen') !== null || getComputedStyle(element).clipPath !== 'none';
	const hides = (value: string) => value === 'hidden' || value === 'clip';
	const scrolls = (value: string) => value === 'auto' || value === 'scroll';
	const beyond = document.documentElement.scrollWidth - wide;
	if (beyond > 0) faults.push(`the page is ${beyond} pixels too wide`);
	let covered = 0;
	for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
		if (element instanceof SVGElement || !shown(element) || forTheEar(element)) continue;
		const { display, position, overflowX, overflowY } = getComputedStyle(element);
		if (display !== 'inline') {
			const tooWide = element.scrollWidth > element.clientWidth + 1;
			const tooHigh = element.scrollHeight > element.clientHeight + 1;
			const cut = (tooWide && hides(overflowX)) || (tooHigh && hides(overflowY));
			if (cut && element.textContent.trim() !== '') faults.push(`cut off: ${name(element)}`);
			const moves = (tooWide && scrolls(overflowX)) || (tooHigh && scrolls(overflowY));
			const label = element.ariaLabel ?? element.getAttribute('aria-labelledby');
			if (moves && (element.tabIndex < 0 || !label))
				faults.push(`scrolls, but not for everybody: ${name(element)}`);
		}
		if (position === 'sticky' || position === 'fixed') {
			const box = element.getBoundingClientRect();
			if (box.width > wide / 2) covered += box.height;
		}
	}
	if (covered > window.innerHeight / 3) faults.push(`${Math.round(covered)} pixels stay covered`);
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const parent = node.parentElement;
		if (!parent || !/\S/.test(node.nodeValue ?? '') || !shown(parent)) continue;
		range.selectNodeContents(node);
		const { left, right } = range.getBoundingClientRect();
		if (left >= -1 && right <= wide + 1) continue;
		let excused = parent.closest('svg') !== null;
		for (let above: Element | null = parent; above && !excused; above = above.parentElement)
			excused = forTheEar(above) || scrolls(getComputedStyle(above).overflowX);
		if (!excused)
			faults.push(`reaches from ${Math.round(left)} to ${Math.round(right)}: ${name(parent)}`);
	}
	return faults;
}
