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
export function sourceWords(source: Quelle): string {
	return wordsOf(source, source.kopie === true, source.gelesen && READING[source.gelesen]);
}

function wordsOf(
	{ herausgeber, datum, abgerufen, gelesen }: Quelle,
	copy: boolean,
	reading: string | undefined,
): string {
	const published = datum ? `${herausgeber}, ${formatDate(datum)}` : herausgeber;
	const opened = [
		gelesen === 'sekundaer'
			? `Stand ${formatDate(abgerufen)}`
			: `Abgerufen am ${formatDate(abgerufen)}`,
		...(copy && gelesen !== 'sekundaer' ? ['gespeicherte Kopie'] : []),
		...(reading ? [reading] : []),
	];
	return `${published}. ${opened.join(', ')}.`;
}

/** A list of sources in words: what most of them share is said once, and not at each. */
export interface SourceListWords {
	/** The sentence above the list. */
	note?: string;
	/** @returns what is to be said of one of the sources, without its mark */
	of: (source: Quelle) => string;
	/** @returns what the mark of a source stands for; undefined if it has none */
	markOf: (source: Quelle) => string | undefined;
}

/** The mark of sources of which only the beginning was read. */
export const SOURCE_MARK = '*';

/** @returns how to say a list of sources; a single one says everything itself */
export function sourceListWords(sources: readonly Quelle[]): SourceListWords {
	const begun = sources.filter(({ gelesen }) => gelesen === 'anfang').length;
	if (sources.length < 2 || begun === 0) return { of: sourceWords, markOf: () => undefined };
	const copies = sources.every(({ kopie, gelesen }) => kopie || gelesen === 'sekundaer');
	const those =
		begun === sources.length
			? begun === 2
				? 'beiden'
				: `allen ${begun}`
			: `${begun === 1 ? 'einer' : begun} der ${sources.length}`;
	const mark = `${begun === 1 ? 'sie trägt' : 'sie tragen'} ein ${SOURCE_MARK}.`;
	return {
		note: copies
			? `Gelesen wurden gespeicherte Kopien, von ${those} Quellen nur der Anfang; ${mark}`
			: `Von ${those} Quellen wurde nur der Anfang gelesen; ${mark}`,
		of: (source) =>
			wordsOf(
				source,
				source.kopie === true && !copies,
				source.gelesen === 'sekundaer' ? READING.sekundaer : undefined,
			),
		markOf: ({ gelesen }) => (gelesen === 'anfang' ? READING.anfang : undefined),
	};
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
