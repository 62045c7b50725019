import type { Features } from 'satteri';

/** What the parser makes of a text beyond plain Markdown, and what it says itself. */
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
