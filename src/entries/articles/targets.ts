import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { isSafeAddress } from '#src/base/address.ts';
import { withBase } from '#src/base/urls.ts';
import { eachElement } from './elements.ts';
import type { ShownImage } from './images.ts';

const NO_BREAK = '\u00A0';

/** How links and images of a text work on its page. */
export interface TargetOptions {
	/** Base path of the portal, with slashes at both ends. */
	base: string;
	/** @returns how to show an image next to the article, or undefined if there is none */
	image: (src: string) => ShownImage | undefined;
}

/**
 * Makes links and images of an article work on the page: addresses within the portal get the base
 * path, references like `[1](#quelle-1)` become small numbers with a name, images get size, `lazy`
 * and smaller files to choose from.
 *
 * @returns addresses within the portal that the text links to, without anchor and query, each once
 * @throws Error for an image that does not exist, and for an address that could run code
 */
export function rewriteTargets(tree: Root, { base, image }: TargetOptions): string[] {
	const own = new Set<string>();
	eachElement(tree, (element, index, parent) => {
		if (element.tagName === 'a') {
			const href = String(element.properties.href ?? '');
			if (!isSafeAddress(href)) throw new Error(`Address in article text: ${href}`);
			if (href.startsWith('/') && !href.startsWith('//')) {
				own.add(href.replace(/[?#].*$/, ''));
				element.properties.href = withBase(href, base);
			} else if (/^#quelle-\d+$/.test(href)) {
				const number = toString(element);
				const after = parent.children[index + 1];
				const isTight = after?.type === 'text' && /^[.,;:!?)]/.test(after.value);
				element.properties.className = ['quellenzahl', ...(isTight ? ['quellenzahl--dicht'] : [])];
				element.properties.ariaLabel = `Quelle ${number}`;
				// No line begins with the number of a source.
				const before = parent.children[index - 1];
				if (before?.type === 'text') before.value = before.value.replace(/\s+$/, NO_BREAK);
				parent.children[index] = {
					type: 'element',
					tagName: 'sup',
					properties: { dataPagefindIgnore: '' },
					children: [element],
				};
			}
		}
		if (element.tagName === 'img') {
			const found = image(String(element.properties.src ?? ''));
			if (!found) throw new Error(`Image not found: ${String(element.properties.src)}`);
			const { sources, ...shown } = found;
			element.properties = { ...element.properties, ...shown, loading: 'lazy', decoding: 'async' };
			if (sources) {
				parent.children[index] = h('picture', [
					...sources.map((each) => h('source', each)),
					element,
				]);
				return false;
			}
		}
		return true;
	});
	return [...own];
}
