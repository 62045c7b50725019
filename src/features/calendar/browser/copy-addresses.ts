// Copies the address of a calendar or a feed, to be added in Outlook or Thunderbird.
import { copyAddress } from '#src/base/browser/copy-address.ts';

const place = document.querySelector('.abonnieren');
const field = place?.querySelector<HTMLInputElement>('[data-adresse]');
const said = place?.querySelector('[data-kopiert]');

if (place && field && said) {
	for (const button of place.querySelectorAll<HTMLElement>('[data-kopieren]')) {
		button.hidden = false;
		button.addEventListener('click', () => {
			void copyAddress(field, button.dataset['kopieren']).then((text) => {
				said.textContent = text;
			});
		});
	}
}
