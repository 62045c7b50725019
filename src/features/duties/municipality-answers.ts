import { titleOf, type Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { kommunen } from '#src/model/kinds/kommunen.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { sizeClassOf } from '#src/model/size-class.ts';
import type { Answers, YesNo } from './duty-answers.ts';

/**
 * The answers that the portal knows for a municipality: its size, and whether it is its own authority
 * as far as its entry says which one is responsible.
 */
export function answersOf({ id, data }: Entry<'kommunen'>): Answers {
	const own = (authority: string | undefined): YesNo | undefined =>
		authority === undefined ? undefined : authority === id ? 'ja' : 'nein';
	const [building, foreigners] = [own(data.baurechtsbehoerde), own(data.auslaenderbehoerde)];
	return {
		kommune: id,
		groesse: sizeClassOf(data.einwohner).id,
		...(building && { baurechtsbehoerde: building }),
		...(foreigners && { auslaenderbehoerde: foreigners }),
	};
}

const AUTHORITIES = {
	baurechtsbehoerde: 'untere Baurechtsbehörde',
	auslaenderbehoerde: 'Ausländerbehörde',
	zulassungsbehoerde: 'Zulassungsbehörde',
} as const;

/**
 * @returns who is responsible for a municipality: „Landratsamt Ortenaukreis (untere Baurechtsbehörde)“; also says what is
 * unverified and, if it knows another authority, of which nothing is known
 */
export function authoritiesOf({ data }: Entry<'kommunen'>, resolve: Resolve): string[] {
	const named = Object.entries(AUTHORITIES).map(([name, title]) => {
		const id = data[name as keyof typeof AUTHORITIES];
		const authority = id === undefined ? undefined : resolve(['kommunen', 'organisationen'], id);
		return { name, title, id, authority };
	});
	if (named.every(({ authority }) => !authority)) return [];
	return named.flatMap(({ name, title, id, authority }) => {
		if (id === undefined && name === 'baurechtsbehoerde') return [`nicht belegt (${title})`];
		if (!authority) return [];
		const doubt = fieldOf(kommunen.schema, name)?.meta?.unverifiedBy;
		const isDoubtful = doubt !== undefined && data[doubt as keyof typeof data] !== undefined;
		return [`${titleOf(authority)} (${title}${isDoubtful ? ', ungeprüft' : ''})`];
	});
}
