import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

type Attributes = ReadonlyMap<string, string>;

const components: Record<string, (attributes: Attributes, children: ElementContent[]) => Element> =
	{
		Hinweis: (attributes, children) => {
			const achtung = attributes.get('art') === 'achtung';
			return h('div', { className: ['hinweis', ...(achtung ? ['hinweis--achtung'] : [])] }, [
				h('p', { className: ['hinweis__titel'] }, attributes.get('titel') ?? 'Hinweis'),
				...children,
			]);
		},
		Fremdsprache: (attributes, children) =>
			h('span', { lang: attributes.get('sprache') ?? '' }, children),
	};

/**
 * Renders a component that an article may use.
 *
 * @throws Error for a name that `model/mdx-components.ts` does not list
 */
export function renderComponent(
	name: string,
	attributes: Attributes,
	children: ElementContent[],
): Element {
	const component = Object.hasOwn(components, name) ? components[name] : undefined;
	if (!component) throw new Error(`Unknown component <${name}> in article text`);
	return component(attributes, children);
}
