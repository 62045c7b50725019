import { expect, test } from 'vitest';
import { endlessCopies } from './svg-cost.ts';
import { svgTextMistakes } from './svg-texts.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`;
const rects = (count: number, rest = '') => `<rect width="1"${rest}/>`.repeat(count);

test.each([
	[
		'a map of 3,000 houses in one symbol',
		`<g id="a">${rects(3)}</g>${'<use href="#a"/>'.repeat(3000)}`,
	],
	[
		'gradients in styles',
		`<style>.a{fill:url(#v)}</style><linearGradient id="v"/>${rects(5000, ' class="a"')}`,
	],
	['a hatch', `<pattern id="p">${rects(4)}</pattern>${rects(900, ' fill="url(#p)"')}`],
	[
		'arrows',
		'<marker id="m"><path d="M0 0L1 1"/></marker><path marker-end="url(#m)" d="M0 0L9 9"/>',
	],
	['what contains itself', '<g id="a"><use href="#a"/></g>'],
])('%s are drawn', (_name, inside) => {
	expect(endlessCopies(svg(inside))).toBeUndefined();
});

test('copies of copies are told at the element that repeats them', () => {
	const groups = [...'abcdef'].map((id, at, all) => {
		const inner = at === 0 ? '<rect/>' : `<use href="#${all[at - 1]}"/>`.repeat(10);
		return `<g id="${id}">${inner}</g>`;
	});
	expect(endlessCopies(svg(groups.slice(0, 4).join('\n')))).toBeUndefined();
	const text = svg(groups.join('\n'));
	expect(text.slice(endlessCopies(text)?.at)).toMatch(/^<g id="f">/);
});

test('a long chain of copies ends', () => {
	const chain = Array.from(
		{ length: 9000 },
		(_, at) => `<g id="g${at}"><use href="#g${at + 1}"/></g>`,
	);
	expect(endlessCopies(svg(chain.join('')))).toBeDefined();
});

test('numbers of paths are no telephones, and metadata are not judged', () => {
	expect(
		svgTextMistakes(
			svg(
				'<path d="M0 150 20 30 40 50 60 0171 23456789"/><metadata>a.b@gmx.de</metadata><text x="0171 2345678">0781 805-0</text>',
			),
		),
	).toEqual([]);
});
