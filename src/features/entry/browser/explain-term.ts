// Opens a term's explanation beside its link. Without script, or in a browser without popovers,
// the link leads to the glossary.
import { placeBeside } from './place-beside.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.begriff[data-begriff]')) {
	const explanation = document.getElementById(`begriff-${link.dataset.begriff ?? ''}`);
	if (!explanation || !('showPopover' in explanation)) continue;
	link.setAttribute('role', 'button');
	link.setAttribute('aria-expanded', 'false');
	link.setAttribute('aria-controls', explanation.id);

	// A press outside of an open explanation closes it, and its link is outside: the following click
	// would open it again.
	let closing = false;
	link.addEventListener('pointerdown', () => {
		closing = explanation.matches(':popover-open');
	});
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		explanation.togglePopover(closing ? false : undefined);
		closing = false;
	});
	link.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		link.click();
	});
	const follow = () => {
		placeBeside(explanation, link);
	};
	// An explanation left open would cover the element that gets the focus next.
	for (const part of [link, explanation]) {
		part.addEventListener('focusout', ({ relatedTarget }) => {
			const inside = relatedTarget === link || explanation.contains(relatedTarget as Node | null);
			if (relatedTarget !== null && !inside) explanation.hidePopover();
		});
	}
	explanation.addEventListener('toggle', (event) => {
		const open = event.newState === 'open';
		link.setAttribute('aria-expanded', String(open));
		if (open) follow();
		// A turned phone or a zoomed window moves the link.
		if (open) window.addEventListener('resize', follow);
		else window.removeEventListener('resize', follow);
	});
	// Moved from the end of the text to its link, the explanation is the next stop of the keyboard.
	link.after(explanation);
}
