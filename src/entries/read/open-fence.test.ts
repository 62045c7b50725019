import { expect, test } from 'vitest';
import { parseMdx } from './mdx-tree.ts';
import { OPEN_FENCE } from '#src/model/text-limits.ts';

const open = (body: string) =>
	parseMdx(body).errors.flatMap(({ message, line, column }) =>
		message === OPEN_FENCE ? `${line}:${column}` : [],
	);

test.each([
	['Text\n\n```\ncode\n', '3:1'],
	['Text\n\n~~~sh\ncode', '3:1'],
	['```', '1:1'],
	['````\n```\n', '1:1'],
	['- ```\n  code\n- mehr', '1:3'],
	['> ```\n> code\n\nText', '1:3'],
	['```\na\n```\n\n```\nb\n``` Ende', '5:1'],
	['<Hinweis titel="A">\n\n```\ncode\n\n</Hinweis>', '3:1'],
	['a < b\n\n<5 {x\n\n```\n{', '5:1'],
])('an open code block is told once, where it begins: %j', (body, place) => {
	expect(open(body)).toEqual([place]);
});

test.each([
	'```\ncode\n```',
	'~~~\n```\n~~~  ',
	'````\n```\n`````',
	'- ```\n  code\n  ```\n- mehr',
	'> ```\n> code\n> ```',
	'```\n```',
	'`` ``` ``',
	'```code``` im Satz',
])('code that ends is fine: %j', (body) => {
	expect(parseMdx(body).errors).toEqual([]);
});
