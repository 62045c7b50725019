import { formatNumber } from '#src/base/text/numbers.ts';
import { precisionWord, type Precision } from '../fields/precision.ts';

/** A figure before and after, as its source states it. */
export interface Effect {
	vorher?: number | undefined;
	/** Greater end of a range. */
	vorher_bis?: number | undefined;
	nachher?: number | undefined;
	nachher_bis?: number | undefined;
	/** Of the value after, or before if there is no other. */
	genauigkeit?: Precision | undefined;
	einheit: string;
}

/** @returns a value with its unit: „mehr als 2.200 Gespräche“, „30 bis 90 Personen“; undefined if the source has none */
export function effectWords(effect: Effect, when: 'vorher' | 'nachher'): string | undefined {
	const value = effect[when];
	if (value === undefined) return undefined;
	const most = effect[`${when}_bis`];
	const isMeant = when === 'nachher' || effect.nachher === undefined;
	const word = isMeant ? precisionWord(effect.genauigkeit ?? 'genau') : '';
	const range = most === undefined ? '' : ` bis ${formatNumber(most)}`;
	const isOne = value === 1 && most === undefined;
	// Amounts of money look alike beside each other.
	const unit = effect.einheit.replace(/^Euro\b/, '€');
	return `${word}${formatNumber(value)}${range} ${isOne ? singular(unit) : unit}`;
}

/** Units as sources state them → the same of one; a unit that is not here stays as it is. */
const SINGULAR: Readonly<Record<string, string>> = {
	Abrufe: 'Abruf',
	Anfragen: 'Anfrage',
	Anliegen: 'Anliegen',
	Anmeldungen: 'Anmeldung',
	Anträge: 'Antrag',
	Dienste: 'Dienst',
	Exemplare: 'Exemplar',
	Gruppen: 'Gruppe',
	Jahre: 'Jahr',
	Kommunen: 'Kommune',
	Leistungen: 'Leistung',
	Meldungen: 'Meldung',
	Minuten: 'Minute',
	Monate: 'Monat',
	Onlinedienste: 'Onlinedienst',
	Personen: 'Person',
	Personentage: 'Personentag',
	Rechnungen: 'Rechnung',
	Sekunden: 'Sekunde',
	Stellen: 'Stelle',
	Stunden: 'Stunde',
	Tage: 'Tag',
	Termine: 'Termin',
	Vorgänge: 'Vorgang',
	Wochen: 'Woche',
};

/** @returns „Vorgang im Jahr“ for „Vorgänge im Jahr“ */
function singular(unit: string): string {
	const [first = '', ...rest] = unit.split(' ');
	return [SINGULAR[first] ?? first, ...rest].join(' ');
}
