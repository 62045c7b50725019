import type { Features } from 'satteri';

/** Options of the parser: extensions to plain Markdown, and the German texts it adds. */
export const markdownFeatures: Features = {
	frontmatter: false,
	gfm: {
		footnotes: {
			label: 'Fußnoten',
			backContent: '↑',
			backLabel: 'Zurück zur Fußnote {reference} im Text',
		},
	},
};
