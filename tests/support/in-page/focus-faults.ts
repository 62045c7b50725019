/**
 * Focuses everything the keyboard reaches, in turn, and reports what looks wrong: no mark, a faint mark
 * (below 3:1), or an element covered by something fixed. Runs in the browser, after a key was pressed
 * there, so that `:focus-visible` applies.
 */
export function focusFaults(): string[] {
	const { rgba, over, contrast, background, name } = colourKit;
	const faults: string[] = [];
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
	const looks = (element: Element) => {
		const parts = [element, ...element.querySelectorAll('*')];
		return parts
			.map((part) => {
				const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } =
					getComputedStyle(part);
				return [outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth].join();
			})
			.join();
	};
	for (const element of stops) {
		element.focus();
		if (document.activeElement !== element) {
			faults.push(`cannot be focused: ${name(element)}`);
			continue;
		}
		if (!element.matches(':focus-visible')) faults.push(`no :focus-visible: ${name(element)}`);
		const style = getComputedStyle(element);
		const width = parseFloat(style.outlineWidth);
		if (style.outlineStyle !== 'none' && width >= 2) {
			const ground = background(
				parseFloat(style.outlineOffset) < 0 ? element : element.parentElement,
			);
			const ratio = contrast(over(rgba(style.outlineColor), ground), ground);
			if (ratio < 3) faults.push(`faint (${ratio.toFixed(1)}): ${name(element)}`);
		} else {
			const focused = looks(element);
			element.blur();
			if (looks(element) === focused) faults.push(`not marked: ${name(element)}`);
			element.focus();
		}
		const box = element.getBoundingClientRect();
		const inside = (y: number) => Math.min(Math.max(y, 0), window.innerHeight - 1);
		const seen = [...Array(9).keys()].some((step) => {
			const x = box.left + (box.width * ((step % 3) + 0.5)) / 3;
			const y = inside(box.top + (box.height * (Math.floor(step / 3) + 0.5)) / 3);
			const top = document.elementFromPoint(x, y);
			return (
				top !== null &&
				(element.contains(top) || top.contains(element) || element.closest('label')?.contains(top))
			);
		});
		if (!seen) faults.push(`covered: ${name(element)}`);
	}
	return faults;
}
