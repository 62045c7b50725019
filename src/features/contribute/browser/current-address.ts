// A mail about a page names the reader's current address: with filters, a search, a section.
import { withAddress } from './mail-address.ts';

for (const list of document.querySelectorAll<HTMLElement>('[data-seitenadresse]')) {
	const update = () => {
		const before = list.dataset['seitenadresse'] ?? '';
		const now = window.location.href;
		for (const link of list.querySelectorAll('a')) link.href = withAddress(link.href, before, now);
		list.dataset['seitenadresse'] = now;
	};
	// Runs before the link is followed, copied or dragged, by mouse, touch or keyboard.
	for (const event of ['focusin', 'pointerover', 'pointerdown']) {
		list.addEventListener(event, update);
	}
}
