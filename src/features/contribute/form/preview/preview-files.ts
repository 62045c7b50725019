import { countedWords } from '#src/model/counts.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { coreType, fieldsOf, itemOf } from '#src/model/field-meta.ts';
import { namedEntry } from '#src/model/facts/facts-of.ts';
import { idsOfPages } from '#src/model/page-anchors.ts';
import { link } from '#src/site/link.ts';
import { portal } from '#src/site/portal/portal.ts';
import { entriesOf } from '#src/site/published.ts';
import { foreignWords, glossaryTerms } from '#src/site/terms.ts';
import type { PreviewData } from './preview-data.ts';

/** @returns what the preview of the form has to know of the portal */
export function previewData(): PreviewData {
	return {
		base: link('/'),
		terms: glossaryTerms().map(({ id, path, name, spellings }) => ({ id, path, name, spellings })),
		foreign: foreignWords(),
		counted: countedWords(),
		usedIds: idsOfPages,
		mail: portal.kontakt.mail,
		named: namedKinds().flatMap((kind) => entriesOf(kind).map(namedEntry)),
	};
}

/** @returns the kinds that the fields of some kind may name */
function namedKinds(): KindId[] {
	const named = new Set(kindIds.flatMap((id) => namesIn(kindOf(id).schema)));
	return kindIds.filter((id) => named.has(id));
}

function namesIn(schema: Parameters<typeof fieldsOf>[0]): string[] {
	return fieldsOf(schema).flatMap(({ type, meta }) => [
		...(meta?.refersTo ?? []),
		...namesIn(itemOf(type) ?? coreType(type)),
	]);
}
