import { z } from 'zod';
import { field, type FieldMeta } from '../field-meta.ts';

const EXPECTED = 'eine Adresse im Portal wie `/leitfaeden/alter-name/`';

/** @returns true for an address below the portal's base: `/leitfaeden/x/`. */
export function isOwnAddress(path: string): boolean {
	return /^\/(?:[a-z0-9-]+\/)+$/.test(path);
}

/** An address below the portal's base, as the browser shows it: `/leitfaeden/x/`. */
export function ownAddress(meta: FieldMeta) {
	return field(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/), { shownAs: 'text', ...meta });
}

/** Addresses under which an entry was published before. */
export const frueher = field(
	z
		.array(
			field(z.string().refine(isOwnAddress, { params: { expected: EXPECTED } }), {
				title: 'Frühere Adresse',
				description: 'Eine Adresse im Portal.',
				shownAs: 'path',
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
