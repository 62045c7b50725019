import { formatDate } from '#src/base/dates/imprecise-date.ts';
import type { Quelle } from './fields/sources.ts';

/** What readers must know if somebody has not read a source in full, in the words of pages and lists. */
const READING = {
	vollstaendig: undefined,
	anfang: 'nur der Anfang gelesen',
	sekundaer: 'nicht selbst gelesen, aus anderer Quelle zitiert',
} as const;

/**
 * Says who published a source, when it was opened and how: „Landratsamt, Mai 2023. Abgerufen am 28.
 * November 2026, gespeicherte Kopie, nur der Anfang gelesen.“ A reading in full of the page itself
 * needs no words.
 */
export function sourceWords({ herausgeber, datum, abgerufen, gelesen, kopie }: Quelle): string {
	const published = datum ? `${herausgeber}, ${formatDate(datum)}` : herausgeber;
	const reading = gelesen && READING[gelesen];
	const opened = [
		gelesen === 'sekundaer'
			? `Stand ${formatDate(abgerufen)}`
			: `Abgerufen am ${formatDate(abgerufen)}`,
		...(kopie && gelesen !== 'sekundaer' ? ['gespeicherte Kopie'] : []),
		...(reading ? [reading] : []),
	];
	return `${published}. ${opened.join(', ')}.`;
}

/** @returns the number of sources and how much of them was read: „5 Quellen, von 2 nur der Anfang gelesen“ */
export function sourcesInWords(sources: readonly Quelle[]): string {
	const all = sources.length === 1 ? '1 Quelle' : `${sources.length} Quellen`;
	const count = (extent: Quelle['gelesen']) =>
		sources.filter(({ gelesen }) => gelesen === extent).length;
	const [begun, cited] = [count('anfang'), count('sekundaer')];
	const of = (part: number) => (part === sources.length ? 'allen' : String(part));
	return [
		all,
		...(begun > 0
			? [sources.length === 1 ? READING.anfang : `von ${of(begun)} ${READING.anfang}`]
			: []),
		...(cited > 0
			? [sources.length === 1 ? 'nicht selbst gelesen' : `${cited} nicht selbst gelesen`]
			: []),
	].join(', ');
}

/** @returns how much was read, as a number to compare readings; a source that does not say it may have been read in full */
export function extentRead({ gelesen }: Pick<Quelle, 'gelesen'>): number {
	return gelesen === undefined ? 2 : { vollstaendig: 3, anfang: 1, sekundaer: 0 }[gelesen];
}

/** @returns the same text for addresses of the same page: a slash at the end, `http` and `www.` make no difference */
export function addressKey(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** @returns the full stop that parts a source's title from the rest; empty if the title ends a sentence itself */
export function titleEnd({ titel }: Pick<Quelle, 'titel'>): string {
	return /[.!?…][“”"»«)]?$/.test(titel.trim()) ? '' : '.';
}
