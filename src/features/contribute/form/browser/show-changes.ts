import { element } from '#src/base/browser/element.ts';
import { markedWords, type Change, type Stretch } from '../correction/changes.ts';

/** @returns a list item for a change: where it is, what stood there, what stands there now */
export function changeItem(change: Change): HTMLElement {
	const { before, after } = markedWords(change);
	const line = (name: string, stretches: readonly Stretch[], tag: 'del' | 'ins') => [
		element('dt', {}, name),
		element(
			'dd',
			{},
			...(stretches.length === 0
				? ['nichts']
				: stretches.map(({ text, isOwn }) => (isOwn ? element(tag, {}, text) : text))),
		),
	];
	return element(
		'li',
		{},
		element('h4', {}, change.where),
		element('dl', {}, ...line('Bisher', before, 'del'), ...line('Neu', after, 'ins')),
	);
}
