/** `[Text](/ziel/)` in a line, with nothing inside that could end it earlier. */
const WHOLE_LINK = /(?<!\\)\[[^[\]\n`<|\\]*\]\([^()\s<|\\]*\)/g;
/** A line that begins with emphasis, behind marks of lists and quotes. */
const BEGINS_WITH_EMPHASIS = /^[\s>\d.)*+-]*[*_]\S/m;
const ENDS_WITH_EMPHASIS = /[*_]\s*$/m;
/** A heading with a punctuation mark, or with a reference to a character, anywhere. */
const HEADING_WITH_SIGN = /^[\s>\d.)*+-]*#{1,6}[ \t].*[.,;:!&]/m;
const UNDERLINE = /^[\s>]*(?:=+|-+)[ \t]*$/m;
const ADDRESS_WITHOUT_TEXT = /(?<!\]\()(?:https?:|(?<!\/)www\.)/i;

/**
 * Decides whether the rules of remark-lint can find anything in a text: their parser takes longer than everything
 * else in the check. In doubt they can; a text for which the answer is no has nothing any of them looks for.
 *
 * @param body the text after the front matter
 */
export function isLintCandidate(body: string): boolean {
	return (
		ADDRESS_WITHOUT_TEXT.test(body) ||
		HEADING_WITH_SIGN.test(body) ||
		UNDERLINE.test(body) ||
		/[[\]]/.test(body.replace(WHOLE_LINK, '')) ||
		body
			.split(/\n[ \t>]*\n/)
			.some((block) => BEGINS_WITH_EMPHASIS.test(block) && ENDS_WITH_EMPHASIS.test(block))
	);
}
