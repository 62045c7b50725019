/**
 * Finds texts whose contrast with their background is below WCAG 1.4.3, also where axe gives up
 * (SVG, overlapping elements). Runs in the browser.
 */
export function faintTexts(): string[] {
	const { rgba, over, contrast, background, name } = colourKit;
	const faults = new Set<string>();
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const opacity = (element: Element | null): number =>
		element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
	const behind = (element: Element) => {
		const svg = element.closest('svg');
		if (!svg) return background(element);
		// Shapes drawn before the text, under its middle; the last shape is on top.
		const { left, width, top, height } = element.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		let ground = background(svg);
		for (const shape of svg.querySelectorAll('rect, circle, path')) {
			if (!(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
			const box = shape.getBoundingClientRect();
			const { fill, display } = getComputedStyle(shape);
			if (fill === 'none' || display === 'none') continue;
			if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)
				ground = over(rgba(fill), ground);
		}
		return ground;
	};
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const element = node.parentElement;
		if (!element || !/\S/.test(node.nodeValue ?? '')) continue;
		if (!element.checkVisibility({ visibilityProperty: true })) continue;
		const style = getComputedStyle(element);
		if (style.clipPath !== 'none' || element.closest('.nur-vorlesen, :disabled')) continue;
		if (element.tagName === 'OPTION') continue;
		const share = opacity(element);
		if (share === 0) continue;
		const ground = behind(element);
		const [r, g, b, a] = rgba(element.closest('svg') ? style.fill : style.color);
		const ratio = contrast(over([r, g, b, a * share], ground), ground);
		const size = parseFloat(style.fontSize);
		const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
		if (ratio < (large ? 3 : 4.5)) faults.add(`${ratio.toFixed(2)} ${name(element)}`);
	}
	return [...faults];
}
