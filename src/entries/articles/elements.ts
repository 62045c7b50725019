import type { Element, Parents, Root } from 'hast';

/**
 * Visits the elements of a tree in their order; one that is replaced by its visit is still visited
 * inside. An article is walked several times, so this does no more than articles need.
 *
 * @param visit returns false to leave out what is inside the element
 */
export function eachElement(
	tree: Root | Element,
	visit: (element: Element, index: number, parent: Parents) => boolean | void,
): void {
	const { children } = tree;
	for (let index = 0; index < children.length; index++) {
		const child = children[index];
		if (child?.type === 'element') {
			if (visit(child, index, tree) !== false) eachElement(child, visit);
		} else if (child && 'children' in child) {
			// A component of an MDX page.
			eachElement(child as unknown as Element, visit);
		}
	}
}
