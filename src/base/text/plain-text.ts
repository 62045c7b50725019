/** Characters that XML and iCalendar forbid; no reader sees them. */
// eslint-disable-next-line no-control-regex -- the control characters are what it removes
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** @returns a text without control characters and halves of surrogate pairs. */
export function plainText(text: string): string {
	return text.toWellFormed().replace(FORBIDDEN, '');
}
