/** What the rich editor loses or writes otherwise than it was written, each within a line. */
const LOST = [
	// Escaped signs, which it writes without their backslash; pipes in cells.
	String.raw`\\`,
	// Remarks, and braces that the page would take for code.
	String.raw`\{`,
	// Footnotes, which it takes for the beginning of a link.
	String.raw`\[\^`,
	// Crossed out words.
	'~',
	// Columns with a side.
	String.raw`^\|[ :|-]*:[ :|-]*\|[ \t]*$`,
	// Lists below lists, which it moves to the right.
	String.raw`^ {1,3}(?:[-*+]|\d+\.) `,
	// Bold words with a link among them, which it parts.
	String.raw`\*\*[^*\n]*\]\([^\n]*?\)[^*\n]*\*\*`,
	// A line below words that makes them a heading, or parts the text.
	String.raw`^(?:-{3,}|={3,}|_{3,})[ \t]*$`,
];

const LINES = String.raw`[^\n]+(?:\n[^\n]+)*`;
const ITEM = String.raw`(?:[-*+]|\d+\.) `;

/**
 * Finds a block of a text that the rich editor cannot keep, so that it is shown as it is written: a paragraph, list,
 * table or quotation up to the next empty line with something of that kind in it, and a list with empty lines between its
 * items. Blocks of code are kept by the editor itself.
 */
export const rawBlock = new RegExp(
	[
		String.raw`^${ITEM}[^\n]*(?:\n[^\n]+)*(?:\n\n(?=${ITEM}| {2,}\S)${LINES})+`,
		String.raw`^(?!(?:[^\n]+\n)*?\x60{3})(?=(?:[^\n]+\n)*?[^\n]*(?:${LOST.join('|')}))${LINES}`,
	].join('|'),
	'm',
);
