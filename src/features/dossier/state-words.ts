import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';

type Demand = Entry<'positionen'>['data']['forderungen'][number];

/**
 * Says how many cases are in use, and of how many of these nothing proves that they still are.
 *
 * @param cases at least one
 * @returns German sentences
 */
export function inUseWords(cases: readonly Entry<'praxisbeispiele'>[]): string {
	const inUse = cases.filter(({ data }) => data.status === 'betrieb');
	const unchecked = inUse.filter(({ data }) => data.status_ungeprueft).length;
	return [
		cases.length === 1
			? `Das Praxisbeispiel ist ${inUse.length === 1 ? '' : 'nicht '}in Betrieb.`
			: `In Betrieb: ${formatNumber(inUse.length)} von ${formatNumber(cases.length)} Praxisbeispielen.`,
		...(unchecked === 0 ? [] : [uncheckedWords(unchecked, inUse.length)]),
	].join(' ');
}

function uncheckedWords(unchecked: number, inUse: number): string {
	if (inUse === 1) return 'Ob es noch so ist, ist nicht belegt.';
	const which = unchecked === 1 ? 'einem' : formatNumber(unchecked);
	return `Bei ${which} davon ist nicht belegt, ob es noch so ist.`;
}

/**
 * Says what became of demands.
 *
 * @param demands at least one
 * @returns a German sentence
 */
export function demandWords(demands: readonly Pick<Demand, 'stand'>[]): string {
	const open = demands.filter(({ stand }) => stand === 'offen').length;
	const partly = demands.filter(({ stand }) => stand === 'teilweise').length;
	const states = [
		...(open > 0 ? [`${formatNumber(open)} offen`] : []),
		...(partly > 0 ? [`${formatNumber(partly)} teilweise erfüllt`] : []),
	].join(', ');
	if (demands.length === 1) return `1 Forderung${states && `: ${states.replace(/^1 /, '')}`}.`;
	const rest = states || 'keine offen';
	return `${formatNumber(demands.length)} Forderungen, davon ${rest}.`;
}
