// Updates what depends on the day of reading: how long ago a date was, and parts shown from or
// until a day. The page itself has the dates; without script it shows only them.
import { germanDay } from '#src/base/dates/today.ts';
import { overdueSince, timeSince } from '#src/base/dates/time-since.ts';

const day = germanDay();

function tellDay(): void {
	for (const words of document.querySelectorAll<HTMLElement>('[data-seit]')) {
		const since = timeSince(words.dataset.seit ?? '', day);
		words.textContent = since === undefined ? '' : `(${since})`;
	}
	for (const words of document.querySelectorAll<HTMLElement>('[data-faellig]')) {
		words.textContent = overdueSince(words.dataset.faellig ?? '', day) ?? words.textContent;
	}
	for (const part of document.querySelectorAll<HTMLElement>('[data-zeigt-ab],[data-zeigt-bis]')) {
		const { zeigtAb = day, zeigtBis = day } = part.dataset;
		part.hidden = zeigtAb > day || day > zeigtBis;
	}
}

tellDay();
// A list on several pages exchanges its rows.
document.addEventListener('katalog-geladen', tellDay);
