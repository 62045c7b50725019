const GAP = 6;

/** Puts an open popover below an element, or above it where there is no room, and within the window. */
export function placeBeside(popover: HTMLElement, element: HTMLElement): void {
	const target = element.getBoundingClientRect();
	const box = popover.getBoundingClientRect();
	const below = target.bottom + GAP + box.height <= window.innerHeight;
	const top = below ? target.bottom + GAP : Math.max(GAP, target.top - GAP - box.height);
	const left = Math.min(target.left, document.documentElement.clientWidth - box.width - GAP);
	popover.style.top = `${String(top + window.scrollY)}px`;
	popover.style.left = `${String(Math.max(GAP, left) + window.scrollX)}px`;
}
