/** What leaves the reader's device; the forms and the pages that lead to them say it in the same words. */
export const SENDING = 'Gesendet wird erst, was Sie selbst abgeben.';
