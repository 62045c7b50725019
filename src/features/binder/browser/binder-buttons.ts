// The buttons by which an article gets into the binder, and the link that counts what is in it.
import { keep, readKeptTexts } from '#src/base/browser/kept.ts';
import { BINDER } from '../binder-key.ts';

const parts = document.querySelectorAll<HTMLElement>('[data-mappe]');

function show(): void {
	const articles = readKeptTexts(BINDER);
	for (const part of parts) {
		const [button, link] = part.children as unknown as [HTMLElement, HTMLElement];
		part.hidden = false;
		button.textContent = articles.includes(part.dataset['mappe'] ?? '')
			? 'Aus der Mappe nehmen'
			: 'In die Mappe legen';
		link.textContent = `Mappe ansehen (${articles.length})`;
		link.hidden = articles.length === 0;
	}
}

for (const part of parts) {
	part.firstElementChild?.addEventListener('click', () => {
		const article = part.dataset['mappe'] ?? '';
		const others = readKeptTexts(BINDER);
		const without = others.filter((each) => each !== article);
		if (without.length === others.length) without.push(article);
		// A browser that keeps nothing says so at the button.
		if (keep(BINDER, without)) show();
		else part.textContent = 'Ihr Browser merkt sich keine Mappe.';
	});
}
if (parts.length > 0) {
	show();
	// Back from the binder, or changed in another window.
	addEventListener('pageshow', show);
	addEventListener('storage', show);
}
