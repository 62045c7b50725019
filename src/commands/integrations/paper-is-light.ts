import type pruneUnusedVariables from 'postcss-prune-var';

const DARK = '(prefers-color-scheme: dark)';
const LIGHT = '(prefers-color-scheme: light)';

/**
 * PostCSS plugin that limits dark colours to screens, so that readers with a dark theme print black
 * on white. KERN's light colours have their own media query, to which print is added.
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
