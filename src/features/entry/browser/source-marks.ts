// Shows the source behind a mark in the text, `[3]`, before a reader leaves for it, and offers the way back from it.
// Without script, a mark is a link to its source. What does this is loaded once a mark is turned to.
import { placeBeside } from './place-beside.ts';

const markAt = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLAnchorElement>('a.quellenzahl') : null;

for (const type of ['pointerover', 'focusin', 'click'] as const) {
	document.addEventListener(type, (event) => {
		const mark = markAt(event);
		if (!mark) return;
		void import('./source-preview.ts').then(({ offerWayBack, showSource }) => {
			if (type === 'click') offerWayBack(mark);
			else if (mark.matches(':hover, :focus-visible')) showSource(mark, placeBeside);
		});
	});
}
