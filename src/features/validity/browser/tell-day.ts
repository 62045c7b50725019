import { overdueSince, timeSince } from '#src/base/dates/time-since.ts';
import { germanDay } from '#src/base/dates/today.ts';

/**
 * Updates what depends on the day of reading: how long ago a date was, and parts shown from or until a
 * day. The page itself has the dates; without script it shows only them.
 */
export function tellDay(part: ParentNode, day = germanDay()): void {
	for (const words of part.querySelectorAll<HTMLElement>('[data-seit]')) {
		words.textContent = timeSince(words.dataset.seit ?? '', day) ?? '';
	}
	for (const words of part.querySelectorAll<HTMLElement>('[data-faellig]')) {
		words.textContent = overdueSince(words.dataset.faellig ?? '', day) ?? words.textContent;
	}
	for (const shown of part.querySelectorAll<HTMLElement>('[data-zeigt-ab],[data-zeigt-bis]')) {
		const { zeigtAb = day, zeigtBis = day } = shown.dataset;
		shown.hidden = zeigtAb > day || day > zeigtBis;
	}
}
