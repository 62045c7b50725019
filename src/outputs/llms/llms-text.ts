import { markdownBlock, markdownLine } from './markdown-line.ts';

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
		`# ${markdownLine(title)}`,
		`> ${markdownBlock(summary)}`,
		...details.map(markdownBlock),
		...sections
			.filter(({ links }) => links.length > 0)
			.map((section) =>
				[`## ${markdownLine(section.title)}`, '', ...section.links.map(item)].join('\n'),
			),
	];
	return `${blocks.join('\n\n')}\n`;
}

function item({ title, url, note }: LlmsLink): string {
	return `- [${markdownLine(title)}](${url})${note ? `: ${markdownLine(note)}` : ''}`;
}
