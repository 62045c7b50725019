import type { Root } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { visit } from 'unist-util-visit';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import { eachElement } from './elements.ts';
import { linkHeadings } from './headings.ts';
import { makeTablesScrollable, makeTasksTickable } from './tables-and-tasks.ts';
import { rewriteTargets, type TargetOptions } from './targets.ts';

/** Component that shows what authors write next to the result. */
const EXAMPLE = 'Example';

interface Component {
	type: 'mdxJsxFlowElement';
	name: string | null;
	attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
	children: Root['children'];
	position?: { start: { offset?: number }; end: { offset?: number } };
}

/**
 * Gives an MDX page of the project the markup of articles, with the same functions. Each example
 * also gets its own text as `source`, so that the text shown is the text rendered.
 * `frontmatter.sections` holds the page's headings without those of the examples.
 *
 * @param targets options for links and images, by the page's file
 */
export function articleMarkup(targets: (file: URL) => TargetOptions): HastPluginDefinition {
	return defineHastPlugin({
		name: 'article-markup',
		options: { position: true },
		before(root, context) {
			const { source, fileURL, data } = context;
			if (!fileURL) throw new Error('Only pages in files are written in MDX.');
			// The parser's tree is read-only.
			const tree = JSON.parse(JSON.stringify(root)) as Root;
			const examples = examplesIn(tree);
			for (const example of examples) {
				example.attributes.push({
					type: 'mdxJsxAttribute',
					name: 'source',
					value: textInside(example, source),
				});
			}
			moveFootnotes(tree, examples);
			const headings = linkHeadings(tree, isUsedByPages);
			makeTablesScrollable(tree);
			makeTasksTickable(tree);
			rewriteTargets(tree, targets(fileURL));
			nameFlags(tree);
			const shown = new Set(examples.flatMap((example) => idsIn(example)));
			const frontmatter = data.astro?.frontmatter;
			if (frontmatter) frontmatter['sections'] = headings.filter(({ slug }) => !shown.has(slug));
			context.replaceNode(root, tree);
		},
	});
}

function examplesIn(tree: Root): Component[] {
	const found: Component[] = [];
	visit(tree, (node) => {
		const component = node as unknown as Component;
		if (component.type === 'mdxJsxFlowElement' && component.name === EXAMPLE) found.push(component);
	});
	return found;
}

/** @returns the text between the tags of a component */
function textInside({ position, name }: Component, source: string): string {
	const whole = source.slice(position?.start.offset, position?.end.offset);
	const inside = new RegExp(`^<${name}(?:"[^"]*"|[^">])*>(.*)</${name}>$`, 's').exec(whole)?.[1];
	if (inside === undefined) throw new Error(`No source of an example: ${whole.slice(0, 80)}`);
	return inside.trim();
}

/** Moves footnotes from the end of the page into the example that has them. */
function moveFootnotes(tree: Root, examples: readonly Component[]): void {
	const place = tree.children.findIndex(
		(child) => child.type === 'element' && child.properties.dataFootnotes !== undefined,
	);
	if (place === -1) return;
	const numbered = examples.filter((example) =>
		idsIn(example).some((id) => id.startsWith('user-content-fnref-')),
	);
	if (numbered.length !== 1 || !numbered[0]) throw new Error('Footnotes of more than one example.');
	numbered[0].children.push(...tree.children.splice(place, 1));
}

/** Empties data attributes without a value, as in articles; Astro would write `true`. */
function nameFlags(tree: Root): void {
	eachElement(tree, ({ properties }) => {
		for (const [name, value] of Object.entries(properties)) {
			if (name.startsWith('data') && value === true) properties[name] = '';
		}
	});
}

function idsIn(component: Component): string[] {
	const ids: string[] = [];
	eachElement({ type: 'root', children: component.children }, ({ properties }) => {
		if (typeof properties.id === 'string') ids.push(properties.id);
	});
	return ids;
}
