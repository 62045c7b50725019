import type { Features } from 'satteri';

/** The German texts that the parser adds to footnotes. */
export const footnoteTexts = {
	label: 'Fußnoten',
	backContent: '↑',
	backLabel: 'Zurück zur Fußnote {reference} im Text',
};

/** Options of the parser: extensions to plain Markdown, and the German texts it adds. */
export const markdownFeatures: Features = {
	frontmatter: false,
	gfm: { footnotes: footnoteTexts },
};
