import { z } from 'zod';
import { field, type FieldMeta } from '../field-meta.ts';

const EXPECTED = 'eine Adresse im Portal wie `/leitfaeden/alter-name/`';

/** An address below the portal's base, as the browser shows it: `/leitfaeden/x/`. */
export function ownAddress(meta: FieldMeta) {
	return field(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/), { shownAs: 'text', ...meta });
}

/** Addresses under which an entry was published before. */
export const frueher = field(
	z
		.array(
			z.string().refine((path) => /^\/(?:[a-z0-9-]+\/)+$/.test(path), {
				params: { expected: EXPECTED },
			}),
		)
		.min(1)
		.max(20),
	{
		title: 'Frühere Adressen',
		description:
			'Unter welchen Adressen der Beitrag schon veröffentlicht war; sie führen weiter hierher.',
		askedLater: true,
	},
);
