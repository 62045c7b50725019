import { spellOutUmlauts } from './text/umlauts.ts';

/** Pattern of file names and ids, and so of addresses. */
export const SLUG = /^(?=.{3,60}$)(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that {@link SLUG} refuses because Windows reserves them for devices. */
export const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The rule of {@link SLUG} in words for authors. */
export const SLUG_RULE =
	'3 bis 60 Zeichen: Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche';

/**
 * @returns the nearest valid id for a name: `Möbel & Äcker` → `moebel-aecker`; the result may be
 * too short.
 */
export function slugify(name: string): string {
	return spellOutUmlauts(name.normalize('NFC').toLowerCase())
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+/, '')
		.slice(0, 60)
		.replace(/-+$/, '');
}
