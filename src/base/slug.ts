import { spellOutUmlauts } from './text/umlauts.ts';

/** What a file name, an id and so an address may be made of. */
export const SLUG = /^(?=.{3,60}$)(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names {@link SLUG} refuses because Windows keeps them for devices: no such file can be made there. */
export const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The rule of {@link SLUG} for authors. */
export const SLUG_RULE =
	'3 bis 60 Zeichen: Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche';

/** @returns the nearest valid id for a name: `Möbel & Äcker` → `moebel-aecker`; may be too short. */
export function slugify(name: string): string {
	return spellOutUmlauts(name.normalize('NFC').toLowerCase())
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+/, '')
		.slice(0, 60)
		.replace(/-+$/, '');
}
