import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pruneUnusedVariables from 'postcss-prune-var';
import type { Plugin } from 'postcss';

/**
 * PostCSS plugins that remove unused custom properties: KERN defines every colour of its palettes.
 * The common sheet keeps the properties that other sheets use.
 *
 * @param folder with the portal's own stylesheets
 * @param common name of the sheet that all pages share, without extension: Vite gets it compiled or not
 */
export function pruneVariables(folder: string, common: string): Plugin[] {
	const names = variablesUsedIn(folder);
	const isCommon = (file: string | undefined) =>
		/([^/]*)\.s?css$/.exec(file?.split('?')[0] ?? '')?.[1] === common;
	return [
		{
			postcssPlugin: 'mark-shared-variables',
			Once(root, { Rule, Declaration }) {
				if (!isCommon(root.source?.input.from)) return;
				const value = names.map((name) => `var(${name})`).join(' ');
				root.append(
					new Rule({ selector: MARK, nodes: [new Declaration({ prop: 'content', value })] }),
				);
			},
		},
		pruneUnusedVariables(),
		{
			postcssPlugin: 'remove-mark',
			Once(root) {
				root.walkRules(MARK, (rule) => void rule.remove());
			},
		},
	];
}

const MARK = 'shared-variables';

function variablesUsedIn(folder: string): string[] {
	const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.scss'))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
	const names = texts.flatMap((text) => text.match(/(?<=var\(\s*)--[\w-]+/g) ?? []);
	return [...new Set(names)].sort();
}
