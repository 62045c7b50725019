import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';
import { effectWords, type Effect } from '#src/model/facts/effect-words.ts';
import {
	amountWords,
	costFiguresOf,
	figureNote,
	isNoPrice,
	provenanceWords,
	type CostFigure,
} from './cost-figures.ts';
import { sumNote } from '#src/model/facts/sum-note.ts';

/** Fields of an entry that its figures are made of; those that the form finds faulty are left out. */
export type FigureData = Pick<
	Entry<'praxisbeispiele'>['data'],
	'aufwand' | 'wirkung' | 'beginn' | 'einwohner'
> & { loesung?: readonly string[] | undefined } & {
	quellen?: readonly { herausgeber?: string | undefined }[];
};

/** A figure of an entry that is shown large. */
export interface KeyFigure {
	/** What is measured: „Einmalige Kosten“, „Mängelmeldungen im Jahr“. */
	label: string;
	/** The figure with its unit: „rund 70 € im Monat“. */
	value: string;
	/** What it covers, and from when it is. */
	note?: string;
	/** Of a sum, what must not be missing where there is no room for the note: „Beschluss, 2021“. */
	brief?: string;
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

/** Fields of the kinds with figures that stand with them, and not once more among the other facts. */
const SHOWN_LARGE: Readonly<Record<string, readonly string[]>> = {
	praxisbeispiele: ['einmalig', 'laufend', 'personentage', 'einwohner', 'beginn'],
	rueckschlaege: ['einmalig', 'laufend', 'personentage'],
};

/** @returns whether entries of a kind have figures */
function hasFigures(kind: string): boolean {
	return kind in SHOWN_LARGE;
}

/** @returns the data of an entry that figures are made of; none if its kind has no figures */
export function figureDataOf(kind: string, data: object): FigureData {
	return hasFigures(kind) ? data : {};
}

/**
 * @returns the figures of an entry as its sources state them: what changed first, then what it cost, then single values,
 *   last the sums that are not its price: a part of it, or what was never spent
 */
export function keyFiguresOf(data: FigureData): KeyFigure[] {
	const effects = effectsOf(data);
	return [
		...effects.filter(({ change }) => change),
		...costsOf(data, true),
		...effects.filter(({ change }) => !change),
		...costsOf(data, false),
	];
}

/** @returns the fields that the figures of an entry show; none without figures */
export function fieldsShownLarge(kind: string, data: object): readonly string[] {
	const figures = keyFiguresOf(figureDataOf(kind, data));
	return (figures.length > 0 && SHOWN_LARGE[kind]) || [];
}

/**
 * @param population of the municipality that an entry is of, or that it states itself
 * @returns how large the body is and since when it has the solution, beside the figures of a case
 */
export function frameOf(
	kind: string,
	{ beginn, einwohner }: FigureData,
	population: number | undefined,
): Omit<KeyFigure, 'quelle'>[] {
	if (kind !== 'praxisbeispiele') return [];
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

/** @param areItsPrice the sums that are a price of what the entry is about, or the others */
function costsOf(data: FigureData, areItsPrice: boolean): KeyFigure[] {
	const { once, yearly } = costFiguresOf(data);
	const { personentage } = areItsPrice ? (data.aufwand ?? {}) : {};
	const isWanted = (figure: CostFigure | undefined): figure is CostFigure =>
		figure !== undefined && isNoPrice(figure) !== areItsPrice;
	const cost = (label: string, figure: CostFigure, value: string): KeyFigure => {
		const { extent, ...rest } = figure;
		// Set large, a sum looks paid: that it was not stands above it, and not once more below.
		const isUnspent = extent === 'nicht-ausgegeben';
		const said = isUnspent ? rest : figure;
		return {
			label: isUnspent ? `${label}, nicht ausgegeben` : label,
			...{ value, quelle: figure.quelle },
			note: figureNote(said),
			brief: provenanceWords(said),
		};
	};
	return [
		...(isWanted(once) ? [cost('Einmalige Kosten', once, amountWords(once))] : []),
		...(isWanted(yearly) ? [cost('Laufende Kosten', yearly, runningWords(yearly))] : []),
		...(personentage
			? [
					{
						label: 'Aufwand im Haus',
						value: `${formatNumber(personentage.anzahl)} Personentage`,
						note: sumNote(personentage.bezug, [], personentage.datum),
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

function effectsOf({ wirkung = [] }: FigureData): KeyFigure[] {
	return wirkung.flatMap((effect) => {
		const { kennzahl, datum, quelle } = effect;
		const [before, after] = [effectWords(effect, 'vorher'), effectWords(effect, 'nachher')];
		// What was before is no result; the table below the text has it.
		if (after === undefined) return [];
		return [
			{
				...{ label: kennzahl, value: after, quelle },
				...(datum ? { note: formatDate(datum) } : {}),
				...(before === undefined ? {} : { change: { before, after, ...lengthsOf(effect) } }),
			},
		];
	});
}

/** @returns lengths of bars; a range is as long as its greater end, and a share is one of 100 percent */
function lengthsOf(effect: Effect): Pick<Change, 'beforeLength' | 'afterLength'> {
	const before = Math.abs(effect.vorher_bis ?? effect.vorher ?? 0);
	const after = Math.abs(effect.nachher_bis ?? effect.nachher ?? 0);
	const longest = Math.max(before, after) || 1;
	const most = isShare(effect) && longest <= 100 ? 100 : longest;
	const length = (value: number) => Math.round((value / most) * 100);
	return { beforeLength: length(before), afterLength: length(after) };
}

function isShare({ einheit }: Effect): boolean {
	return /^(%|Prozent)/.test(einheit);
}
