/** A comment of HTML: offsets of `<!--` and behind `-->`. */
export interface HtmlComment {
	start: number;
	end: number;
	/** What it says. */
	text: string;
}

/**
 * Finds comments of HTML that end.
 *
 * @param from offset at which the first may begin
 * @param until offset at which the last may begin; all if left out
 */
export function* htmlComments(text: string, from = 0, until = text.length): Iterable<HtmlComment> {
	let start = text.indexOf('<!--', from);
	while (start !== -1 && start <= until) {
		const close = text.indexOf('-->', start + 4);
		if (close === -1) return;
		const end = close + 3;
		yield {
			start,
			end,
			text: text
				.slice(start + 4, close)
				.replace(/^-+/, '')
				.replace(/(?<!-)-+$/, ''),
		};
		start = text.indexOf('<!--', end);
	}
}
