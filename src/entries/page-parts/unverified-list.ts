import type { Element } from 'hast';
import { h } from 'hastscript';

/** Makes the list of what nobody has verified, for an entry's page and for the preview of the form. */
export function unverifiedList(items: readonly { aussage: string; grund: string }[]): Element {
	return h(
		'dl',
		items.map(({ aussage, grund }) =>
			h('div', [
				h('dt', [h('span', { className: 'ungeprueft__offen' }, 'Nicht belegt:'), ` ${aussage}`]),
				h('dd', `Grund: ${grund}`),
			]),
		),
	);
}
