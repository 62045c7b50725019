/** Finds what still moves although the reader prefers reduced motion. Runs in the browser. */
export function movingParts(): string[] {
	const { name } = colourKit;
	const seconds = (list: string) =>
		Math.max(
			...list.split(',').map((each) => parseFloat(each) * (each.includes('ms') ? 0.001 : 1)),
		);
	const faults = document.getAnimations().map(({ id }) => `runs: ${id}`);
	for (const element of document.querySelectorAll('*')) {
		for (const pseudo of [null, '::before', '::after'] as const) {
			const style = getComputedStyle(element, pseudo);
			const moves =
				(style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01) ||
				(style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
				style.scrollBehavior === 'smooth';
			if (moves) faults.push(`${name(element)}${pseudo ?? ''}`);
		}
	}
	return faults;
}
