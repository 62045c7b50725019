/** Description of a portal for language models (llmstxt.org). */
export interface LlmsContent {
	title: string;
	/** Description of the portal, one paragraph. */
	summary: string;
	details: readonly string[];
	sections: readonly { title: string; links: readonly LlmsLink[] }[];
}

interface LlmsLink {
	title: string;
	/** Full address. */
	url: string;
	note?: string | undefined;
}

/** Writes the file in the format of llmstxt.org; leaves out sections without a link. */
export function llmsText({ title, summary, details, sections }: LlmsContent): string {
	const blocks = [
		`# ${line(title)}`,
		`> ${line(summary)}`,
		...details.map(line),
		...sections
			.filter(({ links }) => links.length > 0)
			.map((section) => [`## ${line(section.title)}`, '', ...section.links.map(item)].join('\n')),
	];
	return `${blocks.join('\n\n')}\n`;
}

function item({ title, url, note }: LlmsLink): string {
	const text = line(title).replace(/[[\]]/g, '\\$&');
	return `- [${text}](${url})${note ? `: ${line(note)}` : ''}`;
}

function line(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
