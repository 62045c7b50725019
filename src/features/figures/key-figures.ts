import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { amountWords, provenanceWords } from '../costs/cost-words.ts';
import { costRowOf, type CostEntry, type CostFigure } from '../costs/cost-row.ts';

/** A figure of an entry that is shown large. */
export interface KeyFigure {
	/** What is measured: „Einmalige Kosten“, „Mängelmeldungen im Jahr“. */
	label: string;
	/** The figure with its unit: „rund 70 € im Monat“. */
	value: string;
	/** What it covers, and from when it is. */
	note?: string;
	/** Number of its source in the entry's list. */
	quelle: number;
	/** The same before and after, if the source states both. */
	change?: Change;
}

/** A value before and after, in words and as lengths of bars in percent. */
interface Change {
	before: string;
	after: string;
	beforeLength: number;
	afterLength: number;
}

/** @returns whether entries of this kind have figures */
export function hasFigures(entry: Entry): entry is CostEntry {
	return entry.kind === 'praxisbeispiele' || entry.kind === 'rueckschlaege';
}

/**
 * @returns the figures of an entry as its sources state them: what changed first, then what it cost, then single values
 */
export function keyFiguresOf(entry: CostEntry, resolve: Resolve): KeyFigure[] {
	const effects = effectsOf(entry);
	return [
		...effects.filter(({ change }) => change),
		...costsOf(entry, resolve),
		...effects.filter(({ change }) => !change),
	];
}

/** Fields of a case that stand with its figures, and not once more among its other facts. */
const SHOWN_LARGE: Readonly<Record<CostEntry['kind'], readonly string[]>> = {
	praxisbeispiele: ['einmalig', 'laufend', 'personentage', 'einwohner', 'beginn'],
	rueckschlaege: ['einmalig', 'laufend', 'personentage'],
};

/** @returns the fields that the figures of an entry show; none without figures */
export function fieldsShownLarge(entry: Entry, resolve: Resolve): readonly string[] {
	if (!hasFigures(entry) || keyFiguresOf(entry, resolve).length === 0) return [];
	return SHOWN_LARGE[entry.kind];
}

/** @returns how large the body is and since when it has the solution, beside the figures of a case */
export function frameOf(entry: CostEntry, resolve: Resolve): Omit<KeyFigure, 'quelle'>[] {
	if (entry.kind !== 'praxisbeispiele') return [];
	const { beginn, einwohner } = entry.data;
	const population = populationOf(entry, resolve);
	return [
		...(population === undefined
			? []
			: [
					{
						label: 'Einwohner',
						value: formatNumber(population),
						...(einwohner ? { note: formatDate(einwohner.datum) } : {}),
					},
				]),
		...(beginn === undefined ? [] : [{ label: 'Seit', value: formatDate(beginn) }]),
	];
}

function costsOf(entry: CostEntry, resolve: Resolve): KeyFigure[] {
	const { once, yearly } = costRowOf(entry, resolve) ?? {};
	const { personentage } = entry.data.aufwand ?? {};
	const cost = (label: string, figure: CostFigure, value: string): KeyFigure => ({
		...{ label, value, quelle: figure.quelle },
		note: `${figure.bezug} (${provenanceWords(figure)})`,
	});
	return [
		...(once ? [cost('Einmalige Kosten', once, amountWords(once))] : []),
		...(yearly ? [cost('Laufende Kosten', yearly, runningWords(yearly))] : []),
		...(personentage
			? [
					{
						label: 'Aufwand im Haus',
						value: `${formatNumber(personentage.anzahl)} Personentage`,
						note: `${personentage.bezug} (${formatDate(personentage.datum)})`,
						quelle: personentage.quelle,
					},
				]
			: []),
	];
}

/** Says a running cost by the period that the source names. */
function runningWords(figure: CostFigure): string {
	const { monthly } = figure;
	return monthly === undefined
		? `${amountWords(figure)} im Jahr`
		: `${amountWords({ ...figure, euro: monthly })} im Monat`;
}

function effectsOf({ data }: CostEntry): KeyFigure[] {
	return (data.wirkung ?? []).flatMap(({ kennzahl, vorher, nachher, einheit, datum, quelle }) => {
		const words = (value: number) => `${formatNumber(value)} ${einheit}`;
		const shown = nachher ?? vorher;
		if (shown === undefined) return [];
		const dated = datum && formatDate(datum);
		const onlyBefore = nachher === undefined ? 'vorher' : undefined;
		const note = [onlyBefore, dated].filter(Boolean).join(', ');
		return [
			{
				...{ label: kennzahl, value: words(shown), quelle },
				...(note ? { note } : {}),
				...(vorher === undefined || nachher === undefined
					? {}
					: { change: changeOf(vorher, nachher, words) }),
			},
		];
	});
}

function changeOf(vorher: number, nachher: number, words: (value: number) => string): Change {
	const most = Math.max(Math.abs(vorher), Math.abs(nachher)) || 1;
	const length = (value: number) => Math.round((Math.abs(value) / most) * 100);
	return {
		...{ before: words(vorher), after: words(nachher) },
		...{ beforeLength: length(vorher), afterLength: length(nachher) },
	};
}
