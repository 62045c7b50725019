import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { eachElement } from './elements.ts';

const tree = () => fromHtml('<ul><li>a <b>b</b></li></ul><p>c</p>', { fragment: true });

test('elements are visited in their order, with place and parent', () => {
	const seen: string[] = [];
	eachElement(tree(), ({ tagName }, index, parent) => {
		seen.push(`${parent.type === 'element' ? parent.tagName : parent.type} ${index} ${tagName}`);
	});
	expect(seen).toEqual(['root 0 ul', 'ul 0 li', 'li 1 b', 'root 1 p']);
});

test('what is inside an element can be left out', () => {
	const seen: string[] = [];
	eachElement(tree(), ({ tagName }) => {
		seen.push(tagName);
		return tagName !== 'ul';
	});
	expect(seen).toEqual(['ul', 'p']);
});
