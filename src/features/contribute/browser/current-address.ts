// A mail about a page names the reader's current address: with filters, a search, a section.
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';
import { withAddress } from './mail-address.ts';

for (const list of document.querySelectorAll<HTMLElement>('[data-seitenadresse]')) {
	const update = () => {
		const before = list.dataset['seitenadresse'] ?? '';
		// The search words that led to this page are private.
		const now = window.location.href.split(FOUND_PREFIX, 1)[0] ?? before;
		for (const link of list.querySelectorAll('a')) link.href = withAddress(link.href, before, now);
		list.dataset['seitenadresse'] = now;
	};
	// Runs before the link is followed, copied or dragged, by mouse, touch or keyboard.
	for (const event of ['focusin', 'pointerover', 'pointerdown']) {
		list.addEventListener(event, update);
	}
}
