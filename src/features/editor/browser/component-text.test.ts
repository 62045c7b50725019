import { expect, test } from 'vitest';
import { componentBlock, componentPattern, componentValues } from './component-text.ts';

const BOX =
	'<Hinweis titel="Frist" art="achtung">\n\nBis **Dezember**.\n\nDanach nicht.\n\n</Hinweis>';

test('a box becomes the values of a form, and those the same box', () => {
	const match = componentPattern('Hinweis').exec(`Davor.\n\n${BOX}\n\nDanach.`);
	expect(match?.[0]).toBe(BOX);
	const values = match ? componentValues(match) : {};
	expect(values).toEqual({
		titel: 'Frist',
		art: 'achtung',
		text: 'Bis **Dezember**.\n\nDanach nicht.',
	});
	expect(componentBlock('Hinweis', ['titel', 'art'], values)).toBe(BOX);
});

test('two boxes are two', () => {
	const found = componentPattern('Hinweis').exec(`${BOX}\n\n${BOX}`);
	expect(found?.[0]).toBe(BOX);
});

test('an attribute without a value is left out, and no value can end its quotation marks', () => {
	expect(componentBlock('Hinweis', ['titel', 'art'], { titel: 'a"b', art: '', text: ' c ' })).toBe(
		'<Hinweis titel="a„b">\n\nc\n\n</Hinweis>',
	);
});
