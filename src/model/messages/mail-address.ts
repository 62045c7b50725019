const MAIL = /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}/gi;

/** What fields for a mail address expect. */
export const MAIL_EXPECTED = 'eine Mailadresse wie `hauptamt@example.org`, von einer Stelle';

/** @returns the only mail address in a text like `Hauptamt <hauptamt@kehl.de>` or `hauptamt(at)kehl.de`. */
export function mailAddressIn(written: string): string | undefined {
	if (written.length > 300) return undefined;
	const text = written
		.replace(/^mailto:/i, '')
		.replace(/\s?[([{<]\s?(?:at|ät|@|a)\s?[)\]}>]\s?|\s(?:at|ät)\s/gi, '@')
		.replace(/\s?[([{]\s?(?:punkt|dot|\.)\s?[)\]}]\s?|\s(?:punkt|dot)\s/gi, '.')
		.replace(/\s?@\s?/, '@');
	const found = new Set(text.match(MAIL));
	const [only] = found;
	return found.size === 1 ? only : undefined;
}
