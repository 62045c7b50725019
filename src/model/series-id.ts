import { slugify } from '#src/base/slug.ts';
import { spellOutUmlauts } from '#src/base/text/umlauts.ts';

/**
 * @returns the id of a series: the same for names that differ in case, accents and punctuation only, never empty,
 * and another one for every other name
 */
export function seriesId(name: string): string {
	const slug = slugify(name);
	const spelt = spellOutUmlauts(name.normalize('NFKC').toLowerCase()).normalize('NFD');
	const signs = spelt.replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-');
	const key = signs.replace(/^-|-$/g, '');
	if (slug !== '' && key === slug) return slug;
	// What the slug leaves out: letters of other scripts, the end of a long name, or everything.
	const digest = checksum(key || name.trim());
	return [...(slug === '' ? [] : [slug.slice(0, 40).replace(/-$/, '')]), digest].join('-');
}

/** @returns eight signs, the same for the same text (FNV-1a) */
function checksum(text: string): string {
	const hash = [...new TextEncoder().encode(text)].reduce(
		(sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0,
		0x811c9dc5,
	);
	return hash.toString(16).padStart(8, '0');
}
