import { formatNumber } from '#src/base/text/numbers.ts';
import { fieldOf, labelsOf, metaOf } from '#src/model/field-meta.ts';
import { kinds } from '#src/model/kinds.ts';
import type { Conditions } from './duty-answers.ts';

const YES_NO = {
	baurechtsbehoerde: {
		ja: 'mit eigener unterer Baurechtsbehörde',
		nein: 'ohne eigene untere Baurechtsbehörde',
	},
	auslaenderbehoerde: {
		ja: 'mit eigener Ausländerbehörde',
		nein: 'ohne eigene Ausländerbehörde',
	},
} as const;

/** What the municipality is or does, as a relative clause goes on. */
const ROLES: Readonly<Record<string, string>> = {
	ki: 'KI einsetzen oder erproben',
	eigenbetrieb: 'einen Eigenbetrieb oder ein Stadtwerk haben',
	unternehmer: 'unternehmerisch tätig sind',
};

/**
 * Says for whom a duty holds: „Kommunen ohne eigene untere Baurechtsbehörde“.
 *
 * @param bedingung what must be true besides: „wenn die Gemeinde Gebühren erhebt“
 */
export function conditionWords(conditions: Conditions | undefined, bedingung?: string): string {
	const { einwohner_ab, einwohner_bis, rolle = [] } = conditions ?? {};
	const parts = [
		...Object.entries(YES_NO).flatMap(([name, words]) => {
			const value = conditions?.[name as keyof typeof YES_NO];
			return value ? [words[value]] : [];
		}),
		...(einwohner_ab ? [`ab ${formatNumber(einwohner_ab)} Einwohnern`] : []),
		...(einwohner_bis ? [`bis ${formatNumber(einwohner_bis)} Einwohner`] : []),
	];
	const those = rolle.map((each) => ROLES[each] ?? each).join(' oder ');
	const named = ['Kommunen', parts.join(', ')].filter(Boolean).join(' ');
	const who = those ? `${named}, die ${those}` : parts.length === 0 ? 'alle Kommunen' : named;
	return bedingung ? `${who}, ${bedingung.replace(/\.$/, '')}` : who;
}

/** @returns the areas in the schema's order: value → label */
export function areaLabels(): Readonly<Record<string, string>> {
	const field = fieldOf(kinds.pflichten.schema, 'bereich');
	return (field && labelsOf(field)) ?? {};
}

/** @returns how binding a duty can be, the most binding first: value → label */
export function bindingLabels(): Readonly<Record<string, string>> {
	return metaOf(kinds.pflichten.schema.shape.verbindlichkeit)?.labels ?? {};
}
