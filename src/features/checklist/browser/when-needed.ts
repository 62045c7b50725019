// Loads what a check list needs: at once if the reader has ticks or comes with some, else when the list is near.
import { readKeptTexts } from '#src/base/browser/kept.ts';
import { ticksIn, ticksKey } from '../ticks-address.ts';

const list = document.querySelector('[data-haken]') && document.querySelector('.aufgabe');
if (list) {
	const load = () => import('./start-checklist.ts');
	const readAddress = () => {
		if (ticksIn(location.hash)) void load();
	};
	readAddress();
	addEventListener('hashchange', readAddress);
	if (readKeptTexts(ticksKey(location.pathname)).length > 0) void load();
	const observer = new IntersectionObserver(
		([entry]) => {
			if (entry?.isIntersecting) void load().then(() => observer.disconnect());
		},
		{ rootMargin: '100%' },
	);
	observer.observe(list);
}
