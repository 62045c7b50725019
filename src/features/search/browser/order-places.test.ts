import { expect, test } from 'vitest';
import { inOrder, type Place } from './order-places.ts';

const place = (text: string, has: number, part: Place['part'] = 'text'): Place => ({
	text,
	has,
	part,
});
const ordered = (passage: string, ...places: Place[]) =>
	inOrder(places, passage).map(({ text }) => text);

test('the passage that the hit has shown comes first, through typesetting and marks of sources', () => {
	const quoted = 'Die Ge\u00ADmeinde\u00A0prüft.\u200B1';
	expect(ordered('Die Gemeinde prüft. Sie hat …', place('Beides', 2), place(quoted, 1))).toEqual([
		quoted,
		'Beides',
	]);
});

test('without one, the place with most of the words comes first, of equal ones the first in the text', () => {
	expect(
		ordered(
			'',
			place('Kopf', 2, 'head'),
			place('Angabe', 2, 'beside'),
			place('eins', 1),
			place('Zelle mit beiden', 2, 'cell'),
			place('zwei', 1),
			place('beide', 2),
		),
	).toEqual(['beide', 'Zelle mit beiden', 'eins', 'zwei', 'Angabe']);
});

test('the head of the page is left out, unless nothing else has the words', () => {
	expect(ordered('', place('Kopf', 1, 'head'), place('Angabe', 1, 'beside'))).toEqual(['Angabe']);
	expect(ordered('', place('Kopf', 1, 'head'))).toEqual(['Kopf']);
});
