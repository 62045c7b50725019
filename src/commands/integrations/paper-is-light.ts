import type pruneUnusedVariables from 'postcss-prune-var';

const DARK = '(prefers-color-scheme: dark)';
const LIGHT = '(prefers-color-scheme: light)';

/**
 * PostCSS plugin that keeps dark colours to screens, so that who reads in the dark prints black on
 * white. KERN's light colours stand in a query of their own; paper has to be named there.
 */
export function paperIsLight(): ReturnType<typeof pruneUnusedVariables> {
	return {
		postcssPlugin: 'paper-is-light',
		AtRule: {
			media: (rule) => {
				if (rule.params === DARK) rule.params = `screen and ${DARK}`;
				if (rule.params === LIGHT) rule.params = `print, ${LIGHT}`;
			},
		},
	};
}
