// On pages whose address says what they show, a mail about the page names the address as it is.
import { withAddress } from './mail-address.ts';

for (const list of document.querySelectorAll<HTMLElement>('[data-seitenadresse]')) {
	const update = () => {
		const before = list.dataset['seitenadresse'] ?? '';
		const now = window.location.href;
		for (const link of list.querySelectorAll('a')) link.href = withAddress(link.href, before, now);
		list.dataset['seitenadresse'] = now;
	};
	// Before the link is followed, copied or dragged, by whatever means.
	for (const event of ['focusin', 'pointerover', 'pointerdown']) {
		list.addEventListener(event, update);
	}
}
