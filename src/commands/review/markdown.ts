/** @returns text of contributors as one line of Markdown in which nothing is markup, a link or a mention */
export function plainMarkdown(text: string, most = 200): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const shown = line.length > most ? `${line.slice(0, most - 1)}…` : line;
	return shown
		.replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
		.replaceAll('@', '@\u200b')
		.replaceAll('://', ':\u200b//');
}

/** @returns lines in a fence that none of them can close */
export function fenced(lines: readonly string[], language = ''): string {
	const longest = Math.max(2, ...lines.map((line) => /`{3,}/.exec(line)?.[0].length ?? 0));
	const fence = '`'.repeat(longest + 1);
	return [`${fence}${language}`, ...lines, fence].join('\n');
}
