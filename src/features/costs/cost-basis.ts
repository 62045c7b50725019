import { formatNumber } from '#src/base/text/numbers.ts';
import type { CostFigure } from '#src/entries/page-parts/cost-figures.ts';
import type { SolutionCosts } from './solution-costs.ts';

/** Kinds of sums, as the schema names them → several of them; what was paid first, what was only hoped last. */
const PLURALS: Readonly<Record<string, string>> = {
	Abrechnung: 'Abrechnungen',
	Vertrag: 'Verträge',
	Beschluss: 'Beschlüsse',
	Haushaltsansatz: 'Haushaltsansätze',
	Angebot: 'Angebote',
	Schätzung: 'Schätzungen',
};
/** Of money that was spent, or has to be. */
const PAID: readonly string[] = ['Abrechnung', 'Vertrag'];

/**
 * Says what prices rest on.
 *
 * @param figures each counts once
 * @returns „2 Abrechnungen, 1 Angebot“; sums without a kind come last: „3 ohne nähere Angabe“
 */
export function basisWords(figures: readonly CostFigure[]): string {
	const arts = figures.map(({ art }) => art ?? '');
	const known = Object.entries(PLURALS).flatMap(([one, several]) => {
		const count = arts.filter((art) => art === one).length;
		return count === 0 ? [] : [`${formatNumber(count)} ${count === 1 ? one : several}`];
	});
	const unknown = arts.filter((art) => !(art in PLURALS)).length;
	return [...known, ...(unknown > 0 ? [`${formatNumber(unknown)} ohne nähere Angabe`] : [])].join(
		', ',
	);
}

const germanList = new Intl.ListFormat('de-DE');

/**
 * @returns „Die Preise sind Angebote und Beschlüsse, noch keine Abrechnungen.“ where no price of a solution was paid; undefined where
 *   one was, or where the kind of one is not known. Where parts of a price are listed, too, it says that it speaks of whole ones
 */
export function unpaidSentence({
	alone,
	together,
	beside,
}: Pick<SolutionCosts, 'alone' | 'together' | 'beside'>): string | undefined {
	const figures = [...alone, ...together].flatMap(({ once, yearly }) => [once, yearly]);
	const arts = figures.flatMap((figure) => (figure ? [figure.art ?? ''] : []));
	if (arts.length === 0 || arts.some((art) => PAID.includes(art) || !(art in PLURALS))) {
		return undefined;
	}
	const isSingle = alone.length + together.length === 1;
	const kinds = Object.entries(PLURALS).flatMap(([one, several]) =>
		arts.includes(one)
			? [isSingle ? `${one === 'Schätzung' ? 'eine' : 'ein'} ${one}` : several]
			: [],
	);
	const stated = germanList.format(kinds);
	const whole = beside.length > 0 ? ' der ganzen Lösung' : '';
	return isSingle
		? `Der Preis${whole} ist ${stated}, noch keine Abrechnung.`
		: `Die Preise${whole} sind ${stated}, noch keine Abrechnungen.`;
}
