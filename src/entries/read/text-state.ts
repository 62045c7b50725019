import { createHash } from 'node:crypto';

/** Looks like a mark {@link textState} makes. */
export const TEXT_STATE = /^text-[0-9a-f]{12}$/;

/**
 * A mark for what an article says, by which a version of it knows the text it was written after.
 * It stays the same however lines are broken, and begins with letters, so that YAML reads no
 * number. SHA-256 (FIPS 180-4), shortened: it has to tell versions of one text apart.
 *
 * @param title of the article
 * @param body its text
 */
export function textState(title: string, body: string): string {
	const text = `${title}\n${body}`.normalize('NFC').replace(/\s+/g, ' ').trim();
	return `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}
