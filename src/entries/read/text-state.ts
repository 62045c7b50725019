import { createHash } from 'node:crypto';

/** Pattern of the fingerprints of {@link textState}. */
export const TEXT_STATE = /^text-[0-9a-f]{12}$/;

/**
 * Fingerprint of an article's text. A simplified version stores it to notice when the original
 * changes. It ignores line breaks, and begins with letters so that YAML does not read a number.
 * SHA-256 (FIPS 180-4), shortened: it only has to distinguish versions of one text.
 *
 * @param title of the article
 * @param body its text
 */
export function textState(title: string, body: string): string {
	const text = `${title}\n${body}`.normalize('NFC').replace(/\s+/g, ' ').trim();
	return `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}
