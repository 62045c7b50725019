import type { z } from 'zod';
import type { Kind } from './kind.ts';
import { boerse } from './kinds/boerse.ts';
import { glossar } from './kinds/glossar.ts';
import { kommunen } from './kinds/kommunen.ts';
import { leistungen } from './kinds/leistungen.ts';
import { leitfaeden } from './kinds/leitfaeden.ts';
import { loesungen } from './kinds/loesungen.ts';
import { meldungen } from './kinds/meldungen.ts';
import { organisationen } from './kinds/organisationen.ts';
import { pflichten } from './kinds/pflichten.ts';
import { positionen } from './kinds/positionen.ts';
import { praxisbeispiele } from './kinds/praxisbeispiele.ts';
import { rueckschlaege } from './kinds/rueckschlaege.ts';
import { seiten } from './kinds/seiten.ts';
import { standards } from './kinds/standards.ts';
import { termine } from './kinds/termine.ts';
import { themen } from './kinds/themen.ts';
import { umfragen } from './kinds/umfragen.ts';
import { vorlagen } from './kinds/vorlagen.ts';

/** Every kind of content, in the order shown to readers. The only list of kinds. */
export const kinds = {
	praxisbeispiele,
	leitfaeden,
	pflichten,
	loesungen,
	rueckschlaege,
	vorlagen,
	positionen,
	standards,
	termine,
	meldungen,
	umfragen,
	boerse,
	glossar,
	themen,
	kommunen,
	organisationen,
	leistungen,
	seiten,
} as const;

type Kinds = typeof kinds;
/** Id of a kind: its folder in the content, and the first segment of its addresses. */
export type KindId = keyof Kinds;

/** Validated data of an entry of one kind. */
export type DataOf<K extends KindId> = z.output<Kinds[K]['schema']>;

/** Ids of all kinds, in the order of {@link kinds}. */
export const kindIds = Object.keys(kinds) as KindId[];

/** Narrows a text to the id of a kind. */
export function isKindId(text: string): text is KindId {
	return Object.hasOwn(kinds, text);
}

/** @returns a kind without the types of its fields, for code that treats all kinds alike. */
export function kindOf(id: KindId): Kind {
	return kinds[id];
}

/** Ids of the kinds whose entries people hand in by a form, in the order of {@link kinds}. */
export const formKindIds = kindIds.filter((id) => kindOf(id).byForm);

/** Ids of the kinds with a list of their own, at `/praxisbeispiele/` and so on. */
export const listedKindIds = kindIds.filter((id) => !kindOf(id).withoutList);
