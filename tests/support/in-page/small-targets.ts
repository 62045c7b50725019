/**
 * Finds targets smaller than 24 by 24 CSS pixels that WCAG 2.5.8 does not excuse: neither inside
 * a sentence, nor with so much room around that a circle of 24 pixels touches no other target.
 * Runs in the browser.
 */
export function smallTargets(): string[] {
	const { name } = colourKit;
	const LEAST = 24;
	const elements = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [role="button"], [role="option"]',
		),
	].filter(
		(element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			getComputedStyle(element).pointerEvents !== 'none' &&
			!element.matches('.sprungmarke'),
	);
	const areas = elements.map((element) => {
		const label = element.closest('label');
		const whole = label ?? element;
		const cover = getComputedStyle(whole, '::after');
		const filled =
			cover.position === 'absolute' && cover.inset === '0px' ? whole.closest('li') : null;
		return {
			element,
			boxes: [...(filled ?? whole).getClientRects()],
			box: (filled ?? whole).getBoundingClientRect(),
		};
	});
	const inSentence = (element: HTMLElement) => {
		if (getComputedStyle(element).display !== 'inline') return false;
		let block = element.parentElement;
		while (block && getComputedStyle(block).display.startsWith('inline'))
			block = block.parentElement;
		if (!block) return false;
		const copy = block.cloneNode(true) as HTMLElement;
		for (const each of copy.querySelectorAll('a, button, input, select, .nur-vorlesen'))
			each.remove();
		return /\p{L}{2}/u.test(copy.textContent);
	};
	const small = areas.filter(
		({ element, box }) =>
			(box.width < LEAST - 0.1 || box.height < LEAST - 0.1) && !inSentence(element),
	);
	return small.flatMap(({ element, box }) => {
		const x = box.left + box.width / 2;
		const y = box.top + box.height / 2;
		const near = areas.find((other) => {
			if (other.element === element) return false;
			const isSmall = small.some((each) => each.element === other.element);
			if (isSmall) {
				const dx = other.box.left + other.box.width / 2 - x;
				const dy = other.box.top + other.box.height / 2 - y;
				return Math.hypot(dx, dy) < LEAST - 0.1;
			}
			return other.boxes.some((each) => {
				const dx = Math.max(each.left - x, 0, x - each.right);
				const dy = Math.max(each.top - y, 0, y - each.bottom);
				return Math.hypot(dx, dy) < LEAST / 2 - 0.1;
			});
		});
		if (!near) return [];
		return [
			`${name(element)} ${Math.round(box.width)}×${box.height.toFixed(1)} near ${name(near.element)}`,
		];
	});
}
