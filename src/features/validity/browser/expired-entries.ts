// Removes entries that expired since the build: rows and links with their last day. Updates the
// numbers that count them and hides empty groups. Runs before the scripts of the lists.
import { germanDay, isUpcoming } from '#src/base/dates/today.ts';

const day = germanDay();

for (const row of document.querySelectorAll<HTMLElement>('[data-bis]')) {
	if (!isUpcoming(row.dataset.bis ?? day, day)) row.remove();
}
for (const count of document.querySelectorAll<HTMLElement>('[data-fristtage]')) {
	const days = (count.dataset.fristtage ?? '').split(' ');
	count.textContent = String(days.filter((last) => isUpcoming(last, day)).length);
}
for (const group of document.querySelectorAll<HTMLElement>('[data-fristgruppe]')) {
	const left = group.querySelectorAll('[data-bis]').length;
	group.hidden = left === 0;
	const counts = document.querySelectorAll(`[data-fristzahl="${group.dataset.fristgruppe}"]`);
	for (const count of counts) {
		count.textContent = String(left);
		count.closest('li')?.toggleAttribute('hidden', left === 0);
		const word = count.parentElement?.querySelector<HTMLElement>('[data-einzahl]');
		if (left === 1 && word) word.textContent = word.dataset.einzahl ?? '';
	}
}
