/**
 * Finds texts in charts that run into each other or out of their chart, and dots that touch a text. Runs in the browser.
 *
 * @returns each pair in words
 */
export function chartOverlaps(): string[] {
	const faults: string[] = [];
	const isShown = (element: Element) => element.getBoundingClientRect().width > 0;
	const words = (element: Element) => element.textContent.trim() || 'dot';
	for (const chart of document.querySelectorAll(
		'.punktbild, .diagramm:not(.punktbild .diagramm)',
	)) {
		const texts = [...chart.querySelectorAll('text, .punktbild__kopf > *')].filter(isShown);
		const dots = [...chart.querySelectorAll('circle, .diagramm__kreuz path')].filter(isShown);
		const touch = (one: Element, other: Element) => {
			const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
			// Half a pixel is the rounding of text.
			return (
				Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
				Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
			);
		};
		texts.forEach((text, place) => {
			for (const other of [...texts.slice(place + 1), ...dots]) {
				if (touch(text, other)) faults.push(`${words(text)} × ${words(other)}`);
			}
			const [inner, outer] = [text.getBoundingClientRect(), chart.getBoundingClientRect()];
			if (inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5)
				faults.push(`${words(text)} sticks out`);
		});
	}
	return faults;
}
